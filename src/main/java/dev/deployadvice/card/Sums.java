package dev.deployadvice.card;

import dev.deployadvice.advice.cost.Assumption;
import dev.deployadvice.advice.cost.OptionCost;
import dev.deployadvice.advice.cost.Range;
import dev.deployadvice.catalog.Age;
import dev.deployadvice.catalog.Day;
import dev.deployadvice.catalog.ShelfLife;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Money and hours in words, with their units. */
final class Sums {
  private Sums() {}

  /** "$1,250". */
  static String dollars(long amount) {
    return String.format(Locale.ENGLISH, "$%,d", amount);
  }

  /** "$40 to $205", or "about $40". */
  static String dollars(Range range) {
    String low = dollars(Math.round(range.low()));
    String high = dollars(Math.round(range.high()));
    return low.equals(high) ? "about " + low : "%s to %s".formatted(low, high);
  }

  /** "0.5 to 3 hours". */
  static String hours(Range range) {
    return count(range) + " hours";
  }

  /** "0.5 to 3", or "about 3". */
  static String count(Range range) {
    String low = number(range.low());
    String high = number(range.high());
    return low.equals(high) ? "about " + low : "%s to %s".formatted(low, high);
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ENGLISH, "%,d", Math.round(value))
        : String.format(Locale.ENGLISH, "%,.1f", value);
  }

  /** "List prices ex VAT; oldest figure 3 Jul 2026." */
  static String basis(List<OptionCost> costs, CardContext context) {
    Optional<LocalDate> oldest =
        costs.stream()
            .flatMap(cost -> cost.assumptions().stream())
            .filter(assumption -> !assumption.judgement())
            .map(Assumption::date)
            .min(LocalDate::compareTo);
    return oldest
        .map(day -> "List prices ex VAT; oldest figure %s.".formatted(when(day, context)))
        .orElse("List prices ex VAT.");
  }

  /** The day of a price, with its age where that is much. */
  static String when(LocalDate day, CardContext context) {
    return context
        .today()
        .map(today -> Dated.phrase(new Age(day, today), ShelfLife.PRICE))
        .orElse(Day.of(day));
  }
}
