package dev.deployadvice.workspace.delivery;

import dev.deployadvice.workspace.state.Address;
import dev.deployadvice.workspace.state.App;
import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Identity;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Messages;
import dev.deployadvice.workspace.state.ReplyUrl;
import dev.deployadvice.workspace.state.Timestamps;
import dev.deployadvice.workspace.state.User;
import dev.deployadvice.workspace.state.View;
import dev.deployadvice.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What Slack tells the app about a person's commands, clicks and forms. */
final class Payloads {
  private final Workspace workspace;
  private final Address address;

  Payloads(Workspace workspace, Address address) {
    this.workspace = workspace;
    this.address = address;
  }

  /** A slash command and the target of its reply. */
  ObjectNode command(User user, Channel channel, String command, String text) {
    Identity identity = workspace.identity();
    return Json.object()
        .put("token", identity.secrets().verificationToken())
        .put("team_id", identity.team().id())
        .put("team_domain", identity.team().domain())
        .put("channel_id", channel.id())
        .put("channel_name", nameOf(channel))
        .put("user_id", user.id())
        .put("user_name", user.name())
        .put("command", command)
        .put("text", text)
        .put("api_app_id", identity.appId())
        .put("is_enterprise_install", "false")
        .put("response_url", replyUrl(commandTarget(user, channel)))
        .put("trigger_id", workspace.triggers().issue(user.id()));
  }

  static ReplyUrl.Target commandTarget(User user, Channel channel) {
    return new ReplyUrl.Target(channel.id(), user.id(), "", false, "");
  }

  ObjectNode blockActions(User user, Where where, ObjectNode action, JsonNode state) {
    ObjectNode payload = interaction("block_actions", user);
    payload.put("trigger_id", workspace.triggers().issue(user.id()));
    place(payload, where, state);
    if (where instanceof Where.InMessage(Channel channel, ObjectNode message, boolean whispered)) {
      payload.put("response_url", replyUrl(target(user, channel, message, whispered)));
    }
    payload.putArray("actions").add(action.deepCopy().put("action_ts", now()));
    return payload;
  }

  ObjectNode suggestion(User user, Where where, ObjectNode asked) {
    ObjectNode payload = interaction("block_suggestion", user);
    payload.setAll(asked);
    place(payload, where, Json.object());
    return payload;
  }

  ObjectNode viewSubmission(User user, View view, JsonNode state) {
    ObjectNode payload = interaction("view_submission", user);
    payload.put("trigger_id", workspace.triggers().issue(user.id()));
    payload.set("view", withState(view, state));
    payload.set("response_urls", responseUrls(user, view, state));
    return payload;
  }

  /** One address for each conversation that was chosen where the app asked for one. */
  private ArrayNode responseUrls(User user, View view, JsonNode state) {
    ArrayNode urls = Json.array();
    for (JsonNode block : Json.elements(view.json().path("blocks"))) {
      JsonNode element = block.path("element");
      JsonNode chosen =
          state
              .path("values")
              .path(Json.text(block, "block_id"))
              .path(Json.text(element, "action_id"));
      String channel =
          Json.text(chosen, "selected_conversation") + Json.text(chosen, "selected_channel");
      if (element.path("response_url_enabled").asBoolean(false) && !channel.isEmpty()) {
        urls.addObject()
            .put("block_id", Json.text(block, "block_id"))
            .put("action_id", Json.text(element, "action_id"))
            .put("channel_id", channel)
            .put("response_url", replyUrl(new ReplyUrl.Target(channel, user.id(), "", false, "")));
      }
    }
    return urls;
  }

  ObjectNode viewClosed(User user, View view, boolean cleared) {
    ObjectNode payload = interaction("view_closed", user);
    payload.set("view", withState(view, Json.object()));
    return payload.put("is_cleared", cleared);
  }

  ObjectNode shortcut(User user, App.Shortcut shortcut) {
    return interaction("shortcut", user)
        .put("callback_id", shortcut.callbackId())
        .put("trigger_id", workspace.triggers().issue(user.id()))
        .put("action_ts", now());
  }

  ObjectNode messageAction(User user, App.Shortcut shortcut, Where.InMessage where) {
    ObjectNode payload = interaction("message_action", user);
    payload.put("callback_id", shortcut.callbackId());
    payload.put("trigger_id", workspace.triggers().issue(user.id()));
    payload.put("message_ts", Json.text(where.message(), "ts")).put("action_ts", now());
    payload.set("message", where.message());
    payload.set("channel", channel(where.channel()));
    ReplyUrl.Target target = new ReplyUrl.Target(where.channel().id(), user.id(), "", false, "");
    return payload.put("response_url", replyUrl(target));
  }

  private ObjectNode interaction(String type, User user) {
    Identity identity = workspace.identity();
    ObjectNode payload = Json.object().put("type", type);
    payload
        .putObject("user")
        .put("id", user.id())
        .put("username", user.name())
        .put("name", user.name())
        .put("team_id", identity.team().id());
    payload
        .putObject("team")
        .put("id", identity.team().id())
        .put("domain", identity.team().domain());
    return payload
        .put("api_app_id", identity.appId())
        .put("token", identity.secrets().verificationToken())
        .putNull("enterprise")
        .put("is_enterprise_install", false);
  }

  private static void place(ObjectNode payload, Where where, JsonNode state) {
    switch (where) {
      case Where.InMessage(Channel channel, ObjectNode message, boolean ephemeral) -> {
        payload.set("container", container(channel, message, ephemeral));
        payload.set("channel", channel(channel));
        if (!ephemeral) {
          payload.set("message", message);
        }
        payload.set("state", state.isEmpty() ? emptyState() : state);
      }
      case Where.InView(View view) -> {
        payload.putObject("container").put("type", "view").put("view_id", view.id());
        payload.set("view", withState(view, state));
      }
    }
  }

  private static ObjectNode container(Channel channel, ObjectNode message, boolean ephemeral) {
    ObjectNode container =
        Json.object()
            .put("type", "message")
            .put("message_ts", Json.text(message, "ts"))
            .put("channel_id", channel.id())
            .put("is_ephemeral", ephemeral);
    String thread = Json.text(message, "thread_ts");
    return thread.isEmpty() ? container : container.put("thread_ts", thread);
  }

  private static ReplyUrl.Target target(
      User user, Channel channel, ObjectNode message, boolean whispered) {
    String ts = Json.text(message, "ts");
    String root = whispered ? Json.text(message, "thread_ts") : Messages.rootOf(message);
    return new ReplyUrl.Target(channel.id(), user.id(), ts, whispered, root);
  }

  private static ObjectNode withState(View view, JsonNode state) {
    ObjectNode json = view.json().deepCopy();
    return json.set("state", state.isEmpty() ? emptyState() : state);
  }

  private static ObjectNode emptyState() {
    ObjectNode state = Json.object();
    state.putObject("values");
    return state;
  }

  private static ObjectNode channel(Channel channel) {
    return Json.object().put("id", channel.id()).put("name", nameOf(channel));
  }

  private static String nameOf(Channel channel) {
    return switch (channel.kind()) {
      case CHANNEL -> channel.name();
      case GROUP -> "privategroup";
      case IM -> "directmessage";
      case MPIM -> channel.name();
    };
  }

  private String replyUrl(ReplyUrl.Target target) {
    return address.http() + workspace.replyUrls().issue(target).substring(1);
  }

  private String now() {
    return Timestamps.format(Timestamps.micros(workspace.clock().instant()));
  }
}
