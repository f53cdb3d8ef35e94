package dev.deployadvice.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.catalog.Age;
import dev.deployadvice.catalog.ShelfLife;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class DatedTest {
  private static final Age AGE = new Age(LocalDate.of(2026, 7, 3), LocalDate.of(2026, 11, 20));

  @Test
  void aStaleFactIsShownWithItsAge() {
    assertThat(Dated.phrase(AGE, ShelfLife.PRICE)).isEqualTo("checked 3 Jul 2026, 4 months ago");
  }

  @Test
  void aFreshFactIsShownWithItsDayOnly() {
    assertThat(Dated.phrase(AGE, ShelfLife.STATUS)).isEqualTo("3 Jul 2026");
  }
}
