package dev.deployadvice.advice.cost;

import dev.deployadvice.advice.Budget;
import dev.deployadvice.advice.cost.OptionCost.Effort;
import dev.deployadvice.advice.cost.OptionCost.Line;
import dev.deployadvice.advice.cost.OptionCost.Money;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CostTable;
import dev.deployadvice.catalog.CostTable.SpendingStop;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts what each option costs. Immutable and safe for use by many threads.
 *
 * <p>An option that an answer excludes is counted like any other: the ranking says that it is out.
 */
public final class Costs {
  private static final String OWN_HARDWARE = "on-premise";

  private final Catalog catalog;
  private final Prices prices;
  private final Assumptions assumptions;

  /** Of those options of the catalog that can be counted, in its order. */
  private final List<Bill> bills;

  public Costs(Catalog catalog) {
    this.catalog = catalog;
    CostTable costs = catalog.reference().costs();
    this.prices = Prices.of(costs, catalog.reference().rates());
    this.assumptions = new Assumptions(catalog);
    this.bills =
        catalog.options().stream()
            .filter(option -> costs.spendingStops().containsKey(option.id()))
            .flatMap(option -> Bill.of(option.id()).stream())
            .toList();
  }

  /** The estimate for these answers; empty lists where the catalog knows nothing of costs. */
  public Estimate of(AnswerSet answers) {
    List<Course> courses = bills.stream().map(bill -> Course.of(prices, answers, bill)).toList();
    List<OptionCost> options = courses.stream().map(each -> option(each, answers)).toList();
    return new Estimate(options, breakEvens(courses), series(courses));
  }

  /** Only what a month costs today, by option id: much quicker than everything. */
  public Map<String, Range> monthly(AnswerSet answers) {
    Map<String, Range> monthly = new LinkedHashMap<>();
    bills.forEach(
        bill -> monthly.put(bill.option(), new YearOf(prices, answers, 1, bill).monthly()));
    return Collections.unmodifiableMap(monthly);
  }

  private OptionCost option(Course course, AnswerSet answers) {
    YearOf today = course.today();
    SpendingStop stop =
        Optional.ofNullable(catalog.reference().costs().spendingStops().get(course.option()))
            .orElseThrow();
    Range monthly = today.monthly();
    Money money =
        new Money(monthly, today.worst(), stop, course.purchase(), over(monthly, answers));
    Effort effort = new Effort(course.hours(), course.setup());
    return new OptionCost(
        course.option(), money, effort, lines(today), assumptions.of(course, answers));
  }

  private static long over(Range monthly, AnswerSet answers) {
    return Budget.most(answers)
        .map(BigDecimal::doubleValue)
        .filter(most -> most < monthly.low())
        .map(most -> Dollars.ceil(monthly.low() - most))
        .orElse(0L);
  }

  private static List<Line> lines(YearOf year) {
    Set<String> parts = new LinkedHashSet<>(year.high().lines().keySet());
    parts.addAll(year.low().lines().keySet());
    return parts.stream()
        .map(part -> new Line(part, new Range(year.low().line(part), year.high().line(part))))
        .toList();
  }

  private List<BreakEven> breakEvens(List<Course> courses) {
    List<BreakEven> found = new ArrayList<>();
    Optional<Course> own =
        courses.stream().filter(each -> each.option().equals(OWN_HARDWARE)).findFirst();
    if (own.isEmpty()) {
      return found;
    }
    for (boolean timeCounted : List.of(false, true)) {
      Comparison comparison = new Comparison(catalog, prices, timeCounted);
      courses.stream()
          .filter(each -> !each.option().equals(OWN_HARDWARE))
          .map(each -> comparison.of(own.get(), each))
          .forEach(found::add);
    }
    return found;
  }

  private static Series series(List<Course> courses) {
    return new Series(Series.MONTHS, courses.stream().map(Costs::line).toList());
  }

  private static Series.Line line(Course course) {
    List<Long> low = new ArrayList<>();
    List<Long> high = new ArrayList<>();
    double spentLow = course.purchase().low();
    double spentHigh = course.purchase().high();
    for (int month = 0; month <= Series.MONTHS.getLast(); month++) {
      if (month > 0) {
        spentLow += course.month(month).low();
        spentHigh += course.month(month).high();
      }
      if (Series.MONTHS.contains(month)) {
        low.add(Math.round(spentLow));
        high.add(Math.round(spentHigh));
      }
    }
    return new Series.Line(course.option(), low, high);
  }
}
