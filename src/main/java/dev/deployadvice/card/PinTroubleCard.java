package dev.deployadvice.card;

import dev.deployadvice.dialogue.Event;
import java.util.List;

/** Slack refused to pin: what a person can do about it. */
final class PinTroubleCard {
  Drawn draw(Entry.PinTrouble trouble) {
    return new Layout()
        .section(whatToDo(trouble.error()))
        .actions(
            List.of(
                Controls.button(
                    "Try again", new Pressed.OnInterview(trouble.interview(), new Event.Pin()))))
        .drawn();
  }

  Drawn draw(Entry.PinnedAlready pinned) {
    return new Layout()
        .section("This is pinned already, by %s.".formatted(Mrkdwn.mention(pinned.by())))
        .drawn();
  }

  private static String whatToDo(String error) {
    return switch (error) {
      case "too_many_pins" ->
          "This channel has as many pins as Slack allows. Unpin one that is no longer needed, then"
              + " try again.";
      case "not_in_channel", "channel_not_found" ->
          "I'm no longer in this channel, so I can't pin there. Type `/invite @Deploy Advice`, then"
              + " try again.";
      case "restricted_action", "permission_denied" ->
          "A setting of your workspace keeps me from pinning here. A workspace admin can allow it;"
              + " you can also pin my headline by hand.";
      case "missing_scope" ->
          "I was installed without the right to pin (`pins:write`). Whoever manages the app can"
              + " install it once more; you can also pin my headline by hand.";
      case "message_not_found", "not_pinnable" ->
          "My headline in the channel was deleted. I posted it again; try once more.";
      case "is_archived" ->
          "This channel is archived, and Slack allows no pins there. Unarchive it, then try again.";
      case "external_channel_migrating" ->
          "Slack is moving this shared channel just now. Try again in some minutes.";
      case "ratelimited" -> "Slack asks me to slow down. Try again in a minute.";
      default ->
          "Slack did not let me pin (“%s”). Try again in a minute, or pin my headline by hand."
              .formatted(Mrkdwn.name(error));
    };
  }
}
