package dev.deployadvice.cli;

import dev.deployadvice.advice.cost.Assumption;
import dev.deployadvice.advice.cost.Costs;
import dev.deployadvice.advice.cost.Estimate;
import dev.deployadvice.advice.cost.OptionCost;
import dev.deployadvice.advice.cost.Range;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Responsibilities;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Costs and who does what, as text to be read in a terminal. */
final class CostText {
  private final Catalog catalog;
  private final Costs costs;

  CostText(Catalog catalog) {
    this.catalog = catalog;
    this.costs = new Costs(catalog);
  }

  void write(Paper paper, AnswerSet answers) {
    Estimate estimate = costs.of(answers);
    if (!estimate.options().isEmpty()) {
      paper.heading("Costs in US dollars without VAT");
      estimate.options().forEach(each -> option(paper, each));
      estimate.breakEvens().forEach(each -> paper.item("-", each.says()));
      assumptions(paper, estimate);
    }
    paper.heading("Who does what");
    Responsibilities.of(catalog).rows().forEach(row -> paper.item("-", parties(row)));
  }

  private void option(Paper paper, OptionCost cost) {
    OptionCost.Money money = cost.money();
    String monthly =
        "%s: %s dollars a month, at worst %,d; %s hours of people a month"
            .formatted(
                name(cost.option()),
                range(money.monthly()),
                money.worst(),
                range(cost.effort().monthly()));
    String purchase =
        money.purchase().high() > 0
            ? "; %s dollars for hardware first".formatted(range(money.purchase()))
            : "";
    String over =
        money.overBudget() > 0 ? "; over the budget by $%,d".formatted(money.overBudget()) : "";
    paper.item("-", monthly + purchase + over);
    paper.item(" ", money.stop().says());
  }

  private static void assumptions(Paper paper, Estimate estimate) {
    Set<String> texts = new LinkedHashSet<>();
    for (OptionCost cost : estimate.options()) {
      cost.assumptions().stream().map(Assumption::text).forEach(texts::add);
    }
    paper.heading("What the costs rest on");
    texts.forEach(text -> paper.item("-", text));
  }

  private String parties(Responsibilities.Row row) {
    return row.item()
        + ": "
        + row.byOption().entrySet().stream()
            .map(each -> name(each.getKey()) + " " + word(each.getValue().party()))
            .collect(Collectors.joining(", "));
  }

  private String name(String option) {
    return catalog.requireOption(option).names().name();
  }

  private static String range(Range range) {
    String low = number(range.low());
    String high = number(range.high());
    return low.equals(high) ? low : low + " to " + high;
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", Math.round(value))
        : String.format(Locale.ROOT, "%,.1f", value);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
