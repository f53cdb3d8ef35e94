package dev.deployadvice.card;

import java.util.List;

/** The private reply to a start: where the first question is. */
final class WelcomeCard {
  Drawn draw(Entry.Welcome welcome) {
    Entry.Open open = welcome.open();
    String where =
        open.link()
            .map(link -> "Your first question is " + Mrkdwn.link(link, "here") + ".")
            .orElse("Your first question is in the thread under my message.");
    Layout layout =
        new Layout()
            .section("I started with *%s*. %s".formatted(Mrkdwn.name(open.project()), where));
    if (welcome.inChannel()) {
      layout.actions(
          List.of(
              Controls.button("Continue in a DM", new Pressed.MovePrivately(open.interview()))));
    }
    return layout.drawn();
  }
}
