package dev.deployadvice.cli;

import dev.deployadvice.advice.Advice;
import dev.deployadvice.advice.Advice.PairVerdict;
import dev.deployadvice.advice.Advice.Ranked;
import dev.deployadvice.advice.Advice.Reason;
import dev.deployadvice.advice.Adviser;
import dev.deployadvice.advice.Given;
import dev.deployadvice.advice.Outlook;
import dev.deployadvice.advice.Tensions;
import dev.deployadvice.advice.cost.Costs;
import dev.deployadvice.advice.cost.Estimate;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Advice as the maps and lists of a JSON document; the keys are fixed. */
final class AdviceJson {
  private final Adviser adviser;
  private final ProductJson products;
  private final List<String> options;
  private final Tensions tensions;
  private final ChangesJson changes;
  private final Costs costs;

  AdviceJson(Adviser adviser) {
    this.adviser = adviser;
    this.products = new ProductJson(adviser.catalog());
    this.options = adviser.catalog().options().stream().map(Option::id).toList();
    this.tensions = new Tensions(adviser.catalog());
    this.changes = new ChangesJson(adviser);
    this.costs = new Costs(adviser.catalog());
  }

  /** The result of one entry of a batch. */
  Map<String, Object> of(String id, AnswerSet answers) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.putAll(of(answers));
    return json;
  }

  Map<String, Object> of(AnswerSet answers) {
    Advice advice = adviser.advise(answers);
    Outlook outlook = adviser.outlook(answers, Set.of(), options);
    Map<String, Object> json = new LinkedHashMap<>();
    Keys.putNullable(json, "recommendation", advice.recommendation());
    json.put("clearness", advice.reasons().clearness().id());
    json.put("decided", outlook.settled());
    json.put("stability", outlook.stability());
    Keys.putNullable(json, "next_question", outlook.nextQuestion());
    json.put("ranking", advice.ranking().stream().map(AdviceJson::ranked).toList());
    json.put("pairs", pairs(advice));
    json.put("reasons", advice.reasons().terms().stream().map(AdviceJson::reason).toList());
    json.put("flips", changes.flips(answers));
    json.put("conflict", changes.conflict(answers));
    Estimate estimate = costs.of(answers);
    json.put("monthly_cost", CostJson.monthlyCost(estimate));
    json.put("cost_series", CostJson.series(estimate.series()));
    json.put("responsibilities", CostJson.responsibilities(adviser.catalog()));
    json.putAll(products.of(advice));
    json.put("tensions", tensions.among(answers).stream().map(AdviceJson::pull).toList());
    return json;
  }

  private static Map<String, Object> ranked(Ranked ranked) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("option", ranked.option());
    json.put("score", ranked.score());
    json.put("excluded", ranked.isExcluded());
    json.put(
        "excluded_by",
        ranked.excludedBy().stream()
            .map(cause -> Keys.answer(cause.question(), cause.answer()))
            .toList());
    return json;
  }

  private static Map<String, Object> pairs(Advice advice) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (PairVerdict verdict : advice.pairs()) {
      Map<String, Object> pair = new LinkedHashMap<>();
      Keys.putNullable(pair, "winner", verdict.winner());
      pair.put("margin", verdict.margin());
      json.put(verdict.pair().id(), pair);
    }
    return json;
  }

  private static Map<String, Object> reason(Reason reason) {
    Map<String, Object> json = Keys.answer(reason.question(), reason.answer());
    json.put("option", reason.option());
    json.put("points", reason.points());
    json.put("because", reason.because());
    return json;
  }

  private static Map<String, Object> pull(Tensions.Pull pull) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("answers", List.of(given(pull.one()), given(pull.other())));
    json.put("says", pull.says());
    return json;
  }

  private static Map<String, Object> given(Given given) {
    return Keys.answer(given.question(), given.answer());
  }
}
