package dev.deployadvice.advice;

import dev.deployadvice.catalog.Nature;
import java.util.List;
import java.util.Optional;

/**
 * A smallest change of answers that changes the recommendation: one answer, or two of which neither
 * would do alone.
 *
 * @param recommendation what comes first then; empty where every option would be excluded
 * @param kind what kind of thing has to change; of two changes the one that is least in the team's
 *     hands: a fact before a development before a decision
 * @param margin by how many points the new first is ahead of the present one; 0 where one of them
 *     is excluded then
 * @param likelihood how likely such answers are by the catalog's priors, 0 to 1, to be compared
 *     with that of other flips
 */
public record Flip(
    List<Change> changes,
    Optional<String> recommendation,
    Nature kind,
    int margin,
    double likelihood) {

  public Flip {
    changes = List.copyOf(changes);
  }

  /**
   * Another answer to one question.
   *
   * @param from what is answered now; empty while the question is open
   * @param to what would be answered
   * @param until where the answers are ordered: the last answer, seen from the present one, up to
   *     which all answers beyond {@code to} change the recommendation in the same way; empty where
   *     only {@code to} does
   */
  public record Change(
      String question, List<String> from, List<String> to, Optional<String> until) {
    public Change {
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }
}
