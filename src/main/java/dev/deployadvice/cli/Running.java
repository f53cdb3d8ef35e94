package dev.deployadvice.cli;

import dev.deployadvice.app.StartException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A program that runs until it is told to stop: by Ctrl-C, a signal, or because it cannot go on.
 */
final class Running {
  private final CountDownLatch told = new CountDownLatch(1);
  private final AtomicReference<Optional<StartException>> failure =
      new AtomicReference<>(Optional.empty());
  private final Deque<Runnable> ends = new ArrayDeque<>();
  private final Thread hook = new Thread(this::stop, "stop");

  Running() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** What is to be done at the end; the last thing that was started is stopped first. */
  synchronized void onStop(Runnable end) {
    ends.addFirst(end);
  }

  /** Ends with Maven: told to stop by a signal, it does not pass that on to what it started. */
  void endWithMaven() {
    ProcessHandle.current()
        .parent()
        .filter(parent -> parent.info().command().filter(it -> it.endsWith("java")).isPresent())
        .ifPresent(
            parent -> {
              CompletableFuture<Void> _ = parent.onExit().thenRun(told::countDown);
            });
  }

  /** It cannot go on. */
  void fail(StartException why) {
    failure.set(Optional.of(why));
    told.countDown();
  }

  /**
   * Waits for the end.
   *
   * @throws StartException where it could not go on
   */
  int await() {
    try {
      told.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    stop();
    failure
        .get()
        .ifPresent(
            why -> {
              throw why;
            });
    return 0;
  }

  private void stop() {
    Deque<Runnable> left = takeEnds();
    left.forEach(Runnable::run);
    told.countDown();
  }

  private synchronized Deque<Runnable> takeEnds() {
    Deque<Runnable> left = new ArrayDeque<>(ends);
    ends.clear();
    return left;
  }
}
