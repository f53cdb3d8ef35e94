package dev.deployadvice.advice.product;

import dev.deployadvice.catalog.Platform;
import dev.deployadvice.catalog.PlatformFacts.Level;
import dev.deployadvice.catalog.PlatformFacts.Money;
import dev.deployadvice.catalog.PlatformFacts.Price;
import dev.deployadvice.catalog.Rates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts prices into dollars and beside the budget. */
final class Prices {
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

  private final Rates rates;

  Prices(Rates rates) {
    this.rates = rates;
  }

  /** What a product costs this project; empty where no price is known. */
  Optional<Monthly> monthly(Platform platform, Project project) {
    List<Price> prices = platform.facts().money().prices();
    if (prices.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal low = prices.stream().map(this::low).min(Comparator.naturalOrder()).orElseThrow();
    BigDecimal high = prices.stream().map(this::high).max(Comparator.naturalOrder()).orElseThrow();
    LocalDate date =
        prices.stream().map(each -> each.check().date()).min(LocalDate::compareTo).orElseThrow();
    Optional<BigDecimal> over = overBudget(platform, project);
    return Optional.of(
        new Monthly(low, high, date, over, new Wording(platform, project, date).says(low, high)));
  }

  /** What the set-up that the project needs costs at least. */
  Optional<BigDecimal> expected(Platform platform, Project project) {
    return fitting(platform, project).map(this::low);
  }

  /** That sum in words: "About $55", "From about $50", with the doubt where there is one. */
  String expectedInWords(Platform platform, Project project) {
    return fitting(platform, project)
        .map(
            price ->
                "%s $%s a month%s"
                    .formatted(
                        isRange(price) ? "From about" : "At about",
                        low(price),
                        price.check().sure() ? "" : ", which was not re-checked,"))
        .orElse("");
  }

  private static boolean isRange(Price price) {
    return price.amount().high().compareTo(price.amount().low()) > 0;
  }

  private Optional<BigDecimal> overBudget(Platform platform, Project project) {
    return expected(platform, project)
        .flatMap(sum -> project.budget().map(budget -> sum.subtract(whole(budget))))
        .filter(over -> over.signum() > 0);
  }

  /** A larger set-up stands in for a smaller one, never the other way round. */
  private static Optional<Price> fitting(Platform platform, Project project) {
    Money money = platform.facts().money();
    Optional<Price> large = money.price(Level.SMALL_PRODUCTION);
    return switch (project.level()) {
      case ENTRY -> money.price(Level.ENTRY).or(() -> large);
      case SMALL_PRODUCTION -> large;
    };
  }

  private BigDecimal low(Price price) {
    return whole(rates.inDollars(price.amount().low(), price.amount().currency()));
  }

  private BigDecimal high(Price price) {
    return whole(rates.inDollars(price.amount().high(), price.amount().currency()));
  }

  private static BigDecimal whole(BigDecimal sum) {
    return sum.setScale(0, RoundingMode.HALF_UP);
  }

  /** The words around the sums. */
  private final class Wording {
    private final Platform platform;
    private final Project project;
    private final LocalDate date;

    Wording(Platform platform, Project project, LocalDate date) {
      this.platform = platform;
      this.project = project;
      this.date = date;
    }

    String says(BigDecimal low, BigDecimal high) {
      if (high.signum() == 0) {
        return "Free of charge; the servers come on top.";
      }
      String range = low.compareTo(high) == 0 ? "$" + low : "$%s to $%s".formatted(low, high);
      return "%s a month by list prices of %s, without VAT%s%s.%s%s"
          .formatted(range, MONTH.format(date), exchange(), doubt(), over(), beyond());
    }

    private String exchange() {
      return platform.facts().money().prices().stream()
          .flatMap(each -> rates.find(each.amount().currency()).stream())
          .findFirst()
          .map(
              rate ->
                  ", at $%s for 1 %s on %s"
                      .formatted(rate.dollars(), rate.currency(), DAY.format(rate.date())))
          .orElse("");
    }

    private String doubt() {
      boolean sure =
          platform.facts().money().prices().stream().allMatch(each -> each.check().sure());
      return sure ? "" : ", not re-checked";
    }

    private String over() {
      return overBudget(platform, project)
          .map(over -> " %s is over by $%s%s.".formatted(setUp(), over, orMore()))
          .orElse("");
    }

    private String orMore() {
      return fitting(platform, project).filter(Prices::isRange).isPresent() ? " or more" : "";
    }

    private String setUp() {
      Level level = fitting(platform, project).map(Price::level).orElse(Level.ENTRY);
      return switch (level) {
        case ENTRY -> "The smallest set-up";
        case SMALL_PRODUCTION -> "A small production set-up";
      };
    }

    private String beyond() {
      return project.isBeyondListedPrices() && !platform.role().kind().isForOwnMachines()
          ? " Your traffic needs a larger set-up than these."
          : "";
    }
  }
}
