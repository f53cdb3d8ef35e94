package dev.deployadvice.advice.cost;

import dev.deployadvice.advice.cost.OptionCost.Effort;
import dev.deployadvice.advice.cost.OptionCost.Line;
import dev.deployadvice.advice.cost.OptionCost.Money;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CostTable.SpendingStop;
import dev.deployadvice.catalog.Option;
import java.util.ArrayList;
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
  private static final Map<String, Integer> HOSTED = Map.of("paas", 0, "vps", 1, "cloud", 2);

  private final Catalog catalog;
  private final Prices prices;
  private final Assumptions assumptions;

  public Costs(Catalog catalog) {
    this.catalog = catalog;
    this.prices = Prices.of(catalog.reference().costs(), catalog.reference().rates());
    this.assumptions = new Assumptions(catalog);
  }

  /** The estimate for these answers; empty lists where the catalog knows nothing of costs. */
  public Estimate of(AnswerSet answers) {
    if (catalog.reference().costs().isEmpty()) {
      return new Estimate(List.of(), List.of(), new Series(Series.MONTHS, List.of()));
    }
    List<Course> courses = courses(answers);
    List<OptionCost> options = courses.stream().map(each -> option(each, answers)).toList();
    return new Estimate(options, breakEvens(courses), series(courses));
  }

  /** Those options of the catalog that can be counted, in its order. */
  private List<Course> courses(AnswerSet answers) {
    List<Course> courses = new ArrayList<>();
    for (Option option : catalog.options()) {
      Bill.all().stream()
          .filter(bill -> bill.option().equals(option.id()))
          .filter(bill -> catalog.reference().costs().spendingStops().containsKey(option.id()))
          .map(bill -> Course.of(prices, answers, bill))
          .forEach(courses::add);
    }
    return courses;
  }

  private OptionCost option(Course course, AnswerSet answers) {
    YearOf today = course.today();
    SpendingStop stop =
        Optional.ofNullable(catalog.reference().costs().spendingStops().get(course.option()))
            .orElseThrow();
    Range monthly = today.monthly();
    Money money =
        new Money(
            monthly, today.worst(), stop, course.purchase(), over(monthly, answers.details()));
    Effort effort = new Effort(today.hours(), today.setup());
    return new OptionCost(
        course.option(), money, effort, lines(today), assumptions.of(course, answers));
  }

  private static long over(Range monthly, Map<String, Object> details) {
    boolean isOver =
        details.get("budget_usd") instanceof Number budget
            && budget.doubleValue() >= 0
            && budget.doubleValue() < monthly.low();
    return isOver ? Dollars.ceil(monthly.low() - budget(details)) : 0;
  }

  private static double budget(Map<String, Object> details) {
    return details.get("budget_usd") instanceof Number budget ? budget.doubleValue() : 0;
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
        courses.stream().filter(each -> !HOSTED.containsKey(each.option())).findFirst();
    for (boolean timeCounted : List.of(false, true)) {
      Comparison comparison = new Comparison(catalog, prices, timeCounted);
      own.ifPresent(
          machines ->
              courses.stream()
                  .filter(each -> HOSTED.containsKey(each.option()))
                  .map(each -> comparison.of(machines, each))
                  .forEach(found::add));
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
