package dev.deployadvice.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
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
  private final Map<String, Instant> lastByInterview = new HashMap<>();

  /** When the interviews that wait may rewrite theirs. */
  private final Map<String, Instant> turnByInterview = new HashMap<>();

  /** The turns given last, those to come included: as many as fit into a minute. */
  private final Deque<Instant> turns = new ArrayDeque<>();

  HeadlinePace(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * How long the interview's headline must stay as it is; empty when it may be rewritten. Whoever
   * must wait is given a turn and keeps it, so that not all come back at the same moment.
   */
  synchronized Optional<Duration> pause(String interviewId) {
    Instant now = clock.instant();
    forgetOld(now);
    Instant turn =
        turnByInterview.computeIfAbsent(
            interviewId, id -> nextTurn(later(now, allowedAgain(id, now))));
    return now.isBefore(turn) ? Optional.of(Duration.between(now, turn)) : Optional.empty();
  }

  /** A headline is being rewritten now. */
  synchronized void rewritten(String interviewId) {
    turnByInterview.remove(interviewId);
    lastByInterview.put(interviewId, clock.instant());
  }

  private Instant allowedAgain(String interviewId, Instant now) {
    Instant last = lastByInterview.get(interviewId);
    return last == null ? now : last.plus(BETWEEN_TWO);
  }

  private Instant nextTurn(Instant earliest) {
    Instant turn =
        turns.size() < MOST_A_MINUTE ? earliest : later(earliest, turns.removeFirst().plus(MINUTE));
    turns.addLast(turn);
    return turn;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** Also turns that nobody took in time: together with later ones they would come too fast. */
  private void forgetOld(Instant now) {
    lastByInterview.values().removeIf(last -> last.isBefore(now.minus(BETWEEN_TWO)));
    turnByInterview.values().removeIf(turn -> turn.isBefore(now.minus(MINUTE)));
  }
}
