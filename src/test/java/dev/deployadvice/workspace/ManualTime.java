package dev.deployadvice.workspace;

import dev.deployadvice.workspace.state.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A clock and a schedule that stand still until a test moves them. */
final class ManualTime implements InstantSource, Schedule {
  private final List<Due> waiting = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-20T09:00:00Z");

  private record Due(Instant at, Runnable task) {}

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public synchronized void after(Duration delay, Runnable task) {
    waiting.add(new Due(now.plus(delay), task));
  }

  /** How long until what is waiting, the soonest first. */
  synchronized List<Duration> waiting() {
    return waiting.stream().map(due -> Duration.between(now, due.at())).sorted().toList();
  }

  /** Moves the clock and runs what became due. */
  void pass(Duration time) {
    List<Due> ready;
    synchronized (this) {
      now = now.plus(time);
      ready = waiting.stream().filter(due -> !due.at().isAfter(now)).toList();
      waiting.removeAll(ready);
    }
    ready.stream().sorted(Comparator.comparing(Due::at)).forEach(due -> due.task().run());
  }

  @Override
  public void close() {}
}
