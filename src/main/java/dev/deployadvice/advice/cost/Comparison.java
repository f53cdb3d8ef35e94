package dev.deployadvice.advice.cost;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Day;
import dev.deployadvice.catalog.Figure;
import java.util.OptionalInt;

/** Finds the month in which own hardware has paid for itself, by the middles of the ranges. */
final class Comparison {
  private final Catalog catalog;
  private final boolean timeCounted;
  private final double hour;
  private final int lifetime;

  Comparison(Catalog catalog, Prices prices, boolean timeCounted) {
    this.catalog = catalog;
    this.timeCounted = timeCounted;
    this.hour = prices.of(Figure.HOUR_VALUE, End.HIGH);
    this.lifetime = (int) prices.of(Figure.LIFETIME_MONTHS, End.HIGH);
  }

  BreakEven of(Course own, Course hosted) {
    OptionalInt month = month(own, hosted);
    return new BreakEven(hosted.option(), timeCounted, month, says(own, hosted, month));
  }

  private OptionalInt month(Course own, Course hosted) {
    double ahead = first(own) - first(hosted);
    for (int month = 1; month <= lifetime; month++) {
      ahead += each(own, month) - each(hosted, month);
      if (ahead <= 0) {
        return OptionalInt.of(month);
      }
    }
    return OptionalInt.empty();
  }

  private double first(Course course) {
    double bought = course.purchase().middle();
    return timeCounted ? bought + course.setup().middle() * hour : bought;
  }

  private double each(Course course, int month) {
    double billed = course.month(month).middle();
    return timeCounted ? billed + course.hours().middle() * hour : billed;
  }

  private String says(Course own, Course hosted, OptionalInt month) {
    String name = catalog.requireOption(hosted.option()).names().name();
    if (month.isPresent()) {
      return "Own hardware has cost less than %s after %d months, %s."
          .formatted(name, month.getAsInt(), counting());
    }
    double ownMonth = each(own, 1);
    double hostedMonth = each(hosted, 1);
    if (ownMonth >= hostedMonth) {
      return "Own hardware never catches up with %s: it costs about $%,d a month to run, %s about $%,d, %s."
          .formatted(name, Math.round(ownMonth), name, Math.round(hostedMonth), counting());
    }
    return "Own hardware does not catch up with %s within the %d months that servers last, %s."
        .formatted(name, lifetime, counting());
  }

  private String counting() {
    return timeCounted
        ? "people's time counted at $%,d an hour (%s)"
            .formatted(
                Math.round(hour),
                Day.of(catalog.reference().costs().require(Figure.HOUR_VALUE).origin().date()))
        : "people's time not counted";
  }
}
