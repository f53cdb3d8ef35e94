package dev.deployadvice.advice.product;

import dev.deployadvice.advice.Sharpening;
import dev.deployadvice.advice.Sharpening.Offer;
import dev.deployadvice.advice.cost.Costs;
import dev.deployadvice.advice.cost.Range;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which products can be taken for an option and for how much: what further questions can sharpen.
 * Immutable and safe for use by many threads.
 */
public final class Offers {
  private static final Range UNKNOWN = new Range(0, 0);

  private final Catalog catalog;
  private final Shortlist shortlist;
  private final Costs costs;

  public Offers(Catalog catalog) {
    this.catalog = catalog;
    this.shortlist = new Shortlist(catalog);
    this.costs = new Costs(catalog);
  }

  /** What can be taken for an option with these answers. */
  public Offer of(String option, AnswerSet answers) {
    Set<String> products =
        shortlist.of(option, answers).picks().stream()
            .map(pick -> pick.platform().id())
            .collect(Collectors.toSet());
    Range monthly = costs.monthly(answers).getOrDefault(option, UNKNOWN);
    return new Offer(products, monthly.low(), monthly.high());
  }

  /** The order of questions that sharpens the offer for an option most. */
  public Sharpening sharpening(String option) {
    return new Sharpening(catalog, answers -> of(option, answers));
  }
}
