package dev.deployadvice.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What other currencies are worth in US dollars.
 *
 * @param byCurrency by three letters as in {@code EUR}; the dollar itself is not among them
 */
public record Rates(Map<String, Rate> byCurrency) {

  /** The currency of all sums that are compared. */
  public static final String DOLLAR = "USD";

  /** Knows the dollar only. */
  public static final Rates NONE = new Rates(Map.of());

  public Rates {
    byCurrency = Map.copyOf(byCurrency);
  }

  /**
   * A rate of a day.
   *
   * @param dollars US dollars for one unit
   * @param source key of the source
   */
  public record Rate(String currency, BigDecimal dollars, LocalDate date, String source) {}

  /** The rate of a currency; empty for the dollar, and for a currency that is not known. */
  public Optional<Rate> find(String currency) {
    return Optional.ofNullable(byCurrency.get(currency));
  }

  public boolean isKnown(String currency) {
    return currency.equals(DOLLAR) || byCurrency.containsKey(currency);
  }

  /** A sum in dollars; an unknown currency is a programming mistake. */
  public BigDecimal inDollars(BigDecimal amount, String currency) {
    if (currency.equals(DOLLAR)) {
      return amount;
    }
    return find(currency)
        .map(rate -> amount.multiply(rate.dollars()))
        .orElseThrow(() -> new IllegalArgumentException("no rate for '%s'".formatted(currency)));
  }
}
