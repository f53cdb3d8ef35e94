package dev.deployadvice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class MemoryCallbacksTest {
  private final AtomicLong nanos = new AtomicLong();
  private final MemoryCallbacks callbacks = new MemoryCallbacks(nanos::get);

  @Test
  void anAddressIsLentFiveTimes() {
    callbacks.put("card", "https://a.example/1");

    for (int use = 0; use < 5; use++) {
      assertThat(callbacks.take("card")).contains("https://a.example/1");
    }
    assertThat(callbacks.take("card")).isEmpty();
  }

  @Test
  void anAddressIsLentForLessThanHalfAnHour() {
    callbacks.put("card", "https://a.example/1");

    nanos.addAndGet(Duration.ofMinutes(28).toNanos());
    assertThat(callbacks.take("card")).isPresent();

    nanos.addAndGet(Duration.ofMinutes(1).toNanos());
    assertThat(callbacks.take("card")).isEmpty();
  }

  @Test
  void aNewAddressStartsAnew() {
    callbacks.put("card", "https://a.example/1");
    callbacks.take("card");

    callbacks.put("card", "https://a.example/2");

    assertThat(callbacks.take("card")).contains("https://a.example/2");
    assertThat(callbacks.take("other card")).isEmpty();
  }
}
