package dev.deployadvice.catalog;

import dev.deployadvice.catalog.CostTable.Amount;
import dev.deployadvice.catalog.CostTable.Entry;
import dev.deployadvice.catalog.CostTable.Origin;
import dev.deployadvice.catalog.CostTable.SpendingStop;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what money and hours are counted from. */
final class CostReader {
  private static final Pattern SUM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,4})?) ([A-Z]{3})");
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

  private static final Map<String, Figure> FIGURES =
      Arrays.stream(Figure.values()).collect(Collectors.toMap(Figure::id, each -> each));

  private static final Map<String, SpendingStop.Kind> KINDS =
      QuestionReader.byWord(SpendingStop.Kind.values());

  /** The options whose bills can be counted: each needs a model of its own. */
  private static final List<String> OPTIONS = List.of("paas", "vps", "cloud", "on-premise");

  private static final Set<String> FIGURE_KEYS =
      Set.of("low", "high", "about", "date", "sources", "unsure");

  private static final Set<String> STOP_KEYS = Set.of("kind", "says", "date", "sources", "unsure");

  private final KnownIds known;
  private final Optional<Rates> rates;

  /** Without rates, because their file is broken, no currency is called wrong. */
  CostReader(KnownIds known, Optional<Rates> rates) {
    this.known = known;
    this.rates = rates;
  }

  CostTable read(YamlMap root) {
    root.only(Set.of("figures", "spending-stops"));
    return new CostTable(
        root.map("figures").map(this::figures).orElse(Map.of()),
        root.map("spending-stops").map(this::stops).orElse(Map.of()));
  }

  private Map<Figure, Entry> figures(YamlMap all) {
    all.only(FIGURES.keySet());
    Map<Figure, Entry> figures = new HashMap<>();
    for (Figure figure : Figure.values()) {
      all.map(figure.id()).ifPresent(map -> figures.put(figure, entry(figure, map)));
    }
    return figures;
  }

  private Entry entry(Figure figure, YamlMap map) {
    map.only(FIGURE_KEYS);
    Amount low = amount(figure, map, "low");
    Amount high = amount(figure, map, "high");
    if (inDollars(low).compareTo(inDollars(high)) > 0) {
      map.complain("high", "less than 'low'", "at least as much");
    }
    return new Entry(low, high, map.text("about"), origin(map));
  }

  private Amount amount(Figure figure, YamlMap map, String key) {
    return map.value(key)
        .map(
            value ->
                switch (figure.unit()) {
                  case MONEY -> sum(value);
                  case NUMBER -> new Amount(value.notNegative(MOST), Optional.empty());
                })
        .orElse(new Amount(BigDecimal.ZERO, Optional.empty()));
  }

  private Amount sum(YamlValue value) {
    Matcher sum = SUM.matcher(value.scalar().orElse(""));
    if (!sum.matches()) {
      value.complain(YamlValue.shown(value.node()), "a sum as in 5.49 EUR");
      return new Amount(BigDecimal.ZERO, Optional.empty());
    }
    if (rates.isPresent() && !rates.get().isKnown(sum.group(2))) {
      value.complain(
          "the currency '%s'".formatted(sum.group(2)), "USD or a currency of rates.yaml");
    }
    return new Amount(new BigDecimal(sum.group(1)), Optional.of(sum.group(2)));
  }

  private BigDecimal inDollars(Amount amount) {
    Rates given = rates.orElse(Rates.NONE);
    return amount
        .currency()
        .filter(given::isKnown)
        .map(currency -> given.inDollars(amount.value(), currency))
        .orElse(amount.value());
  }

  private Map<String, SpendingStop> stops(YamlMap all) {
    all.only(OPTIONS);
    Map<String, SpendingStop> stops = new LinkedHashMap<>();
    OPTIONS.forEach(
        option -> all.map(option).flatMap(this::stop).ifPresent(each -> stops.put(option, each)));
    return stops;
  }

  private Optional<SpendingStop> stop(YamlMap map) {
    map.only(STOP_KEYS);
    String says = map.text("says");
    if (!says.isBlank() && !says.endsWith(".")) {
      map.complain("says", "no full stop at the end", "a sentence that ends with one");
    }
    Origin origin = origin(map);
    return map.value("kind")
        .flatMap(each -> each.oneOf(KINDS))
        .map(kind -> new SpendingStop(kind, says, origin));
  }

  private Origin origin(YamlMap map) {
    LocalDate date = map.value("date").map(YamlValue::date).orElse(LocalDate.EPOCH);
    List<String> sources = map.has("sources") ? sources(map) : List.of();
    boolean unsure = map.valueIfAny("unsure").map(YamlValue::flag).orElse(false);
    return new Origin(sources, date, unsure);
  }

  private List<String> sources(YamlMap map) {
    return map.list("sources").stream()
        .map(each -> known.sources().map(each::oneOf).orElseGet(() -> each.text(50)))
        .toList();
  }
}
