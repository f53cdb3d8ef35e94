package dev.deployadvice.catalog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How old a fact is.
 *
 * @param checked the day on which it was true
 * @param today the day on which it is told
 */
public record Age(LocalDate checked, LocalDate today) {
  private static final int WEEK = 7;
  private static final int FEW_DAYS = 14;
  private static final int FEW_WEEKS = 60;
  private static final int YEAR = 12;
  private static final int FEW_MONTHS = 24;

  /** Whether facts of this kind should be looked at again at this age. */
  public boolean isOver(ShelfLife shelfLife) {
    return days() > shelfLife.days();
  }

  /** In whole days; 0 for a day that is still to come. */
  public long days() {
    return Math.max(0, ChronoUnit.DAYS.between(checked, today));
  }

  /** "checked 3 Jul 2026, 4 months ago" */
  public String phrase() {
    return "checked %s, %s".formatted(Day.of(checked), ago());
  }

  private String ago() {
    long days = days();
    if (days == 0) {
      return "today";
    }
    if (days < FEW_DAYS) {
      return ago(days, "day");
    }
    if (days < FEW_WEEKS) {
      return ago(days / WEEK, "week");
    }
    long months = ChronoUnit.MONTHS.between(checked, today);
    return months < FEW_MONTHS ? ago(months, "month") : ago(months / YEAR, "year");
  }

  private static String ago(long count, String unit) {
    return "%d %s%s ago".formatted(count, unit, count == 1 ? "" : "s");
  }
}
