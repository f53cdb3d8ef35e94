package dev.deployadvice.advice;

import dev.deployadvice.catalog.AnswerSet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What may be spent on hosting a month. */
public final class Budget {
  private static final Map<String, BigDecimal> UPPER_ENDS =
      Map.of(
          "free", BigDecimal.ZERO,
          "under-25", BigDecimal.valueOf(25),
          "25-250", BigDecimal.valueOf(250),
          "250-2500", BigDecimal.valueOf(2500));

  private Budget() {}

  /** The most in dollars: the sum that was said, else the upper end of what was answered. */
  public static Optional<BigDecimal> most(AnswerSet answers) {
    if (answers.details().get("budget_usd") instanceof Number number) {
      return Optional.of(new BigDecimal(number.toString()));
    }
    return answers.to("budget").stream()
        .flatMap(each -> Optional.ofNullable(UPPER_ENDS.get(each)).stream())
        .findFirst();
  }
}
