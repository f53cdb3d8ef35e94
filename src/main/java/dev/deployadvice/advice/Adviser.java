package dev.deployadvice.advice;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import java.util.List;
import java.util.Set;

/** Computes advice from a catalog. Immutable and safe for use by many threads. */
public final class Adviser {
  private final Catalog catalog;

  public Adviser(Catalog catalog) {
    this.catalog = catalog;
  }

  public Catalog catalog() {
    return catalog;
  }

  /** Scores, ranking, verdicts and reasons for these answers. */
  @SuppressWarnings("DoNotCallSuggester")
  public Advice advise(AnswerSet answers) {
    throw new UnsupportedOperationException("advise " + answers);
  }

  /**
   * What the open questions can still change among the given options.
   *
   * @param skipped questions that stay open but are not asked again
   * @param contenders the options that are compared: all, or the two of a pair
   */
  @SuppressWarnings("DoNotCallSuggester")
  public Outlook outlook(AnswerSet answers, Set<String> skipped, List<String> contenders) {
    throw new UnsupportedOperationException("outlook " + answers + skipped + contenders);
  }
}
