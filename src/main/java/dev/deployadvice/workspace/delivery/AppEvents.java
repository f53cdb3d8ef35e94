package dev.deployadvice.workspace.delivery;

import dev.deployadvice.workspace.state.Change;
import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Kind;
import dev.deployadvice.workspace.state.StoredFile;
import dev.deployadvice.workspace.state.Workspace;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Events about conversations, files, the app's sessions and the app itself. */
final class AppEvents {
  private final Workspace workspace;
  private final EventEnvelope envelope;

  AppEvents(Workspace workspace) {
    this.workspace = workspace;
    this.envelope = new EventEnvelope(workspace);
  }

  Optional<ObjectNode> of(Change.ForApp change) {
    return switch (change) {
      case Change.Conversation(Channel channel, String event, String user) ->
          conversation(channel, event, user);
      case Change.FileShared(Channel channel, StoredFile file) -> file(channel, file);
      case Change.SessionStopped stopped -> stopped(stopped);
      case Change.TokensRevoked _ -> tokensRevoked();
      case Change.Uninstalled _ -> told("app_uninstalled", "", Json.object());
    };
  }

  Optional<ObjectNode> titled(Change.Titled titled) {
    ObjectNode event = inThread(titled.channel(), titled.thread()).put("title", titled.title());
    event.put("user", workspace.bot());
    return told(
        "agent_session_title_changed",
        "chat:write",
        titled.previous().isEmpty() ? event : event.put("previous_title", titled.previous()));
  }

  /** Of a public channel everybody hears, of a private one its members. */
  private Optional<ObjectNode> conversation(Channel channel, String event, String user) {
    boolean group = channel.kind() == Kind.GROUP;
    if ((group && !channel.has(workspace.bot())) || (group && event.equals("created"))) {
      return Optional.empty();
    }
    String type = (group ? "group_" : "channel_") + event;
    ObjectNode told = Json.object();
    if (event.equals("rename") || event.equals("created")) {
      ObjectNode about = told.putObject("channel").put("id", channel.id());
      about.put("name", channel.name()).put("created", channel.about().created());
      if (event.equals("created")) {
        about.put("creator", user);
      }
    } else {
      told.put("channel", channel.id()).put("user", user);
    }
    return told(type, channel.kind().scope("read"), told);
  }

  private Optional<ObjectNode> file(Channel channel, StoredFile file) {
    if (!channel.has(workspace.bot())) {
      return Optional.empty();
    }
    ObjectNode event = Json.object().put("file_id", file.id()).put("user_id", file.user());
    event.putObject("file").put("id", file.id());
    return told("file_shared", "files:read", event.put("channel_id", channel.id()));
  }

  private Optional<ObjectNode> stopped(Change.SessionStopped stopped) {
    ObjectNode event = inThread(stopped.channel(), stopped.thread()).put("user", stopped.user());
    event.set("streaming_message_ts", Json.strings(stopped.streams()));
    return told("agent_session_stopped", "chat:write", event);
  }

  private Optional<ObjectNode> tokensRevoked() {
    ObjectNode event = Json.object();
    ObjectNode tokens = event.putObject("tokens");
    tokens.putArray("oauth");
    tokens.putArray("bot").add(workspace.bot());
    return told("tokens_revoked", "", event);
  }

  private static ObjectNode inThread(Channel channel, String thread) {
    return Json.object().put("channel", channel.id()).put("thread_ts", thread);
  }

  private Optional<ObjectNode> told(String type, String scope, ObjectNode fields) {
    if (!envelope.wanted(type, scope)) {
      return Optional.empty();
    }
    ObjectNode event = Json.object().put("type", type).setAll(fields);
    return Optional.of(envelope.around(event.put("event_ts", envelope.now())));
  }
}
