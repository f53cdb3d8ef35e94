package dev.deployadvice.card;

import java.util.List;

/** A command was probably mistyped. */
final class DidYouMeanCard {
  private static final int SHOWN = 60;

  Drawn draw(Entry.DidYouMean did) {
    return new Layout()
        .section(
            "I don't know “%s”. Did you mean “%s”?"
                .formatted(Mrkdwn.name(did.typed()), Mrkdwn.name(did.meant())))
        .actions(
            List.of(
                Controls.primary(
                    "Yes, " + Mrkdwn.cut(did.meant(), SHOWN),
                    new Pressed.MeantCommand(did.meant())),
                Controls.button("No, it describes a project", new Pressed.MeantWords(did.typed()))))
        .drawn();
  }
}
