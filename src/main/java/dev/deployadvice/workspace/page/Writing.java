package dev.deployadvice.workspace.page;

import dev.deployadvice.workspace.state.Change;
import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Kind;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.Timestamps;
import dev.deployadvice.workspace.state.User;
import dev.deployadvice.workspace.state.Workspace;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** What a person does without the app. */
final class Writing {
  private static final int LONGEST = 40_000;
  private static final Set<String> PLAIN = Set.of("", "file_share", "thread_broadcast");

  private final Workspace workspace;
  private final TypedText typed;
  private final Uploading uploading;

  Writing(Workspace workspace, Uploading uploading) {
    this.workspace = workspace;
    this.uploading = uploading;
    this.typed = new TypedText(workspace);
  }

  /** An ordinary message; commands are handled before. */
  ObjectNode say(PageCall call) {
    Channel channel = writable(call);
    String user = call.require("user");
    boolean withFiles = !call.node("files").isEmpty();
    String said = withFiles ? call.text("text").strip() : checked(call.text("text"));
    String text = typed.message(said, user);
    ObjectNode draft = Json.object().put("user", user).put("text", text);
    draft.put("client_msg_id", java.util.UUID.randomUUID().toString());
    if (withFiles) {
      draft.set("files", uploading.share(call.node("files"), channel, user));
      draft.put("subtype", "file_share").put("upload", true);
    }
    if (!call.text("thread_ts").isEmpty()) {
      draft.put("thread_ts", call.text("thread_ts"));
    }
    ObjectNode message = workspace.messages().post(channel, draft);
    String ts = Json.text(message, "ts");
    workspace.reads().mark(user, channel.id(), ts);
    noticeUnheardMention(channel, user, text);
    return Json.ok().put("ts", ts);
  }

  /** Tells the others that somebody writes here. */
  ObjectNode typing(PageCall call) {
    Channel channel = call.ownChannel(workspace);
    String user = call.require("user");
    workspace.announce(new Change.Typing(channel, call.text("thread_ts"), user));
    return Json.ok();
  }

  /** Whoever mentions the app where it is not a member learns why it does not answer. */
  private void noticeUnheardMention(Channel channel, String user, String text) {
    boolean named = channel.kind() == Kind.CHANNEL || channel.kind() == Kind.GROUP;
    if (named && text.contains("<@" + workspace.bot()) && !channel.has(workspace.bot())) {
      String app = workspace.app().display().name();
      String message =
          app
              + " is not in #"
              + channel.name()
              + " and did not see this. Type /invite @"
              + app
              + ".";
      workspace.announce(new Change.Noticed(user, message));
    }
  }

  ObjectNode edit(PageCall call) {
    Channel channel = writable(call);
    ObjectNode old = own(call, channel, "cant_update_message");
    String user = call.require("user");
    ObjectNode changed = old.deepCopy();
    changed.put("text", typed.message(checked(call.text("text")), user));
    String now = Timestamps.format(Timestamps.micros(workspace.clock().instant()));
    changed.putObject("edited").put("user", user).put("ts", now);
    ObjectNode _ = workspace.messages().edit(channel, old, changed);
    return Json.ok();
  }

  ObjectNode delete(PageCall call) {
    Channel channel = call.ownChannel(workspace);
    ObjectNode message = own(call, channel, "cant_delete_message");
    workspace.pins().forget(channel, message, call.require("user"));
    workspace.messages().delete(channel, message);
    return Json.ok();
  }

  ObjectNode join(PageCall call) {
    Channel _ = workspace.membership().join(call.channel(workspace), call.require("user"));
    return Json.ok();
  }

  ObjectNode leave(PageCall call) {
    workspace.membership().leave(call.channel(workspace), call.require("user"));
    return Json.ok();
  }

  ObjectNode invite(PageCall call) {
    Channel channel = call.ownChannel(workspace);
    User invited = workspace.users().require(call.require("invite"));
    Channel _ = workspace.membership().invite(channel, invited.id(), call.require("user"));
    return Json.ok();
  }

  ObjectNode pin(PageCall call) {
    workspace.pins().add(call.ownChannel(workspace), call.require("ts"), call.require("user"));
    return Json.ok();
  }

  ObjectNode unpin(PageCall call) {
    workspace.pins().remove(call.ownChannel(workspace), call.require("ts"), call.require("user"));
    return Json.ok();
  }

  /** The same reaction once more takes it back. */
  ObjectNode react(PageCall call) {
    Channel channel = call.ownChannel(workspace);
    ObjectNode message = workspace.messages().require(channel, call.require("ts"));
    String user = call.require("user");
    String name = call.require("name");
    Change.Reaction reaction = new Change.Reaction(channel, message, user, name);
    boolean had =
        Json.elements(message.path("reactions")).stream()
            .filter(each -> Json.text(each, "name").equals(name))
            .flatMap(each -> Json.elements(each.path("users")).stream())
            .anyMatch(each -> each.asString("").equals(user));
    workspace.messages().react(reaction, !had);
    return Json.ok();
  }

  ObjectNode read(PageCall call) {
    workspace.reads().mark(call.require("user"), call.channel(workspace).id(), call.require("ts"));
    return Json.ok();
  }

  private Channel writable(PageCall call) {
    Channel channel = call.ownChannel(workspace);
    if (channel.archived()) {
      throw Refusal.of("is_archived");
    }
    boolean toApp = channel.kind() == Kind.IM && channel.has(workspace.bot());
    if (toApp && !workspace.app().features().messagesTab()) {
      throw Refusal.of("messages_tab_disabled");
    }
    return channel;
  }

  private ObjectNode own(PageCall call, Channel channel, String refused) {
    ObjectNode message = workspace.messages().require(channel, call.require("ts"));
    boolean plain = PLAIN.contains(Json.text(message, "subtype")) && !message.has("bot_id");
    if (!plain || !Json.text(message, "user").equals(call.require("user"))) {
      throw Refusal.of(refused);
    }
    return message;
  }

  private static String checked(String text) {
    if (text.isBlank()) {
      throw Refusal.of("no_text");
    }
    if (text.length() > LONGEST) {
      throw Refusal.of("msg_too_long");
    }
    return text.strip();
  }
}
