package dev.deployadvice.card;

import java.util.List;

/** The app is not in the channel: how it gets in, or how to do without. */
final class NotMemberCard {
  Drawn draw(Entry.NotMember not) {
    Pressed privately = new Pressed.MovePrivately(not.interview());
    return switch (not.room()) {
      case OPEN ->
          new Layout()
              .section("I'm not in this channel yet, so I can't post here.")
              .actions(
                  List.of(
                      Controls.primary(
                          "Add me and start", new Pressed.JoinChannel(not.interview())),
                      Controls.button("Do it in private", privately)))
              .drawn();
      case BY_INVITATION ->
          new Layout()
              .section(
                  "I'm not in this channel yet, so I can't post here. Type"
                      + " `/invite @Deploy Advice`; I start by myself once I'm in.")
              .actions(List.of(Controls.button("Do it in private", privately)))
              .drawn();
      case CLOSED ->
          new Layout()
              .section("Slack does not let me post in this channel: it is archived or restricted.")
              .actions(List.of(Controls.button("Do it in private", privately)))
              .drawn();
    };
  }
}
