package dev.deployadvice.card;

import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Move;

/** What is left of a card that was answered: one line, with a way to change it. */
final class ShrunkCard {
  private final Phrases phrases;

  ShrunkCard(Phrases phrases) {
    this.phrases = phrases;
  }

  Drawn draw(Move move, CardContext context) {
    String interview = context.interview();
    return switch (move) {
      case Move.DealBreakersSettled settled ->
          line(
              "*Deal-breakers*: " + phrases.settled(settled),
              interview,
              Event.Change.DEAL_BREAKERS);
      case Move.Answered answered ->
          line(
              "*%s*: %s"
                  .formatted(
                      phrases.titleOf(answered.question()),
                      phrases.said(answered.question(), answered.answers())),
              interview,
              answered.question());
      case Move.Skipped skipped ->
          line(
              "*%s*: not sure".formatted(phrases.titleOf(skipped.question())),
              interview,
              skipped.question());
      case Move.Finished _ -> new Layout().context("The advice was wanted at this point.").drawn();
      case Move.Continued _ -> new Layout().context("More questions were wanted.").drawn();
    };
  }

  private static Drawn line(String mrkdwn, String interview, String question) {
    return new Layout()
        .section(mrkdwn, Controls.button("Change", interview, new Event.Change(question)))
        .drawn();
  }
}
