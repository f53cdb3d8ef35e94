package dev.deployadvice.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps rewrites of headlines rare: {@code chat.update} is of Tier 3, about 50 a minute for the
 * whole workspace. Safe for use by many threads.
 *
 * @see <a href="https://docs.slack.dev/apis/web-api/rate-limits">Slack's rate limits</a>
 */
final class HeadlinePace {
  private static final Duration BETWEEN_TWO = Duration.ofSeconds(3);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int MOST_A_MINUTE = 40;

  private final InstantSource clock;
  private final Map<String, Instant> lastByInterview = new LinkedHashMap<>();
  private final Deque<Instant> lastMinute = new ArrayDeque<>();

  HeadlinePace(InstantSource clock) {
    this.clock = clock;
  }

  /** How long the interview's headline must stay as it is; empty when it may be rewritten. */
  synchronized Optional<Duration> pause(String interviewId) {
    Instant now = clock.instant();
    forgetOld(now);
    Instant last = lastByInterview.get(interviewId);
    if (last != null && now.isBefore(last.plus(BETWEEN_TWO))) {
      return Optional.of(Duration.between(now, last.plus(BETWEEN_TWO)));
    }
    return lastMinute.size() < MOST_A_MINUTE
        ? Optional.empty()
        : Optional.of(Duration.between(now, lastMinute.getFirst().plus(MINUTE)));
  }

  /** A headline is being rewritten now. */
  synchronized void rewritten(String interviewId) {
    Instant now = clock.instant();
    lastByInterview.put(interviewId, now);
    lastMinute.addLast(now);
  }

  private void forgetOld(Instant now) {
    lastByInterview.values().removeIf(last -> last.isBefore(now.minus(BETWEEN_TWO)));
    while (!lastMinute.isEmpty() && lastMinute.getFirst().isBefore(now.minus(MINUTE))) {
      lastMinute.removeFirst();
    }
  }
}
