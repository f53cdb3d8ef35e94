package dev.deployadvice.slack;

import dev.deployadvice.conversation.Timekeeper;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every few seconds whether a timer has run out, and has shown what that leads to. */
final class TimerWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TimerWatch.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

  private final Timekeeper timekeeper;
  private final Sender sender;
  private final ScheduledExecutorService alarm =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("timers").factory());

  TimerWatch(Timekeeper timekeeper, Sender sender) {
    this.timekeeper = timekeeper;
    this.sender = sender;
  }

  void start() {
    ScheduledFuture<?> _ =
        alarm.scheduleWithFixedDelay(
            this::look, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      sender.wakeAll(timekeeper.ring());
    } catch (RuntimeException failure) { // Or nobody would ever look again.
      LOG.error("looking for timers failed", failure);
    }
  }

  @Override
  public void close() {
    alarm.shutdownNow();
  }
}
