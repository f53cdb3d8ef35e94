package dev.deployadvice.card;

import dev.deployadvice.dialogue.Event;
import java.util.List;

/** The person has an interview open already: that one, or another project? */
final class AlreadyOpenCard {
  Drawn draw(Entry.AlreadyOpen already) {
    Entry.Open open = already.open();
    String name = Mrkdwn.name(open.project());
    String where =
        open.link().map(link -> " " + Mrkdwn.link(link, "Its open card is here") + ".").orElse("");
    return new Layout()
        .section("You are already answering for *%s*.%s".formatted(name, where))
        .actions(
            List.of(
                Controls.primary(
                    "Continue", new Pressed.OnInterview(open.interview(), new Event.Resume())),
                Controls.button("Another project", new Pressed.NameAnother(already.focus()))))
        .drawn();
  }
}
