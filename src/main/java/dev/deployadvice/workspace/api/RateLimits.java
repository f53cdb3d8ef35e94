package dev.deployadvice.workspace.api;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Slack's tiers, and one message a second in each channel; each as a bucket that refills. */
public final class RateLimits {
  private final Rates rates;
  private final InstantSource clock;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  /**
   * How strict the workspace is.
   *
   * @param multiplier how many times Slack's rates are allowed
   * @param burst how many messages a channel takes at once
   */
  public record Rates(boolean on, double multiplier, int burst) {}

  private record Bucket(double tokens, Instant at) {}

  private record Rate(double perSecond, double most) {}

  public RateLimits(Rates rates, InstantSource clock) {
    this.rates = rates;
    this.clock = clock;
  }

  /** Empty where the call may go on, else the seconds to wait. */
  Optional<Long> refuse(Method method, ApiCall call) {
    if (!rates.on()) {
      return Optional.empty();
    }
    if (method.name().equals("chat.postMessage")) {
      Rate rate = new Rate(rates.multiplier(), rates.burst() * rates.multiplier());
      return take("post " + call.text("channel"), rate);
    }
    if (method.tier() == Tier.SPECIAL) {
      return Optional.empty();
    }
    double perMinute = method.tier().perMinute() * rates.multiplier();
    return take(method.name(), new Rate(perMinute / 60, Math.max(1, perMinute)));
  }

  private synchronized Optional<Long> take(String key, Rate rate) {
    Instant now = clock.instant();
    Bucket bucket = buckets.getOrDefault(key, new Bucket(rate.most(), now));
    double seconds = Duration.between(bucket.at(), now).toMillis() / 1000.0;
    double tokens = Math.min(rate.most(), bucket.tokens() + seconds * rate.perSecond());
    if (tokens < 1) {
      buckets.put(key, new Bucket(tokens, now));
      return Optional.of(Math.max(1, (long) Math.ceil((1 - tokens) / rate.perSecond())));
    }
    buckets.put(key, new Bucket(tokens - 1, now));
    return Optional.empty();
  }
}
