package dev.deployadvice.card;

/** Words came with the command, and nobody reads free text yet. */
final class UnreadWordsCard {
  private static final int MOST_SHOWN = 600;

  Drawn draw(Entry.UnreadWords unread) {
    return new Layout()
        .section(
            "I can't read descriptions yet, so I ask one thing at a time. You wrote: “%s”"
                .formatted(Mrkdwn.words(unread.words(), MOST_SHOWN)))
        .drawn();
  }
}
