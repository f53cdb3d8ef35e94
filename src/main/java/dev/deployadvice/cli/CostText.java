package dev.deployadvice.cli;

import dev.deployadvice.advice.Advice;
import dev.deployadvice.advice.Advice.Ranked;
import dev.deployadvice.advice.cost.Assumption;
import dev.deployadvice.advice.cost.BreakEven;
import dev.deployadvice.advice.cost.Costs;
import dev.deployadvice.advice.cost.Estimate;
import dev.deployadvice.advice.cost.OptionCost;
import dev.deployadvice.advice.cost.Range;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Responsibilities;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Costs and who does what, as text to be read in a terminal: of the options that are left, best
 * first; of all where none is.
 */
final class CostText {
  private static final String OWN_HARDWARE = "on-premise";

  private final Catalog catalog;
  private final Costs costs;

  CostText(Catalog catalog) {
    this.catalog = catalog;
    this.costs = new Costs(catalog);
  }

  void write(Paper paper, Advice advice) {
    Estimate estimate = costs.of(advice.answers());
    List<OptionCost> shown =
        options(advice).stream().flatMap(each -> cost(estimate, each).stream()).toList();
    if (!shown.isEmpty()) {
      paper.heading("Costs in US dollars without VAT");
      shown.forEach(each -> option(paper, each));
    }
    if (advice.recommendation().isPresent()) {
      breakEvens(paper, estimate, shown);
    }
    paper.heading("Who does what");
    paper.table(parties());
    shown.stream().findFirst().ifPresent(best -> assumptions(paper, best, advice));
  }

  private static List<String> options(Advice advice) {
    List<Ranked> left =
        advice.ranking().stream()
            .filter(each -> !each.isExcluded() || advice.recommendation().isEmpty())
            .toList();
    return left.stream().map(Ranked::option).toList();
  }

  private static Optional<OptionCost> cost(Estimate estimate, String option) {
    return estimate.options().stream().filter(each -> each.option().equals(option)).findFirst();
  }

  private void option(Paper paper, OptionCost cost) {
    OptionCost.Money money = cost.money();
    String monthly =
        "%s: %s a month, at worst $%,d; %s of people's time a month"
            .formatted(
                name(cost.option()),
                dollars(money.monthly()),
                money.worst(),
                hours(cost.effort().monthly()));
    String purchase =
        money.purchase().high() > 0
            ? "; %s for hardware first".formatted(dollars(money.purchase()))
            : "";
    String over =
        money.overBudget() > 0 ? "; over the budget by $%,d".formatted(money.overBudget()) : "";
    paper.item("-", monthly + purchase + over);
    paper.item(" ", money.stop().says());
  }

  /**
   * The month in which own hardware has paid: against what is advised, or against every rented
   * option where it is advised itself.
   */
  private static void breakEvens(Paper paper, Estimate estimate, List<OptionCost> shown) {
    List<String> options = shown.stream().map(OptionCost::option).toList();
    if (!options.contains(OWN_HARDWARE)) {
      return;
    }
    boolean ownIsBest = options.getFirst().equals(OWN_HARDWARE);
    List<String> against = ownIsBest ? options : options.subList(0, 1);
    estimate.breakEvens().stream()
        .filter(each -> against.contains(each.against()))
        .map(BreakEven::says)
        .forEach(each -> paper.item("-", each));
  }

  /** Those of the whole estimate, and the figures of the option that is advised. */
  private void assumptions(Paper paper, OptionCost best, Advice advice) {
    paper.heading("What the costs rest on");
    best.assumptions().stream()
        .filter(each -> !each.figure())
        .map(Assumption::text)
        .forEach(each -> paper.item("-", each));
    if (advice.recommendation().isEmpty()) {
      return;
    }
    paper.heading("Figures behind the costs of " + name(best.option()));
    best.assumptions().stream()
        .filter(Assumption::figure)
        .map(Assumption::text)
        .forEach(each -> paper.item("-", each));
  }

  private List<List<String>> parties() {
    List<List<String>> rows = new ArrayList<>();
    for (Responsibilities.Row row : Responsibilities.of(catalog).rows()) {
      if (rows.isEmpty()) {
        List<String> head = new ArrayList<>(List.of(""));
        row.byOption().keySet().stream().map(this::name).forEach(head::add);
        rows.add(head);
      }
      List<String> cells = new ArrayList<>(List.of(row.item()));
      row.byOption().values().stream().map(each -> word(each.party())).forEach(cells::add);
      rows.add(cells);
    }
    return rows;
  }

  private String name(String option) {
    return catalog.requireOption(option).names().name();
  }

  private static String dollars(Range range) {
    String low = "$" + number(range.low());
    String high = "$" + number(range.high());
    return low.equals(high) ? low : low + " to " + high;
  }

  private static String hours(Range range) {
    String low = number(range.low());
    String high = number(range.high());
    return low.equals(high) ? low + " hours" : "%s to %s hours".formatted(low, high);
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
