package dev.deployadvice.card;

/** Something went wrong on our side. */
final class ApologyCard {
  Drawn draw(Entry.Apology apology) {
    return new Layout()
        .section(
            "Sorry, something went wrong on my side. What you answered before is kept; please try"
                + " once more.")
        .context(
            "If it happens again, give whoever runs me this number: `%s`"
                .formatted(Mrkdwn.name(apology.id())))
        .drawn();
  }
}
