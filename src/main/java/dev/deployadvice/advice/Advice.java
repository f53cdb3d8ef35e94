package dev.deployadvice.advice;

import dev.deployadvice.catalog.AnswerSet;
import java.util.List;
import java.util.Optional;

/**
 * What the adviser says to a set of answers.
 *
 * @param recommendation the best option that no answer excludes; empty where none is left
 * @param ranking all options, best first, excluded ones last
 * @param pairs the two comparisons that are always shown
 * @param reasons every term that counts for a ranked option, strongest first
 */
public record Advice(
    AnswerSet answers,
    Optional<String> recommendation,
    List<Ranked> ranking,
    List<PairVerdict> pairs,
    Reasons reasons) {

  public Advice {
    ranking = List.copyOf(ranking);
    pairs = List.copyOf(pairs);
  }

  /**
   * One option's place.
   *
   * @param score sum of points, also for an excluded option
   * @param excludedBy the answers that veto it; empty where it is not excluded
   */
  public record Ranked(String option, int score, List<Cause> excludedBy) {
    public Ranked {
      excludedBy = List.copyOf(excludedBy);
    }

    public boolean isExcluded() {
      return !excludedBy.isEmpty();
    }
  }

  /** An answer that vetoes an option, and why. */
  public record Cause(String question, String answer, String because) {}

  /**
   * Who wins one of the two comparisons.
   *
   * @param winner empty where both are excluded
   * @param margin points between the two, never negative; 0 where one or both are excluded
   */
  public record PairVerdict(Pair pair, Optional<String> winner, int margin) {}

  /**
   * All terms, and how firm the result is.
   *
   * @param terms strongest first; for one option their points sum to its score
   * @param clearness from the margin between the first two
   */
  public record Reasons(List<Reason> terms, Clearness clearness) {
    public Reasons {
      terms = List.copyOf(terms);
    }
  }

  /** One term of a score. */
  public record Reason(String question, String answer, String option, int points, String because) {}

  /** The reasons for an option, strongest first. */
  public List<Reason> reasonsFor(String option) {
    return reasons.terms().stream()
        .filter(reason -> reason.option().equals(option) && reason.points() > 0)
        .toList();
  }

  /** The reasons against an option, strongest first. */
  public List<Reason> reasonsAgainst(String option) {
    return reasons.terms().stream()
        .filter(reason -> reason.option().equals(option) && reason.points() < 0)
        .toList();
  }

  public PairVerdict verdictOn(Pair pair) {
    return pairs.stream().filter(verdict -> verdict.pair() == pair).findFirst().orElseThrow();
  }
}
