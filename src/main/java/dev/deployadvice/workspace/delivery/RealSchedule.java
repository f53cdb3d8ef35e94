package dev.deployadvice.workspace.delivery;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs things later by the clock on the wall. */
public final class RealSchedule implements Schedule {
  private static final Logger LOG = LoggerFactory.getLogger(RealSchedule.class);

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("workspace-schedule").factory());

  @Override
  public void after(Duration delay, Runnable task) {
    try {
      ScheduledFuture<?> _ = timer.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException _) {
      LOG.debug("Nothing is scheduled after the end");
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
