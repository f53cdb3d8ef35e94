package dev.deployadvice.card;

import dev.deployadvice.dialogue.Event;
import java.util.List;

/** The person has an interview open already: that one, or another project? */
final class AlreadyOpenCard {
  Drawn draw(Entry.AlreadyOpen already) {
    Entry.Open open = already.open();
    String name = Mrkdwn.name(open.project());
    String says =
        already.advised() ? "Your advice for *%s* stands" : "You are already answering for *%s*";
    String where = already.advised() ? "It is here" : "Its open card is here";
    String link = open.link().map(it -> " " + Mrkdwn.link(it, where) + ".").orElse("");
    return new Layout()
        .section(says.formatted(name) + "." + link)
        .actions(
            List.of(
                Controls.primary(
                    already.advised() ? "Show it again" : "Continue",
                    new Pressed.OnInterview(open.interview(), new Event.Resume())),
                Controls.button("Another project", new Pressed.NameAnother(already.focus()))))
        .drawn();
  }
}
