package dev.deployadvice.advice;

import java.util.Optional;

/**
 * What the open questions can still do to the result.
 *
 * @param settled no answer to the open questions can change who comes first: a proof
 * @param stability share of the likely completions in which the leader stays first, 0 to 1
 * @param nextQuestion the open question that tells most; empty where none can change the result
 * @param openQuestions open questions that could still change the result
 * @param toGo about how many more questions until the advice; 0 where none is needed
 */
public record Outlook(
    boolean settled, double stability, Optional<String> nextQuestion, int openQuestions, int toGo) {

  /** From this stability on the advice is given. */
  public static final double STABLE = 0.95;

  public boolean isStable() {
    return settled || stability >= STABLE;
  }
}
