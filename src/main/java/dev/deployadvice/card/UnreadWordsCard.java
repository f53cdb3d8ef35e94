package dev.deployadvice.card;

/** Words came with the start, and nothing in them could be used. */
final class UnreadWordsCard {
  private static final int MOST_SHOWN = 600;

  Drawn draw(Entry.UnreadWords unread) {
    return new Layout()
        .section(
            "I started, but found nothing about hosting in your words, so I ask. You wrote: “%s”"
                .formatted(Mrkdwn.words(unread.words(), MOST_SHOWN)))
        .drawn();
  }
}
