package dev.deployadvice.advice;

import java.util.Optional;
import java.util.Set;

/**
 * What an interview has asked so far, as far as it bears on what to ask next.
 *
 * @param skipped questions that stay open but are not asked again
 * @param last the question asked just before; among questions that tell as much, one of the same
 *     topic follows it
 */
public record Asked(Set<String> skipped, Optional<String> last) {
  /** Nothing was asked yet. */
  public static final Asked NOTHING = new Asked(Set.of(), Optional.empty());

  public Asked {
    skipped = Set.copyOf(skipped);
  }
}
