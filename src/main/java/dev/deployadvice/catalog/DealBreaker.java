package dev.deployadvice.catalog;

import java.util.Optional;

/**
 * Something that may rule an option out; all of them are settled by one card before the questions.
 *
 * <p>Only answers that a deal-breaker sets, or that answer the question it asks, may veto.
 *
 * @param label up to 75 characters, as it stands beside a checkbox
 * @param noted how it is said back, lower case, to stand in "Noted: …"
 * @param consequence what ticking it means
 */
public record DealBreaker(String id, String label, String noted, Consequence consequence) {

  /**
   * What follows from a tick. Left unticked, the answer, or every vetoing answer of the question it
   * asks, is known not to apply.
   *
   * @param question the question that it answers or asks
   * @param answer the answer it gives; empty where the question must be asked
   */
  public record Consequence(String question, Optional<String> answer) {}
}
