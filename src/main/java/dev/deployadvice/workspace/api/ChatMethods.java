package dev.deployadvice.workspace.api;

import static dev.deployadvice.workspace.api.Method.Token.BOT;

import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Ephemeral;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Messages;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.Timestamps;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code chat.*}. */
final class ChatMethods {
  private static final int LONGEST_UPDATE = 4_000;
  private static final int LONGEST_EPHEMERAL = 40_000;

  private final Site site;
  private final Reach reach;
  private final Content content;

  ChatMethods(Site site) {
    this.site = site;
    this.reach = new Reach(site);
    this.content = new Content(site);
  }

  List<Method> all() {
    List<String> write = List.of("chat:write");
    return List.of(
        new Method("chat.postMessage", Tier.SPECIAL, BOT, write, this::post),
        new Method("chat.meMessage", Tier.THREE, BOT, write, this::me),
        new Method("chat.update", Tier.THREE, BOT, write, this::update),
        new Method("chat.delete", Tier.THREE, BOT, write, this::delete),
        new Method("chat.postEphemeral", Tier.FOUR, BOT, write, this::postEphemeral),
        new Method("chat.getPermalink", Tier.SPECIAL, BOT, List.of(), this::permalink));
  }

  private ObjectNode post(ApiCall call) {
    Channel channel = reach.postable(call);
    ObjectNode draft = content.draft(call);
    ObjectNode message = site.workspace().messages().post(channel, draft);
    site.workspace().sessions().answered(channel, Messages.rootOf(message));
    return said(channel, message);
  }

  /** What the bot says of itself in the third person. */
  private ObjectNode me(ApiCall call) {
    Channel channel = reach.postable(call);
    ObjectNode said = Json.object().put("text", call.text("text"));
    if (Content.isEmpty(said)) {
      throw Refusal.of("no_text");
    }
    ObjectNode draft = content.signed(said).put("subtype", "me_message");
    ObjectNode message = site.workspace().messages().post(channel, draft);
    return Json.ok().put("channel", channel.id()).put("ts", Json.text(message, "ts"));
  }

  private ObjectNode update(ApiCall call) {
    Channel channel = reach.joined(call, "channel");
    if (channel.archived()) {
      throw Refusal.of("is_inactive");
    }
    ObjectNode old = site.workspace().messages().require(channel, call.require("ts"));
    if (!Json.text(old, "bot_id").equals(site.workspace().identity().botId())) {
      throw Refusal.of("cant_update_message");
    }
    if (old.has("streaming_state")) {
      throw Refusal.of("streaming_state_conflict");
    }
    if (call.text("text").length() > LONGEST_UPDATE) {
      throw Refusal.of("msg_too_long");
    }
    ObjectNode changed = changed(old, call);
    site.workspace().messages().edit(channel, old, changed);
    return said(channel, changed).put("text", Json.text(changed, "text"));
  }

  /** Blocks that are not given stay, unless the text is new: then the message is only that text. */
  private ObjectNode changed(ObjectNode old, ApiCall call) {
    ObjectNode changed = old.deepCopy();
    ObjectNode next = content.read(call);
    changed.without(List.of("blocks", "attachments")).setAll(next);
    Optional<JsonNode> metadata = content.metadata(call);
    metadata.ifPresent(given -> changed.set("metadata", given));
    if (metadata.isPresent() && metadata.get().isEmpty()) {
      changed.remove("metadata");
    }
    String now = Timestamps.format(Timestamps.micros(site.workspace().clock().instant()));
    changed.putObject("edited").put("user", site.workspace().identity().botId()).put("ts", now);
    return changed;
  }

  private ObjectNode delete(ApiCall call) {
    Channel channel = reach.joined(call, "channel");
    ObjectNode message = site.workspace().messages().require(channel, call.require("ts"));
    if (!Json.text(message, "bot_id").equals(site.workspace().identity().botId())
        || Json.text(message, "subtype").equals("bot_message")) {
      throw Refusal.of("cant_delete_message");
    }
    site.workspace().pins().forget(channel, message, site.bot());
    site.workspace().messages().delete(channel, message);
    return Json.ok().put("channel", channel.id()).put("ts", Json.text(message, "ts"));
  }

  private ObjectNode postEphemeral(ApiCall call) {
    Channel channel = reach.open(call, "channel");
    reach.checkMessagesTab(channel);
    String user = call.require("user");
    if (!channel.has(user)) {
      throw Refusal.of("user_not_in_channel");
    }
    if (call.text("text").length() > LONGEST_EPHEMERAL) {
      throw Refusal.of("msg_too_long");
    }
    ObjectNode draft = content.signed(content.read(call), call);
    String thread = call.text("thread_ts");
    if (!thread.isEmpty()) {
      if (site.workspace().messages().find(channel.id(), thread).isEmpty()) {
        throw Refusal.of("cannot_reply_to_message");
      }
      draft.put("thread_ts", thread);
    }
    if (call.has("metadata") && !call.text("metadata").isEmpty()) {
      throw Refusal.of("invalid_metadata_format");
    }
    Ephemeral ephemeral = site.workspace().ephemerals().post(channel.id(), user, draft);
    return Json.ok().put("message_ts", ephemeral.ts());
  }

  private ObjectNode permalink(ApiCall call) {
    Channel channel = reach.known(call, "channel");
    ObjectNode message = site.workspace().messages().require(channel, call.require("message_ts"));
    String ts = Json.text(message, "ts");
    String link = site.permalink(channel.id(), ts, Messages.rootOf(message));
    return Json.ok().put("channel", channel.id()).put("permalink", link);
  }

  private static ObjectNode said(Channel channel, ObjectNode message) {
    ObjectNode answer = Json.ok().put("channel", channel.id()).put("ts", Json.text(message, "ts"));
    return answer.set("message", message);
  }
}
