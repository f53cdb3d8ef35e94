package dev.deployadvice.workspace.page;

import dev.deployadvice.workspace.state.Change;
import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Ephemeral;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Messages;
import dev.deployadvice.workspace.state.Pin;
import dev.deployadvice.workspace.state.View;
import dev.deployadvice.workspace.state.Workspace;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What a change means for the page of one person: nothing where they may not see it. */
final class Frames {
  private final Workspace workspace;
  private final Shown shown;

  Frames(Workspace workspace) {
    this.workspace = workspace;
    this.shown = new Shown(workspace);
  }

  List<ObjectNode> of(Change change, String user) {
    return switch (change) {
      case Change.Posted(Channel channel, ObjectNode message) ->
          message("message", channel, message, user);
      case Change.Edited(Channel channel, ObjectNode message, ObjectNode _) ->
          message("message_changed", channel, message, user);
      case Change.Refreshed(Channel channel, ObjectNode message) ->
          message("message_changed", channel, message, user);
      case Change.Deleted(Channel channel, ObjectNode previous) -> deleted(channel, previous, user);
      case Change.Whispered(Ephemeral ephemeral) -> whispered(ephemeral, user);
      case Change.Unwhispered(Ephemeral ephemeral) -> unwhispered(ephemeral, user);
      case Change.Joined _, Change.Left _ -> List.of(frame("channels"));
      case Change.Channels _ -> List.of(frame("channels"));
      case Change.Pinned(Channel channel, ObjectNode _, String _) -> pins(channel, user);
      case Change.Unpinned(Channel channel, ObjectNode _, String _) -> pins(channel, user);
      case Change.Reacted _, Change.AppOpened _ -> List.of();
      case Change.ViewShown(View view) -> view("view", view, user);
      case Change.ViewReplaced(View view) -> view("view_changed", view, user);
      case Change.ViewGone(View view) -> gone(view, user);
      case Change.HomePublished(View view) -> home(view, user);
      case Change.Working working -> working(working, user);
      case Change.Typing typing -> typing(typing, user);
      case Change.Bookmarked(String channel) -> bookmarks(channel, user);
      case Change.Noticed(String told, String message) ->
          told.equals(user) ? List.of(frame("refused").put("message", message)) : List.of();
      case Change.Titled titled -> titled(titled, user);
      case Change.Prompted prompted -> prompted(prompted, user);
      case Change.ForApp _ -> List.of();
      case Change.Connection(boolean connected) ->
          List.of(frame("app").put("connected", connected));
    };
  }

  private List<ObjectNode> message(String type, Channel channel, ObjectNode message, String user) {
    if (!channel.seenBy(user)) {
      return List.of();
    }
    ObjectNode frame = frame(type).put("channel", channel.id());
    frame.set("message", shown.message(channel.id(), message, user));
    return List.of(frame);
  }

  private static List<ObjectNode> deleted(Channel channel, ObjectNode previous, String user) {
    if (!channel.seenBy(user)) {
      return List.of();
    }
    ObjectNode frame = frame("message_deleted").put("channel", channel.id());
    frame.put("ts", Json.text(previous, "ts"));
    String root = Messages.rootOf(previous);
    return List.of(root.isEmpty() ? frame : frame.put("thread_ts", root));
  }

  private List<ObjectNode> whispered(Ephemeral ephemeral, String user) {
    if (!ephemeral.user().equals(user)) {
      return List.of();
    }
    ObjectNode frame = frame("ephemeral").put("channel", ephemeral.channel());
    frame.set("message", shown.message(ephemeral.channel(), ephemeral.message(), user));
    return List.of(frame);
  }

  private static List<ObjectNode> unwhispered(Ephemeral ephemeral, String user) {
    if (!ephemeral.user().equals(user)) {
      return List.of();
    }
    ObjectNode frame = frame("ephemeral_deleted").put("channel", ephemeral.channel());
    return List.of(frame.put("ts", ephemeral.ts()));
  }

  private List<ObjectNode> pins(Channel channel, String user) {
    if (!channel.seenBy(user)) {
      return List.of();
    }
    List<String> pins = workspace.pins().in(channel.id()).stream().map(Pin::ts).toList();
    ObjectNode frame = frame("pins").put("channel", channel.id());
    frame.set("pins", Json.strings(pins));
    return List.of(frame);
  }

  private static List<ObjectNode> view(String type, View view, String user) {
    if (!view.user().equals(user)) {
      return List.of();
    }
    ObjectNode frame = frame(type);
    frame.set("view", view.json());
    return List.of(frame);
  }

  private static List<ObjectNode> gone(View view, String user) {
    boolean own = view.user().equals(user);
    return own ? List.of(frame("view_closed").put("view_id", view.id())) : List.of();
  }

  private List<ObjectNode> home(View view, String user) {
    if (!view.user().equals(user)) {
      return List.of();
    }
    ObjectNode frame = frame("home").put("app", workspace.identity().appId());
    frame.set("view", view.json());
    return List.of(frame);
  }

  private List<ObjectNode> working(Change.Working working, String user) {
    if (!working.channel().seenBy(user)) {
      return List.of();
    }
    return List.of(
        frame("working")
            .put("channel", working.channel().id())
            .put("thread_ts", working.thread())
            .put("app", workspace.identity().appId())
            .put("status", working.status())
            .put("stoppable", workspace.app().subscribes("agent_session_stopped")));
  }

  private static List<ObjectNode> typing(Change.Typing typing, String user) {
    if (typing.user().equals(user) || !typing.channel().seenBy(user)) {
      return List.of();
    }
    return List.of(
        frame("typing")
            .put("channel", typing.channel().id())
            .put("thread_ts", typing.thread())
            .put("user", typing.user()));
  }

  private List<ObjectNode> bookmarks(String channel, String user) {
    if (workspace.channels().find(channel).filter(found -> found.seenBy(user)).isEmpty()) {
      return List.of();
    }
    ObjectNode frame = frame("bookmarks").put("channel", channel);
    frame.set("bookmarks", shown.bookmarks(channel));
    return List.of(frame);
  }

  private static List<ObjectNode> titled(Change.Titled titled, String user) {
    if (!titled.channel().seenBy(user)) {
      return List.of();
    }
    return List.of(
        frame("session_title")
            .put("channel", titled.channel().id())
            .put("thread_ts", titled.thread())
            .put("title", titled.title()));
  }

  private static List<ObjectNode> prompted(Change.Prompted prompted, String user) {
    if (!prompted.channel().seenBy(user)) {
      return List.of();
    }
    ObjectNode frame = frame("prompts").put("channel", prompted.channel().id());
    frame.put("thread_ts", prompted.thread()).put("title", prompted.title());
    frame.set("prompts", prompted.prompts());
    return List.of(frame);
  }

  private static ObjectNode frame(String type) {
    return Json.object().put("type", type);
  }
}
