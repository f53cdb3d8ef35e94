package dev.deployadvice.advice.cost;

import dev.deployadvice.catalog.CostTable;
import dev.deployadvice.catalog.CostTable.Amount;
import dev.deployadvice.catalog.Figure;
import dev.deployadvice.catalog.Rates;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** All figures as plain numbers and dollars. */
record Prices(Map<Figure, Range> figures) {

  Prices {
    figures = Collections.unmodifiableMap(new EnumMap<>(figures));
  }

  static Prices of(CostTable table, Rates rates) {
    Map<Figure, Range> figures = new EnumMap<>(Figure.class);
    table
        .figures()
        .forEach(
            (figure, entry) ->
                figures.put(
                    figure, new Range(value(entry.low(), rates), value(entry.high(), rates))));
    return new Prices(figures);
  }

  Sheet sheet(End end) {
    return new Sheet(this, end);
  }

  /** One end of a figure; asking for one that the catalog lacks is a programming mistake. */
  double of(Figure figure, End end) {
    Range range = figures.get(figure);
    if (range == null) {
      throw new IllegalArgumentException("no figure '%s'".formatted(figure.id()));
    }
    return end.pick(range.low(), range.high());
  }

  private static double value(Amount amount, Rates rates) {
    BigDecimal value =
        amount
            .currency()
            .map(currency -> rates.inDollars(amount.value(), currency))
            .orElse(amount.value());
    return value.doubleValue();
  }
}
