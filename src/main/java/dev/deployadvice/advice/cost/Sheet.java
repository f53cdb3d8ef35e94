package dev.deployadvice.advice.cost;

import dev.deployadvice.catalog.Figure;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One end of one option's bill while it is written: it remembers which figures it rests on. */
final class Sheet {
  private final Prices prices;
  private final End end;
  private final Map<String, Double> lines = new LinkedHashMap<>();
  private final Set<Figure> used = EnumSet.noneOf(Figure.class);

  Sheet(Prices prices, End end) {
    this.prices = prices;
    this.end = end;
  }

  End end() {
    return end;
  }

  /** This end of a figure: a number, or dollars. */
  double of(Figure figure) {
    used.add(figure);
    return prices.of(figure, end);
  }

  /** Writes a line; lines of the same name add up, and lines of nothing are left out. */
  void add(String part, double dollars) {
    if (dollars > 0) {
      lines.merge(part, dollars, Double::sum);
    }
  }

  Map<String, Double> lines() {
    return lines;
  }

  double line(String part) {
    return lines.getOrDefault(part, 0.0);
  }

  double total() {
    return lines.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  Set<Figure> used() {
    return used;
  }
}
