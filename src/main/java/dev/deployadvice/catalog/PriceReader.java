package dev.deployadvice.catalog;

import dev.deployadvice.catalog.Platform.Check;
import dev.deployadvice.catalog.PlatformFacts.Amount;
import dev.deployadvice.catalog.PlatformFacts.Level;
import dev.deployadvice.catalog.PlatformFacts.Money;
import dev.deployadvice.catalog.PlatformFacts.Price;
import dev.deployadvice.catalog.PlatformFacts.Remark;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a platform costs. */
final class PriceReader {
  private static final Map<String, Level> LEVELS = QuestionReader.byWord(Level.values());
  private static final Map<String, Boolean> STOPS = Map.of("yes", true, "no", false);
  private static final int LONGEST_CONTENT = 140;

  private static final Set<String> KEYS =
      Set.of("level", "low", "high", "currency", "date", "source", "sure", "contains");

  private final KnownIds known;
  private final YamlMap root;

  PriceReader(KnownIds known, YamlMap root) {
    this.known = known;
    this.root = root;
  }

  Money read() {
    Optional<Remark> free = root.valueIfAny("free").map(PlatformFactsReader::remark);
    Optional<Boolean> stop = root.valueIfAny("spending-stop").flatMap(each -> each.oneOf(STOPS));
    return new Money(prices(), free, stop);
  }

  private List<Price> prices() {
    Set<Level> seen = EnumSet.noneOf(Level.class);
    List<Price> prices = new ArrayList<>();
    if (root.has("prices")) {
      root.maps("prices").forEach(map -> prices.add(price(map, seen)));
    }
    return prices;
  }

  private Price price(YamlMap map, Set<Level> seen) {
    map.only(KEYS);
    Level level = map.value("level").flatMap(each -> each.oneOf(LEVELS)).orElse(Level.ENTRY);
    if (!seen.add(level)) {
      map.complain("level", "a level a second time", "each level once");
    }
    LocalDate date = map.value("date").map(YamlValue::date).orElse(LocalDate.EPOCH);
    Check check = new Check(date, known.source(map), PlatformReader.isSure(map));
    return new Price(level, amount(map), check, map.text("contains", LONGEST_CONTENT));
  }

  private Amount amount(YamlMap map) {
    BigDecimal low = map.value("low").map(YamlValue::notNegative).orElse(BigDecimal.ZERO);
    BigDecimal high = map.valueIfAny("high").map(YamlValue::notNegative).orElse(low);
    if (high.compareTo(low) < 0) {
      map.complain("high", "less than 'low'", "at least " + low);
    }
    String currency = map.value("currency").map(known::currency).orElse(Rates.DOLLAR);
    return new Amount(low, high, currency);
  }
}
