package dev.deployadvice.understanding;

import dev.deployadvice.catalog.AnswerSet;
import java.util.List;
import java.util.Optional;

/**
 * What a message says, as far as it is understood; everything may be empty.
 *
 * @param said the answers that are certain, what is ruled out, and exact values
 * @param unsure questions that the message touches without settling them; none of them is answered
 * @param command what is to be done; a message may hold an answer and a command
 */
public record Understood(AnswerSet said, List<Unsure> unsure, Optional<Command> command) {

  /** Nothing that can be relied on. */
  public static final Understood NOTHING =
      new Understood(AnswerSet.EMPTY, List.of(), Optional.empty());

  public Understood {
    unsure = List.copyOf(unsure);
  }

  public boolean isNothing() {
    return equals(NOTHING);
  }
}
