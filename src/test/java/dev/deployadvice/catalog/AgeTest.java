package dev.deployadvice.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AgeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, today",
    "2026-11-19, 1 day ago",
    "2026-11-07, 13 days ago",
    "2026-11-06, 2 weeks ago",
    "2026-09-22, 8 weeks ago",
    "2026-09-20, 2 months ago",
    "2026-07-03, 4 months ago",
    "2024-12-13, 23 months ago",
    "2024-11-20, 2 years ago",
    "2026-12-24, today"
  })
  void saysHowLongAgo(LocalDate checked, String ago) {
    String phrase = new Age(checked, TODAY).phrase();

    assertThat(phrase).endsWith(", " + ago);
  }

  @Test
  void saysTheDayToo() {
    String phrase = new Age(LocalDate.of(2026, 7, 3), TODAY).phrase();

    assertThat(phrase).isEqualTo("checked 3 Jul 2026, 4 months ago");
  }

  @Test
  void isOverTheDayAfterItsShelfLife() {
    LocalDate last = TODAY.minusDays(ShelfLife.PRICE.days());

    assertThat(new Age(last, TODAY).isOver(ShelfLife.PRICE)).isFalse();
    assertThat(new Age(last.minusDays(1), TODAY).isOver(ShelfLife.PRICE)).isTrue();
    assertThat(new Age(last.minusDays(1), TODAY).isOver(ShelfLife.STATUS)).isFalse();
  }
}
