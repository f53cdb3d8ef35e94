package dev.deployadvice.workspace.page;

import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What a person reads where Slack's code says what went wrong. */
final class Sentences {
  private static final Map<String, String> BY_CODE =
      Map.ofEntries(
          Map.entry("not_in_channel", "You are not in this channel. Join it first."),
          Map.entry("channel_not_found", "There is no such channel, or it is private."),
          Map.entry("is_archived", "This channel is archived."),
          Map.entry("message_not_found", "This message is no longer there."),
          Map.entry("thread_not_found", "This thread is no longer there."),
          Map.entry("user_not_found", "Nobody here has that name."),
          Map.entry("already_in_channel", "They are already in this channel."),
          Map.entry("already_pinned", "This message is already pinned."),
          Map.entry("no_pin", "This message is not pinned."),
          Map.entry("not_pinnable", "This message cannot be pinned."),
          Map.entry("too_many_pins", "This channel has 100 pins. Remove one first."),
          Map.entry("already_reacted", "You have already reacted like this."),
          Map.entry("no_reaction", "You have not reacted like this."),
          Map.entry("no_text", "There is nothing to send."),
          Map.entry("msg_too_long", "This message is too long: at most 40,000 characters."),
          Map.entry("not_found", "This window is no longer open."),
          Map.entry("cant_update_message", "Only its author can edit a message."),
          Map.entry("cant_delete_message", "Only its author can delete a message."),
          Map.entry("messages_tab_disabled", "Sending messages to this app has been turned off."),
          Map.entry(
              "method_not_supported_for_channel_type", "This does not work in this conversation."),
          Map.entry("invalid_link", "A link begins with https://."),
          Map.entry("too_many_bookmarks", "This channel has 100 bookmarks. Remove one first."),
          Map.entry("empty_file", "This file is empty."),
          Map.entry("file_not_found", "This file is no longer there. Add it again."),
          Map.entry(
              "request_too_large",
              "That is too large: files may have up to 20 MB, all else 1 MB."));

  private Sentences() {}

  static ObjectNode of(Refusal refusal) {
    String code = refusal.code();
    return refused(code, BY_CODE.getOrDefault(code, "That did not work (" + code + ")."));
  }

  static ObjectNode refused(String code, String message) {
    return Json.object().put("ok", false).put("error", code).put("message", message);
  }
}
