package dev.deployadvice.catalog;

import dev.deployadvice.catalog.Rates.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the exchange rates. */
final class RatesReader {
  private static final Set<String> KEYS = Set.of("usd", "date", "source");

  private final KnownIds known;

  RatesReader(KnownIds known) {
    this.known = known;
  }

  Rates read(YamlMap root) {
    root.only(Set.of("rates"));
    Map<String, Rate> rates = new TreeMap<>();
    root.map("rates")
        .ifPresent(
            all -> {
              for (String currency : all.keys()) {
                checkCurrency(all, currency);
                all.map(currency).ifPresent(map -> rates.put(currency, rate(currency, map)));
              }
            });
    return new Rates(rates);
  }

  private static void checkCurrency(YamlMap all, String currency) {
    if (!currency.matches("[A-Z]{3}") || currency.equals(Rates.DOLLAR)) {
      all.complain(currency, "'" + currency + "'", "three capital letters of another currency");
    }
  }

  private Rate rate(String currency, YamlMap map) {
    map.only(KEYS);
    BigDecimal dollars = map.value("usd").map(YamlValue::positive).orElse(BigDecimal.ONE);
    LocalDate date = map.value("date").map(YamlValue::date).orElse(LocalDate.EPOCH);
    return new Rate(currency, dollars, date, known.source(map));
  }
}
