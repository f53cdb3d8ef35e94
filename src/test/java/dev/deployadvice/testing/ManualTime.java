package dev.deployadvice.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a test moves. Safe for use by many threads. */
public final class ManualTime implements InstantSource {
  private final InstantSource beside;
  private final AtomicReference<Duration> ahead;

  private ManualTime(InstantSource beside, Instant start) {
    this.beside = beside;
    this.ahead = new AtomicReference<>(Duration.between(beside.instant(), start));
  }

  /** One that stands still. */
  public ManualTime(Instant start) {
    this(InstantSource.fixed(start), start);
  }

  /** One that also goes by itself, for what must not stand still while a test waits. */
  public static ManualTime running(Instant start) {
    return new ManualTime(InstantSource.system(), start);
  }

  @Override
  public Instant instant() {
    return beside.instant().plus(ahead.get());
  }

  /** Lets time pass. */
  public void passes(Duration time) {
    ahead.updateAndGet(before -> before.plus(time));
  }
}
