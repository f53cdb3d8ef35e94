package dev.deployadvice.understanding;

import java.util.List;

/** What a message says, as far as it is understood. */
public sealed interface Read {

  /**
   * An answer to the question that was asked.
   *
   * @param answers in the catalog's order; one, unless the question takes several
   */
  record Answered(String question, List<String> answers) implements Read {
    public Answered {
      answers = List.copyOf(answers);
    }
  }

  /** The person does not know the answer to the question that was asked. */
  record NotSure(String question) implements Read {}

  /** Something to be done. */
  record Commanded(Command command) implements Read {}

  /** Nothing that can be relied on. */
  record Nothing() implements Read {}
}
