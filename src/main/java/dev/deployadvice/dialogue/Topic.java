package dev.deployadvice.dialogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody wants explained, besides the question that is open. */
public sealed interface Topic {

  /** How all this is used. */
  record Help() implements Topic {}

  /** What speaks for and against the option that leads. */
  record Reasons() implements Topic {}

  /** The two comparisons. */
  record Comparison() implements Topic {}

  /** What would change the advice. */
  record TurningPoints() implements Topic {}

  /**
   * The advice if some answers were others.
   *
   * @param changes question id to the answers it would have
   */
  record Trial(Map<String, List<String>> changes) implements Topic {
    public Trial {
      Map<String, List<String>> copy = new LinkedHashMap<>();
      changes.forEach((question, answers) -> copy.put(question, List.copyOf(answers)));
      changes = Collections.unmodifiableMap(copy);
    }
  }

  /** Products to look at. */
  record Products() implements Topic {}

  /** Who does what. */
  record Duties() implements Topic {}

  /** What hosting costs. */
  record Costs() implements Topic {}

  /** What options are: one, or several to be told apart. */
  record Options(List<String> ids) implements Topic {
    public Options {
      ids = List.copyOf(ids);
    }
  }

  /** What a named product is. */
  record Product(String id) implements Topic {}
}
