package dev.deployadvice.workspace.delivery;

import dev.deployadvice.workspace.state.Change;
import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Kind;
import dev.deployadvice.workspace.state.Workspace;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Which events a change means for the app: what it subscribed, may see, and has the scope for. */
final class EventPayloads {
  private final Workspace workspace;
  private final EventEnvelope envelope;
  private final AppEvents appEvents;

  EventPayloads(Workspace workspace) {
    this.workspace = workspace;
    this.envelope = new EventEnvelope(workspace);
    this.appEvents = new AppEvents(workspace);
  }

  List<ObjectNode> of(Change change) {
    return switch (change) {
      case Change.Posted(Channel channel, ObjectNode message) -> posted(channel, message);
      case Change.Edited edited -> edited(edited);
      case Change.Deleted(Channel channel, ObjectNode previous) -> deleted(channel, previous);
      case Change.Joined joined -> joined(joined);
      case Change.Left(Channel channel, String user) -> left(channel, user);
      case Change.Pinned(Channel channel, ObjectNode message, String user) ->
          pin("pin_added", channel, message, user);
      case Change.Unpinned(Channel channel, ObjectNode message, String user) ->
          pin("pin_removed", channel, message, user);
      case Change.Reacted(Change.Reaction reaction, boolean added) -> reacted(reaction, added);
      case Change.AppOpened opened -> opened(opened);
      case Change.ForApp told -> appEvents.of(told).stream().toList();
      case Change.Titled titled -> appEvents.titled(titled).stream().toList();
      case Change.Refreshed _,
          Change.Whispered _,
          Change.Unwhispered _,
          Change.Channels _,
          Change.ViewShown _,
          Change.ViewReplaced _,
          Change.ViewGone _,
          Change.HomePublished _,
          Change.Working _,
          Change.Typing _,
          Change.Bookmarked _,
          Change.Noticed _,
          Change.Prompted _,
          Change.Connection _ ->
          List.of();
    };
  }

  private List<ObjectNode> posted(Channel channel, ObjectNode message) {
    List<ObjectNode> events = new ArrayList<>();
    if (hearsMessages(channel)) {
      events.add(envelope(inChannel(message.deepCopy().without("metadata"), channel)));
    }
    if (mentions(channel, message)) {
      ObjectNode event = Json.object().put("type", "app_mention");
      for (String field : List.of("user", "text", "ts", "thread_ts", "team", "blocks", "files")) {
        message.optional(field).ifPresent(value -> event.set(field, value));
      }
      event.put("channel", channel.id()).put("event_ts", Json.text(message, "ts"));
      events.add(envelope(event));
    }
    return events;
  }

  private boolean mentions(Channel channel, ObjectNode message) {
    boolean plain = !message.has("subtype") || Json.text(message, "subtype").equals("file_share");
    return subscribed("app_mention", "app_mentions:read")
        && channel.has(workspace.bot())
        && channel.kind() != Kind.IM
        && (plain || Json.text(message, "subtype").equals("thread_broadcast"))
        && !Json.text(message, "user").equals(workspace.bot())
        && Json.text(message, "text").contains("<@" + workspace.bot());
  }

  private List<ObjectNode> edited(Change.Edited edited) {
    Channel channel = edited.channel();
    if (!hearsMessages(channel)) {
      return List.of();
    }
    ObjectNode event = hidden("message_changed");
    event.set("message", edited.message().deepCopy().without("metadata"));
    event.set("previous_message", edited.previous().deepCopy().without("metadata"));
    return List.of(envelope(inChannel(event, channel)));
  }

  private List<ObjectNode> deleted(Channel channel, ObjectNode previous) {
    if (!hearsMessages(channel)) {
      return List.of();
    }
    ObjectNode event = hidden("message_deleted").put("deleted_ts", Json.text(previous, "ts"));
    event.set("previous_message", previous.deepCopy().without("metadata"));
    return List.of(envelope(inChannel(event, channel)));
  }

  private ObjectNode hidden(String subtype) {
    return Json.object()
        .put("type", "message")
        .put("subtype", subtype)
        .put("hidden", true)
        .put("ts", now());
  }

  private ObjectNode inChannel(ObjectNode event, Channel channel) {
    return event
        .put("channel", channel.id())
        .put("channel_type", channel.kind().wire())
        .put("event_ts", Json.text(event, "ts"));
  }

  private List<ObjectNode> joined(Change.Joined joined) {
    if (!hearsMembers("member_joined_channel", joined.channel())) {
      return List.of();
    }
    ObjectNode event = member("member_joined_channel", joined.channel(), joined.user());
    return List.of(
        envelope(joined.inviter().isEmpty() ? event : event.put("inviter", joined.inviter())));
  }

  private List<ObjectNode> left(Channel channel, String user) {
    boolean heard = hearsMembers("member_left_channel", channel);
    return heard ? List.of(envelope(member("member_left_channel", channel, user))) : List.of();
  }

  private boolean hearsMembers(String event, Channel channel) {
    return channel.has(workspace.bot()) && subscribed(event, channel.kind().scope("read"));
  }

  private ObjectNode member(String type, Channel channel, String user) {
    return Json.object()
        .put("type", type)
        .put("user", user)
        .put("channel", channel.id())
        .put("channel_type", channel.kind() == Kind.GROUP ? "G" : "C")
        .put("team", workspace.team())
        .put("event_ts", now());
  }

  private List<ObjectNode> pin(String type, Channel channel, ObjectNode message, String user) {
    if (!channel.has(workspace.bot()) || !subscribed(type, "pins:read")) {
      return List.of();
    }
    int left = workspace.pins().in(channel.id()).size();
    ObjectNode event =
        Json.object().put("type", type).put("user", user).put("channel_id", channel.id());
    ObjectNode item = event.putObject("item").put("type", "message").put("channel", channel.id());
    item.set("message", message);
    event.put("item_user", Json.text(message, "user")).put("pin_count", left);
    if (type.equals("pin_removed")) {
      event.put("has_pins", left > 0);
    }
    return List.of(envelope(event.put("event_ts", now())));
  }

  private List<ObjectNode> reacted(Change.Reaction reaction, boolean added) {
    String type = added ? "reaction_added" : "reaction_removed";
    Channel channel = reaction.channel();
    if (!channel.has(workspace.bot()) || !subscribed(type, "reactions:read")) {
      return List.of();
    }
    ObjectNode event =
        Json.object()
            .put("type", type)
            .put("user", reaction.user())
            .put("reaction", reaction.name());
    String ts = Json.text(reaction.message(), "ts");
    event.putObject("item").put("type", "message").put("channel", channel.id()).put("ts", ts);
    event.put("item_user", Json.text(reaction.message(), "user"));
    return List.of(envelope(event.put("event_ts", now())));
  }

  private List<ObjectNode> opened(Change.AppOpened opened) {
    if (!subscribed("app_home_opened", "")) {
      return List.of();
    }
    ObjectNode event =
        Json.object()
            .put("type", "app_home_opened")
            .put("user", opened.user())
            .put("channel", opened.channel())
            .put("tab", opened.tab())
            .put("event_ts", now());
    workspace.views().home(opened.user()).ifPresent(view -> event.set("view", view.json()));
    return List.of(envelope(event));
  }

  private boolean hearsMessages(Channel channel) {
    String event =
        switch (channel.kind()) {
          case CHANNEL -> "message.channels";
          case GROUP -> "message.groups";
          case IM -> "message.im";
          case MPIM -> "message.mpim";
        };
    return channel.has(workspace.bot()) && subscribed(event, channel.kind().scope("history"));
  }

  private boolean subscribed(String event, String scope) {
    return envelope.wanted(event, scope);
  }

  private ObjectNode envelope(ObjectNode event) {
    return envelope.around(event);
  }

  private String now() {
    return envelope.now();
  }
}
