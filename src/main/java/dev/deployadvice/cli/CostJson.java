package dev.deployadvice.cli;

import dev.deployadvice.advice.cost.Assumption;
import dev.deployadvice.advice.cost.BreakEven;
import dev.deployadvice.advice.cost.Estimate;
import dev.deployadvice.advice.cost.OptionCost;
import dev.deployadvice.advice.cost.Range;
import dev.deployadvice.advice.cost.Series;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CostTable.SpendingStop;
import dev.deployadvice.catalog.Responsibilities;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Costs and who does what, as the maps and lists of a JSON document. */
final class CostJson {
  private CostJson() {}

  static List<Map<String, Object>> monthlyCost(Estimate estimate) {
    return estimate.options().stream().map(each -> option(each, estimate)).toList();
  }

  static Map<String, Object> series(Series series) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("months", series.months());
    json.put("currency", "USD");
    json.put("options", series.lines().stream().map(CostJson::line).toList());
    return json;
  }

  static List<Map<String, Object>> responsibilities(Catalog catalog) {
    return Responsibilities.of(catalog).rows().stream().map(CostJson::row).toList();
  }

  private static Map<String, Object> option(OptionCost cost, Estimate estimate) {
    Map<String, Object> json = new LinkedHashMap<>();
    OptionCost.Money money = cost.money();
    json.put("option", cost.option());
    json.putAll(range(money.monthly()));
    json.put("worst", money.worst());
    json.put("hard_stop", stop(money.stop()));
    json.put("over_budget", money.overBudget());
    json.put("hours", range(cost.effort().monthly()));
    Map<String, Object> oneOff = range(money.purchase());
    oneOff.put("setup_hours", range(cost.effort().setup()));
    json.put("one_off", oneOff);
    Optional<BreakEven> byMoney = estimate.breakEven(cost.option(), false);
    Keys.putNullable(json, "break_even_month", byMoney.flatMap(CostJson::month));
    Map<String, Object> breakEven = new LinkedHashMap<>();
    byMoney.ifPresent(each -> breakEven.put("money", breakEven(each)));
    estimate
        .breakEven(cost.option(), true)
        .ifPresent(each -> breakEven.put("money_and_time", breakEven(each)));
    json.put("break_even", breakEven);
    json.put("lines", cost.lines().stream().map(CostJson::part).toList());
    json.put("assumptions", cost.assumptions().stream().map(Assumption::text).toList());
    return json;
  }

  private static Map<String, Object> stop(SpendingStop stop) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", word(stop.kind()));
    json.put("says", stop.says());
    json.put("date", stop.origin().date().toString());
    return json;
  }

  private static Map<String, Object> breakEven(BreakEven breakEven) {
    Map<String, Object> json = new LinkedHashMap<>();
    Keys.putNullable(json, "month", month(breakEven));
    json.put("says", breakEven.says());
    return json;
  }

  private static Optional<Integer> month(BreakEven breakEven) {
    return breakEven.month().isPresent()
        ? Optional.of(breakEven.month().getAsInt())
        : Optional.empty();
  }

  private static Map<String, Object> part(OptionCost.Line line) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("part", line.part());
    json.put("low", cents(line.dollars().low()));
    json.put("high", cents(line.dollars().high()));
    return json;
  }

  private static Map<String, Object> line(Series.Line line) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("option", line.option());
    json.put("low", line.low());
    json.put("high", line.high());
    return json;
  }

  private static Map<String, Object> row(Responsibilities.Row row) {
    Map<String, Object> parties = new LinkedHashMap<>();
    row.byOption()
        .forEach(
            (option, each) -> {
              Map<String, Object> party = new LinkedHashMap<>();
              party.put("party", word(each.party()));
              party.put("note", each.note());
              parties.put(option, party);
            });
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("item", row.item());
    json.put("options", parties);
    return json;
  }

  private static Map<String, Object> range(Range range) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("low", number(range.low()));
    json.put("high", number(range.high()));
    return json;
  }

  private static double cents(double dollars) {
    return Math.round(dollars * 100) / 100.0;
  }

  private static Number number(double value) {
    if (value == Math.rint(value)) {
      return Math.round(value);
    }
    return value;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
