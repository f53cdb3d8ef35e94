package dev.deployadvice.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class HeadlinePaceTest {
  private Instant now = Instant.parse("2026-11-20T12:00:00Z");
  private final HeadlinePace pace = new HeadlinePace(() -> now);

  @Test
  void aHeadlineRestsForThreeSeconds() {
    rewrite("i1");
    after(Duration.ofSeconds(1));

    assertThat(pace.pause("i1")).contains(Duration.ofSeconds(2));
    assertThat(pace.pause("i2")).isEmpty();

    after(Duration.ofSeconds(2));
    assertThat(pace.pause("i1")).isEmpty();
  }

  @Test
  void fortyAreRewrittenInAMinute() {
    for (int i = 0; i < 40; i++) {
      rewrite("i" + i);
    }

    assertThat(pace.pause("later")).contains(Duration.ofMinutes(1));
  }

  @Test
  void whoMustWaitKeepsTheTurnAndTakesItAlone() {
    for (int i = 0; i < 40; i++) {
      rewrite("i" + i);
      after(Duration.ofSeconds(1));
    }

    assertThat(pace.pause("a")).contains(Duration.ofSeconds(20));
    assertThat(pace.pause("b")).contains(Duration.ofSeconds(21));
    after(Duration.ofSeconds(20));
    assertThat(pace.pause("b")).contains(Duration.ofSeconds(1));
    assertThat(pace.pause("a")).isEmpty();
  }

  @Test
  void theWaitGrowsWithThoseWhoWait() {
    for (int i = 0; i < 80; i++) {
      assertThat(pace.pause("i" + i)).isEqualTo(pace.pause("i" + i));
    }

    assertThat(pace.pause("late")).contains(Duration.ofMinutes(2));
  }

  @Test
  void aTurnThatWasMissedIsLost() {
    for (int i = 0; i < 80; i++) {
      pace.pause("i" + i);
    }
    after(Duration.ofMinutes(3));

    assertThat(pace.pause("i79")).isEmpty();
    for (int i = 1; i < 40; i++) {
      pace.pause("i" + i);
    }
    assertThat(pace.pause("i40")).isPresent();
  }

  private void rewrite(String interview) {
    assertThat(pace.pause(interview)).isEmpty();
    pace.rewritten(interview);
  }

  private void after(Duration time) {
    now = now.plus(time);
  }
}
