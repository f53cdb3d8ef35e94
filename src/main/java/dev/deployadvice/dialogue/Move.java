package dev.deployadvice.dialogue;

import java.util.List;

/** One thing the person did that counts. */
public sealed interface Move {

  /** The card of deal-breakers was answered; none ticked means that none applies. */
  record DealBreakersSettled(List<String> ticked) implements Move {
    public DealBreakersSettled {
      ticked = List.copyOf(ticked);
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
