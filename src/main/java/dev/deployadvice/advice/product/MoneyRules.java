package dev.deployadvice.advice.product;

import dev.deployadvice.catalog.Platform;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a product costs, and whether the bill can run away. */
final class MoneyRules {
  private static final BigDecimal STEP = BigDecimal.valueOf(30);
  private static final int MOST = 3;

  private final Prices prices;

  MoneyRules(Prices prices) {
    this.prices = prices;
  }

  List<Rule> all() {
    return List.of(this::budget, this::thrift, MoneyRules::stop);
  }

  /** Above the budget is a reason against, never a reason to hide. */
  private List<Judgement> budget(Platform platform, Project project) {
    Optional<BigDecimal> budget = project.budget();
    Optional<BigDecimal> expected = prices.expected(platform, project);
    if (budget.isEmpty() || isOnYourMachines(platform)) {
      return List.of();
    }
    if (expected.isEmpty()) {
      return List.of(Judgement.but(-2, "No price of a set-up as large as yours was found."));
    }
    if (expected.get().compareTo(budget.get()) > 0) {
      return List.of(Judgement.points(-3));
    }
    if (project.isBeyondListedPrices()) {
      return List.of(Judgement.points(2));
    }
    return List.of(
        Judgement.fits(
            2,
            "%s it stays within your $%s."
                .formatted(prices.expectedInWords(platform, project), shown(budget.get()))));
  }

  private static String shown(BigDecimal dollars) {
    boolean whole = dollars.stripTrailingZeros().scale() <= 0;
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", dollars);
  }

  /** Where money is scarce, each $30 a month count. */
  private List<Judgement> thrift(Platform platform, Project project) {
    boolean scarce =
        project.says("scarcity", "money")
            || project.says("budget", "free", "under-25")
            || project.says("pain", "price");
    if (!scarce || isOnYourMachines(platform)) {
      return List.of();
    }
    int steps =
        prices
            .expected(platform, project)
            .map(each -> each.divide(STEP, 0, RoundingMode.DOWN).intValue())
            .orElse(MOST);
    return List.of(Judgement.points(MOST - Math.min(steps, 2 * MOST)));
  }

  private static List<Judgement> stop(Platform platform, Project project) {
    Optional<Boolean> stop = platform.facts().money().hardStop();
    boolean matters =
        project.says("pattern", "spiky") || project.says("budget", "free", "under-25");
    if (!matters || stop.isEmpty()) {
      return List.of();
    }
    return List.of(
        stop.get()
            ? Judgement.fits(1, "Spending stops at a limit that you set.")
            : Judgement.but(-1, "There is no hard stop on spending."));
  }

  private static boolean isOnYourMachines(Platform platform) {
    return platform.role().kind().isForOwnMachines();
  }
}
