package dev.deployadvice.card;

import com.slack.api.model.block.element.ButtonElement;
import dev.deployadvice.advice.Given;
import dev.deployadvice.advice.Tensions;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Move;
import java.util.List;
import java.util.Optional;

/**
 * Says back what was noted, and names what it pulls apart from. What words told in one go can be
 * undone in one go.
 */
final class NotedLine {
  private final Phrases phrases;
  private final Tensions tensions;

  NotedLine(Catalog catalog, Phrases phrases) {
    this.phrases = phrases;
    this.tensions = new Tensions(catalog);
  }

  /**
   * Adds the line.
   *
   * @param step of the card that it opens
   */
  void add(Layout layout, Move move, int step, CardContext context) {
    String noted = Mrkdwn.escape(phrases.noted(move));
    if (isUndone(move)) {
      layout.section(noted, Controls.button("Undo", context.interview(), new Event.Back(step)));
    } else if (!noted.isEmpty()) {
      layout.section(noted);
    }
  }

  /** Two answers that pull apart since a move, said once: which of them is firm? */
  void addTension(Layout layout, Move move, AnswerSet answers, String interview) {
    arisen(move, answers)
        .ifPresent(
            pull -> {
              layout.section(
                  "*Two answers pull apart.* %s Which is firm?"
                      .formatted(Mrkdwn.escape(pull.says())));
              layout.actions(
                  List.of(
                      firm(pull.one(), pull.other(), interview, 0),
                      firm(pull.other(), pull.one(), interview, 1)));
            });
  }

  private Optional<Tensions.Pull> arisen(Move move, AnswerSet answers) {
    return tensions.among(answers).stream()
        .filter(pull -> gives(move, pull.one().question()) || gives(move, pull.other().question()))
        .findFirst();
  }

  private static boolean gives(Move move, String question) {
    return switch (move) {
      case Move.Told told -> told.said().isAnswered(question);
      case Move.Answered(String answered, _) -> answered.equals(question);
      case Move.AskedInstead _,
          Move.DealBreakersSettled _,
          Move.Skipped _,
          Move.Finished _,
          Move.Continued _ ->
          false;
    };
  }

  /** What is firm stays; the other is asked anew. */
  private ButtonElement firm(Given firm, Given other, String interview, int number) {
    ActionId action =
        ActionId.of(new Pressed.OnInterview(interview, new Event.Change(other.question())));
    return Controls.button(
        "%s is firm".formatted(phrases.titleOf(firm.question())), action.numbered(number));
  }

  /** Whether the line carries <i>Undo</i>, so that <i>Back</i> is not needed beside it. */
  static boolean isUndone(Move move) {
    return move instanceof Move.Told;
  }
}
