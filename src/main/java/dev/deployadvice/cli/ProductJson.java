package dev.deployadvice.cli;

import dev.deployadvice.advice.Advice;
import dev.deployadvice.advice.Advice.Ranked;
import dev.deployadvice.advice.product.AddOns;
import dev.deployadvice.advice.product.Effort;
import dev.deployadvice.advice.product.Monthly;
import dev.deployadvice.advice.product.Shape;
import dev.deployadvice.advice.product.Shortlist;
import dev.deployadvice.advice.product.Shortlist.Pick;
import dev.deployadvice.advice.product.Shortlist.Selection;
import dev.deployadvice.advice.product.Today;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Platform.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Products, the form of the option, what belongs beside it, and today's host, as JSON. */
final class ProductJson {
  private static final int OPTIONS = 2;

  private final Shortlist shortlist;

  ProductJson(Catalog catalog) {
    this.shortlist = new Shortlist(catalog);
  }

  /** The keys of the products: the recommended option first, then the one behind it. */
  Map<String, Object> of(Advice advice) {
    List<Selection> selections =
        advice.ranking().stream()
            .filter(each -> !each.isExcluded())
            .map(Ranked::option)
            .limit(OPTIONS)
            .map(each -> shortlist.of(each, advice.answers()))
            .toList();
    Optional<Shape> shape = advice.recommendation().flatMap(id -> Shape.of(id, advice.answers()));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(
        "platforms",
        selections.stream()
            .flatMap(each -> each.picks().stream())
            .map(ProductJson::platform)
            .toList());
    json.put(
        "platforms_missing", selections.stream().flatMap(each -> each.nothing().stream()).toList());
    Keys.putNullable(json, "shape", shape.map(Shape::id));
    Keys.putNullable(json, "shape_because", shape.map(Shape::because));
    json.put(
        "add_ons",
        advice
            .recommendation()
            .map(id -> AddOns.of(id, advice.answers()))
            .orElse(List.of())
            .stream()
            .map(ProductJson::addOn)
            .toList());
    Keys.putNullable(json, "today", Today.of(advice).map(ProductJson::today));
    Keys.putNullable(json, "later", Today.later(advice));
    return json;
  }

  private static Map<String, Object> platform(Pick pick) {
    Standing standing = pick.platform().standing();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", pick.platform().id());
    json.put("name", pick.platform().name());
    json.put("option", pick.option());
    json.put("status", standing.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.put("status_date", standing.since().toString());
    Keys.putNullable(json, "monthly", pick.monthly().map(ProductJson::monthly));
    json.put("why", pick.why());
    json.put("wrong_when", pick.wrongWhen());
    return json;
  }

  private static Map<String, Object> monthly(Monthly monthly) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("low", monthly.low());
    json.put("high", monthly.high());
    json.put("currency", "USD");
    json.put("date", monthly.date().toString());
    Keys.putNullable(json, "over_budget", monthly.overBudget());
    json.put("says", monthly.says());
    return json;
  }

  private static Map<String, Object> addOn(AddOns.AddOn addOn) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", addOn.id());
    json.put("name", addOn.name());
    json.put("because", addOn.because());
    return json;
  }

  private static Map<String, Object> today(Today today) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("verdict", today.verdict().id());
    Keys.putNullable(json, "effort", today.effort().map(ProductJson::effort));
    json.put("says", today.says());
    return json;
  }

  private static Map<String, Object> effort(Effort effort) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("low", effort.low());
    json.put("high", effort.high());
    json.put("unit", "days of one person");
    json.put("assumption", effort.assumption());
    return json;
  }
}
