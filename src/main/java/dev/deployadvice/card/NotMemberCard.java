package dev.deployadvice.card;

import java.util.List;

/** The app is not in the channel: how it gets in, or how to do without. */
final class NotMemberCard {
  Drawn draw(Entry.NotMember not) {
    Pressed privately = new Pressed.MovePrivately(not.interview());
    return switch (not.room()) {
      case OPEN ->
          new Layout()
              .section(notIn(not))
              .actions(
                  List.of(
                      Controls.primary(
                          "Add me and start", new Pressed.JoinChannel(not.interview())),
                      Controls.button("Do it in private", privately)))
              .drawn();
      case BY_INVITATION ->
          new Layout()
              .section(
                  notIn(not)
                      + " Type `/invite @Deploy Advice`%s; I start by myself once I'm in."
                          .formatted(not.channel().isPresent() ? " there" : ""))
              .actions(List.of(Controls.button("Do it in private", privately)))
              .drawn();
      case CLOSED ->
          new Layout()
              .section(
                  "Slack does not let me post in %s: it is archived or restricted."
                      .formatted(channel(not)))
              .actions(List.of(Controls.button("Do it in private", privately)))
              .drawn();
    };
  }

  private static String notIn(Entry.NotMember not) {
    return "I'm not in %s yet, so I can't post %s."
        .formatted(channel(not), not.channel().isPresent() ? "there" : "here");
  }

  private static String channel(Entry.NotMember not) {
    return not.channel().map(Mrkdwn::channel).orElse("this channel");
  }
}
