package dev.deployadvice.card;

import static dev.deployadvice.dialogue.Event.Change.DEAL_BREAKERS;

import com.slack.api.model.block.element.ButtonElement;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Move;
import java.util.List;

/** What is left of a card that was answered: one line, with a way to change it. */
final class ShrunkCard {
  private final Phrases phrases;

  ShrunkCard(Phrases phrases) {
    this.phrases = phrases;
  }

  Drawn draw(Move move, CardContext context) {
    return switch (move) {
      case Move.DealBreakersSettled settled ->
          line("Deal-breakers", phrases.settled(settled), change(context, DEAL_BREAKERS));
      case Move.Answered(String question, List<String> answers) ->
          line(
              phrases.titleOf(question),
              phrases.said(question, answers),
              change(context, question));
      case Move.Skipped(String question) ->
          line(phrases.titleOf(question), "not sure", change(context, question));
      case Move.AskedInstead _, Move.Told _ ->
          new Layout().context("This was answered in words.").drawn();
      case Move.Finished _ -> new Layout().context("The advice was wanted at this point.").drawn();
      case Move.Continued _ -> new Layout().context("More questions were wanted.").drawn();
    };
  }

  /** A line whose answer was taken back or overtaken; it says so and offers nothing. */
  Drawn drawOvertaken(Move move) {
    String was =
        switch (move) {
          case Move.DealBreakersSettled settled -> "Deal-breakers: " + phrases.settled(settled);
          case Move.Answered(String question, List<String> answers) ->
              "%s: %s".formatted(phrases.titleOf(question), phrases.said(question, answers));
          case Move.Skipped(String question) -> phrases.titleOf(question) + ": not sure";
          case Move.AskedInstead _, Move.Told _, Move.Finished _, Move.Continued _ -> "This";
        };
    return new Layout().context("~%s~ (counts no longer)".formatted(Mrkdwn.escape(was))).drawn();
  }

  private static ButtonElement change(CardContext context, String question) {
    return Controls.button("Change", context.interview(), new Event.Change(question));
  }

  private static Drawn line(String title, String said, ButtonElement change) {
    return new Layout()
        .section("*%s*: %s".formatted(Mrkdwn.escape(title), Mrkdwn.escape(said)), change)
        .drawn();
  }
}
