package dev.deployadvice.understanding;

import java.util.EnumSet;
import java.util.Set;

/**
 * An amount that a message names.
 *
 * @param low the least it may be; money in dollars, time in days, sizes in megabytes
 * @param high the most it may be
 */
record Quantity(Kind kind, double low, double high, Bound bound) {

  /** What is counted. */
  enum Kind {
    NUMBER("number"),
    MONEY("money"),
    PERCENT("percent"),
    RATE("rate"),
    SIZE("size"),
    MINUTES("minutes"),
    HOURS("hours"),
    DAYS("days"),
    WEEKS("weeks"),
    MONTHS("months"),
    YEARS("years");

    private static final Set<Kind> TIMES = EnumSet.range(MINUTES, YEARS);

    private final String className;

    Kind(String className) {
      this.className = className;
    }

    /** The class of words in the language of phrases. */
    String className() {
      return className;
    }

    boolean isTime() {
      return TIMES.contains(this);
    }
  }

  /** Whether more or less is meant than was said. */
  enum Bound {
    EXACT,
    CEILING,
    FLOOR
  }

  Quantity bounded(Bound other) {
    return other == Bound.EXACT ? this : new Quantity(kind, low, high, other);
  }

  Quantity times(double least, double most) {
    return new Quantity(kind, low * least, high * most, bound);
  }

  Quantity as(Kind other, double factor) {
    return new Quantity(other, low * factor, high * factor, bound);
  }

  /** In the unit that its class is written in: years in years, not in days. */
  double written() {
    return switch (kind) {
      case MINUTES -> low * 24 * 60;
      case HOURS -> low * 24;
      case WEEKS -> low / 7;
      case MONTHS -> low / Units.MONTH;
      case YEARS -> low / Units.YEAR;
      case NUMBER, MONEY, PERCENT, RATE, SIZE, DAYS -> low;
    };
  }
}
