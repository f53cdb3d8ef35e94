package dev.deployadvice.understanding;

import dev.deployadvice.catalog.Language.Amount;
import dev.deployadvice.catalog.Language.Touch;
import java.util.Map;

/** What a phrase of the catalog stands for. */
sealed interface Meaning {
  String question();

  /**
   * An answer.
   *
   * @param details which detail the words of a class give
   */
  record Says(String question, String answer, Map<String, String> details) implements Meaning {
    public Says {
      details = Map.copyOf(details);
    }
  }

  /** Something that concerns the question without settling it. */
  record Touches(String question, Touch touch) implements Meaning {}

  /** An amount that leads to an answer. */
  record Counts(String question, Amount amount) implements Meaning {}

  /** Amounts in this clause are something else. */
  record CountsElse(String question) implements Meaning {}
}
