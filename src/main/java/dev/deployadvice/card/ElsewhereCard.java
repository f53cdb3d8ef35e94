package dev.deployadvice.card;

/** What is said of an interview that does not take place in its channel (any more). */
final class ElsewhereCard {

  Drawn draw(Entry.NeverShown never) {
    return new Layout()
        .section("Stopped. Nothing was posted about *%s*.".formatted(Mrkdwn.name(never.project())))
        .drawn();
  }

  Drawn draw(Entry.WentPrivate went) {
    return new Layout()
        .section(
            "*Where should %s run?* This goes on in a direct message."
                .formatted(Mrkdwn.name(went.project())))
        .drawn();
  }
}
