package dev.deployadvice.advice.cost;

import dev.deployadvice.catalog.CostTable.SpendingStop;
import java.util.List;

/**
 * What one option costs. Sums are US dollars without VAT.
 *
 * @param option its id
 * @param lines what the month is made of, in the order of the bill
 * @param assumptions everything it rests on, the load first
 */
public record OptionCost(
    String option, Money money, Effort effort, List<Line> lines, List<Assumption> assumptions) {

  public OptionCost {
    lines = List.copyOf(lines);
    assumptions = List.copyOf(assumptions);
  }

  /**
   * What is billed.
   *
   * @param monthly in whole dollars, with today's load
   * @param worst the dearest month that can come, in whole dollars
   * @param stop what keeps the bill from running away
   * @param purchase what is bought before the first day, in whole dollars
   * @param overBudget by how much even the low end is above the budget that somebody named; 0 where
   *     it is not
   */
  public record Money(
      Range monthly, long worst, SpendingStop stop, Range purchase, long overBudget) {}

  /**
   * Hours of people; no sum of money holds them.
   *
   * @param monthly upkeep, once it runs
   * @param setup once, until it runs
   */
  public record Effort(Range monthly, Range setup) {}

  /** One part of a month's bill, in dollars, not rounded. */
  public record Line(String part, Range dollars) {}
}
