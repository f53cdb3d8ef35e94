package dev.deployadvice.card;

import java.util.List;

/** A teammate pressed what only the owner may press. */
final class NotYoursCard {
  Drawn draw(Entry.NotYours not) {
    return new Layout()
        .section(
            "Only %s answers here. You can read along, or start your own interview about *%s*."
                .formatted(Mrkdwn.mention(not.owner()), Mrkdwn.name(not.own().project())))
        .actions(List.of(Controls.button("Start my own", new Pressed.Begin(not.own()))))
        .drawn();
  }
}
