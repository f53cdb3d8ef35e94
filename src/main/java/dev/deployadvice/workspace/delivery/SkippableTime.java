package dev.deployadvice.workspace.delivery;

import dev.deployadvice.workspace.state.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The clock on the wall and what waits for it, both of which can be moved forward on request. */
public final class SkippableTime implements InstantSource, Schedule {
  private static final Logger LOG = LoggerFactory.getLogger(SkippableTime.class);

  private final InstantSource wall;
  private final AtomicReference<Duration> skipped = new AtomicReference<>(Duration.ZERO);
  private final AtomicLong count = new AtomicLong();
  private final Set<Due> waiting = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("workspace-schedule").factory());

  private record Due(long number, Instant at, Runnable task) {}

  public SkippableTime(InstantSource wall) {
    this.wall = wall;
  }

  @Override
  public Instant instant() {
    return wall.instant().plus(skipped.get());
  }

  @Override
  public void after(Duration delay, Runnable task) {
    Due due = new Due(count.incrementAndGet(), instant().plus(delay), task);
    waiting.add(due);
    try {
      ScheduledFuture<?> _ =
          timer.schedule(() -> run(due), delay.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException _) {
      LOG.debug("Nothing is scheduled after the end");
    }
  }

  /** Moves on at once: what was to happen meanwhile happens now, in its order. */
  public void skip(Duration time) {
    Duration _ = skipped.accumulateAndGet(time, Duration::plus);
    Instant now = instant();
    List<Due> ready =
        waiting.stream()
            .filter(due -> !due.at().isAfter(now))
            .sorted(Comparator.comparing(Due::at).thenComparingLong(Due::number))
            .toList();
    ready.forEach(this::run);
  }

  @Override
  public void close() {
    timer.shutdownNow();
    waiting.clear();
  }

  private void run(Due due) {
    if (waiting.remove(due)) {
      due.task().run();
    }
  }
}
