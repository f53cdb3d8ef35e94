package dev.deployadvice.dialogue;

import dev.deployadvice.catalog.AnswerSet;
import java.util.List;
import java.util.Optional;

/** One thing the person did that counts. */
public sealed interface Move {

  /** "Ask me instead": questions rather than a description. */
  record AskedInstead() implements Move {}

  /**
   * The card of deal-breakers was answered; none ticked means that none of those asked applies.
   *
   * @param asked what was on the card; empty means all there are
   */
  record DealBreakersSettled(List<String> ticked, List<String> asked) implements Move {
    public DealBreakersSettled {
      ticked = List.copyOf(ticked);
      asked = List.copyOf(asked);
    }

    public DealBreakersSettled(List<String> ticked) {
      this(ticked, List.of());
    }
  }

  /**
   * Something was said in words, or changed in one go: all that it told is one move.
   *
   * @param message the message that told it, as whoever delivered it names it; empty for words that
   *     cannot be edited any more
   * @param doubts questions that it touched without settling them; what was known of them counts no
   *     longer
   * @param withdrawn questions that are open again
   */
  record Told(Optional<String> message, AnswerSet said, List<Doubt> doubts, List<String> withdrawn)
      implements Move {
    public Told {
      doubts = List.copyOf(doubts);
      withdrawn = List.copyOf(withdrawn);
    }

    /** Whether it says anything about a question. */
    boolean isAbout(String question) {
      return said.isAnswered(question)
          || !said.ruledOutFor(question).isEmpty()
          || withdrawn.contains(question)
          || doubts.stream().anyMatch(doubt -> doubt.question().equals(question));
    }
  }

  /** A question was answered, for the first time or anew. */
  record Answered(String question, List<String> answers) implements Move {
    public Answered {
      answers = List.copyOf(answers);
    }
  }

  /** "Not sure": the question stays open and is not asked again. */
  record Skipped(String question) implements Move {}

  /** "Finish now": the advice is wanted although questions are open. */
  record Finished() implements Move {}

  /** "Make it certain": questions are wanted although the advice stands. */
  record Continued() implements Move {}
}
