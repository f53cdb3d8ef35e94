package dev.deployadvice.workspace.api;

import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Ephemeral;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.ReplyUrl.Target;
import dev.deployadvice.workspace.state.Workspace;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an app may say without a token: through a {@code response_url}, or as it acknowledges. */
public final class Replies {
  private final Workspace workspace;
  private final Content content;

  public Replies(Site site) {
    this.workspace = site.workspace();
    this.content = new Content(site);
  }

  /** The reply of an acknowledgement; one without content says nothing. */
  public void acknowledge(Target target, ObjectNode reply) {
    if (!Content.isEmpty(reply)) {
      post(target, reply);
    }
  }

  /** A call of the address with this token. */
  public void use(String token, ObjectNode reply) {
    Target target = workspace.replyUrls().use(token);
    boolean empty = Content.isEmpty(reply);
    if (reply.path("delete_original").asBoolean(false)) {
      delete(target);
      if (!empty) {
        post(target, reply);
      }
    } else if (reply.path("replace_original").asBoolean(!target.ts().isEmpty() && !placed(reply))) {
      replace(target, reply);
    } else {
      post(target, reply);
    }
  }

  /** Whether the reply says where it wants to appear; then it does not replace by itself. */
  private static boolean placed(ObjectNode reply) {
    return reply.has("replace_original") || reply.has("response_type") || reply.has("thread_ts");
  }

  private void post(Target target, ObjectNode reply) {
    ObjectNode message = message(reply);
    String thread = Json.text(reply, "thread_ts");
    String root = thread.isEmpty() ? target.threadTs() : thread;
    if (!root.isEmpty()) {
      message.put("thread_ts", root);
    }
    if (Json.text(reply, "response_type").equals("in_channel")) {
      workspace.messages().post(channel(target), message);
    } else {
      workspace.ephemerals().post(target.channel(), target.user(), message);
    }
  }

  private void replace(Target target, ObjectNode reply) {
    if (target.ts().isEmpty()) {
      post(target, reply);
      return;
    }
    ObjectNode next = message(reply);
    if (target.ephemeral()) {
      Ephemeral old = ephemeral(target).orElseThrow(() -> Refusal.of("message_not_found"));
      workspace.ephemerals().replace(old, replaced(old.message(), next));
      return;
    }
    Channel channel = channel(target);
    ObjectNode old = workspace.messages().require(channel, target.ts());
    workspace.messages().edit(channel, old, replaced(old, next));
  }

  private static ObjectNode replaced(ObjectNode old, ObjectNode next) {
    ObjectNode changed = old.deepCopy();
    return changed.without(List.of("blocks", "attachments")).setAll(next);
  }

  private void delete(Target target) {
    if (target.ephemeral()) {
      ephemeral(target).ifPresent(workspace.ephemerals()::delete);
      return;
    }
    Channel channel = channel(target);
    workspace
        .messages()
        .find(channel.id(), target.ts())
        .ifPresent(
            message -> {
              workspace.pins().forget(channel, message, workspace.bot());
              workspace.messages().delete(channel, message);
            });
  }

  private ObjectNode message(ObjectNode reply) {
    ApiCall call = new ApiCall(reply, workspace.app().scopes(), "");
    ObjectNode message = content.signed(content.read(call));
    Optional<JsonNode> metadata = content.metadata(call);
    metadata.filter(m -> !m.isEmpty()).ifPresent(m -> message.set("metadata", m));
    return message;
  }

  private Channel channel(Target target) {
    return workspace
        .channels()
        .find(target.channel())
        .orElseThrow(() -> Refusal.of("channel_not_found"));
  }

  private Optional<Ephemeral> ephemeral(Target target) {
    return workspace.ephemerals().find(target.channel(), target.user(), target.ts());
  }
}
