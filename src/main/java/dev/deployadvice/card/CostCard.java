package dev.deployadvice.card;

import dev.deployadvice.advice.Advice.Ranked;
import dev.deployadvice.advice.cost.Assumption;
import dev.deployadvice.advice.cost.BreakEven;
import dev.deployadvice.advice.cost.Costs;
import dev.deployadvice.advice.cost.Estimate;
import dev.deployadvice.advice.cost.OptionCost;
import dev.deployadvice.advice.cost.Series;
import dev.deployadvice.catalog.Catalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Money and hours of each option that is left, what they rest on, and three years of them. */
final class CostCard {
  private static final int MOST_ASSUMPTIONS = 6;
  private static final List<String> TITLES =
      List.of("Option", "A month", "Worst month", "Hours a month", "Hardware first");

  private final Costs costs;
  private final Verdicts verdicts;

  CostCard(Catalog catalog, Verdicts verdicts) {
    this.costs = new Costs(catalog);
    this.verdicts = verdicts;
  }

  void add(Layout layout, Finding finding, CardContext context) {
    Estimate estimate = costs.of(finding.situation().answers());
    List<OptionCost> left = left(estimate, finding);
    if (left.isEmpty()) {
      layout.section("I have no prices for what is left. Ask the host for theirs.");
      return;
    }
    layout.header("What it costs");
    layout.newer(
        DataTable.of(
            "Costs of each option in US dollars without VAT",
            TITLES,
            left.stream().map(this::row).toList()),
        left.stream().map(this::line).toList());
    layout.context(Sums.basis(left, context) + " People's time is not in the dollars.");
    stop(left.getFirst()).ifPresent(layout::section);
    breakEven(estimate, left).ifPresent(layout::section);
    chart(layout, estimate.series(), left);
    layout.context("*It rests on*\n" + String.join("\n", assumptions(left)));
  }

  /** Those that are left, best first. */
  private static List<OptionCost> left(Estimate estimate, Finding finding) {
    return finding.advice().ranking().stream()
        .filter(ranked -> !ranked.isExcluded())
        .map(Ranked::option)
        .flatMap(option -> estimate.find(option).stream())
        .toList();
  }

  private List<String> row(OptionCost cost) {
    OptionCost.Money money = cost.money();
    return List.of(
        name(cost.option()),
        Sums.dollars(money.monthly()) + over(money),
        Sums.dollars(money.worst()),
        Sums.count(cost.effort().monthly()),
        money.purchase().high() > 0 ? Sums.dollars(money.purchase()) : "none");
  }

  private String line(OptionCost cost) {
    OptionCost.Money money = cost.money();
    String first =
        money.purchase().high() > 0
            ? "; before that %s for hardware".formatted(Sums.dollars(money.purchase()))
            : "";
    return "*%s:* %s a month%s, worst month %s; %s of people a month%s"
        .formatted(
            Mrkdwn.escape(name(cost.option())),
            Sums.dollars(money.monthly()),
            over(money),
            Sums.dollars(money.worst()),
            Sums.hours(cost.effort().monthly()),
            first);
  }

  private static String over(OptionCost.Money money) {
    return money.overBudget() > 0
        ? " (over by %s or more)".formatted(Sums.dollars(money.overBudget()))
        : "";
  }

  private Optional<String> stop(OptionCost first) {
    return Optional.of(
        "*Can the bill of %s run away?* %s"
            .formatted(
                Mrkdwn.escape(verdicts.name(first.option())),
                Mrkdwn.escape(first.money().stop().says())));
  }

  /** Own hardware against the best of the others, without and with people's time. */
  private static Optional<String> breakEven(Estimate estimate, List<OptionCost> left) {
    List<String> says =
        left.stream()
            .map(OptionCost::option)
            .filter(option -> estimate.breakEven(option, false).isPresent())
            .findFirst()
            .stream()
            .flatMap(
                option ->
                    Stream.of(false, true)
                        .flatMap(timed -> estimate.breakEven(option, timed).stream()))
            .map(BreakEven::says)
            .map(Mrkdwn::escape)
            .toList();
    return says.isEmpty()
        ? Optional.empty()
        : Optional.of("*When own hardware pays*\n" + String.join("\n", says));
  }

  private void chart(Layout layout, Series series, List<OptionCost> left) {
    Map<String, List<Long>> values = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    lines.add("*Spent after three years, without people's time*");
    for (OptionCost cost : left) {
      for (Series.Line line : series.lines()) {
        if (line.option().equals(cost.option())) {
          String name = Mrkdwn.cut(name(cost.option()), 14);
          values.put(name + ", low", line.low());
          values.put(name + ", high", line.high());
          lines.add(
              "• %s: %s to %s"
                  .formatted(
                      Mrkdwn.escape(name(cost.option())),
                      Sums.dollars(line.low().getLast()),
                      Sums.dollars(line.high().getLast())));
        }
      }
    }
    List<String> months = series.months().stream().map(String::valueOf).toList();
    layout.newer(
        LineChart.of(
            "Spent over three years",
            new LineChart.Axes(months, "Months", "US dollars without VAT"),
            values),
        lines);
  }

  /** Those that the first options share come first, as the costs list them. */
  private static List<String> assumptions(List<OptionCost> left) {
    Set<String> texts = new LinkedHashSet<>();
    left.getFirst().assumptions().stream().map(Assumption::text).forEach(texts::add);
    return texts.stream().limit(MOST_ASSUMPTIONS).map(text -> "• " + Mrkdwn.escape(text)).toList();
  }

  private String name(String option) {
    return Phrases.capital(verdicts.name(option));
  }
}
