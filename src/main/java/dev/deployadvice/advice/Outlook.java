package dev.deployadvice.advice;

import java.util.Optional;

/**
 * What the open questions can still do to the result.
 *
 * @param settled whatever is answered to the open questions, or left open, the same option comes
 *     first: a proof
 * @param stability share of the likely completions in which the leader stays first, 0 to 1
 * @param nextQuestion the open question that tells most; empty where none can change the result
 * @param openQuestions how many questions may still be asked and could change the result; those
 *     that were skipped are not among them
 * @param toGo about how many more questions until the result is stable; 0 where it is, or where
 *     nothing is left to ask
 */
public record Outlook(
    boolean settled, double stability, Optional<String> nextQuestion, int openQuestions, int toGo) {

  /** From this stability on the advice is given. */
  public static final double STABLE = 0.95;

  public boolean isStable() {
    return settled || stability >= STABLE;
  }
}
