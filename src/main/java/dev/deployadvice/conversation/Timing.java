package dev.deployadvice.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What time it is, and what is to happen when nobody does anything. */
public record Timing(InstantSource clock, Patience patience) {

  /** The timers of an interview as its owner left it. */
  List<Timers.Timer> timersOf(Interview interview) {
    return Stream.of(Timers.Kind.values())
        .flatMap(kind -> timer(interview, kind).stream())
        .toList();
  }

  /** The timer of a kind; empty where nothing waits, or where it is switched off. */
  Optional<Timers.Timer> timer(Interview interview, Timers.Kind kind) {
    Duration wait = patience.before(kind);
    return interview.state().waits() && wait.isPositive()
        ? Optional.of(
            new Timers.Timer(interview.id(), kind, interview.stamps().touched().plus(wait)))
        : Optional.empty();
  }

  /** Whether the interview has waited long enough for a timer of a kind. */
  boolean isDue(Interview interview, Timers.Kind kind) {
    Instant now = clock.instant();
    return timer(interview, kind).filter(timer -> !timer.at().isAfter(now)).isPresent();
  }
}
