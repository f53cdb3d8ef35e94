package dev.deployadvice.conversation;

import java.time.Duration;

/**
 * How long an open card waits for its owner.
 *
 * @param remindAfter until the one reminder; zero for none
 * @param pauseAfter until the interview pauses; zero for never
 */
public record Patience(Duration remindAfter, Duration pauseAfter) {

  /** A reminder after a day, a pause after a week. */
  public static final Patience DEFAULT = new Patience(Duration.ofDays(1), Duration.ofDays(7));

  Duration before(Timers.Kind kind) {
    return switch (kind) {
      case REMIND -> remindAfter;
      case PAUSE -> pauseAfter;
    };
  }
}
