package dev.deployadvice.workspace.state;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** Message timestamps: seconds and microseconds, never the same twice, always increasing. */
public final class Timestamps {
  private final InstantSource clock;
  private long last;

  Timestamps(InstantSource clock, String last) {
    this.clock = clock;
    this.last = last.isEmpty() ? 0 : micros(last);
  }

  String next() {
    last = Math.max(micros(clock.instant()), last + 1);
    return format(last);
  }

  String last() {
    return format(last);
  }

  public static String format(long micros) {
    return String.format(Locale.ROOT, "%d.%06d", micros / 1_000_000, micros % 1_000_000);
  }

  public static long micros(Instant instant) {
    return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000;
  }

  private static long micros(String ts) {
    return Long.parseLong(ts.replace(".", ""));
  }
}
