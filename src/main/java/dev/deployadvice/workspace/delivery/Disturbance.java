package dev.deployadvice.workspace.delivery;

import dev.deployadvice.workspace.state.Schedule;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Brings envelopes as the real one does on a bad day: twice, late, or in the wrong order. */
public final class Disturbance implements Courier {
  private final Courier courier;
  private final Schedule schedule;
  private final Deque<Trouble> waiting = new ArrayDeque<>();
  private Optional<Held> held = Optional.empty();

  /** What happens to one envelope. */
  public sealed interface Trouble {

    /** It comes twice. */
    record Twice() implements Trouble {}

    /** It comes after the one that follows it. */
    record Swapped() implements Trouble {}

    /** It comes later. */
    record Delayed(Duration by) implements Trouble {}
  }

  private record Held(Envelope envelope, CompletableFuture<Acknowledgement> answer) {
    Held(Envelope envelope) {
      this(envelope, new CompletableFuture<>());
    }
  }

  public Disturbance(Courier courier, Schedule schedule) {
    this.courier = courier;
    this.schedule = schedule;
  }

  /** The next envelopes come twice. */
  public void duplicateNext(int count) {
    next(new Trouble.Twice(), count);
  }

  /** The next envelope comes after the one that follows it. */
  public void swapNext() {
    next(new Trouble.Swapped(), 1);
  }

  /** The next envelopes come later. */
  public void delayNext(Duration by, int count) {
    next(new Trouble.Delayed(by), count);
  }

  /** What has not happened yet. */
  public synchronized List<Trouble> waiting() {
    return List.copyOf(waiting);
  }

  /** Envelopes come as they should again, one that was held back included. */
  public void clear() {
    Optional<Held> free;
    synchronized (this) {
      waiting.clear();
      free = held;
      held = Optional.empty();
    }
    free.ifPresent(this::pass);
  }

  @Override
  public boolean connected() {
    return courier.connected();
  }

  @Override
  public boolean waitsForConnection() {
    return courier.waitsForConnection();
  }

  @Override
  public CompletableFuture<Acknowledgement> send(Envelope envelope) {
    Optional<Held> free;
    Optional<Trouble> trouble;
    synchronized (this) {
      free = held;
      held = Optional.empty();
      trouble = Optional.ofNullable(waiting.poll());
    }
    CompletableFuture<Acknowledgement> answer =
        trouble.isEmpty() ? courier.send(envelope) : disturbed(trouble.get(), envelope);
    free.ifPresent(this::pass);
    return answer;
  }

  private CompletableFuture<Acknowledgement> disturbed(Trouble trouble, Envelope envelope) {
    return switch (trouble) {
      case Trouble.Twice _ -> {
        CompletableFuture<Acknowledgement> answer = courier.send(envelope);
        CompletableFuture<Acknowledgement> _ = courier.send(envelope);
        yield answer;
      }
      case Trouble.Swapped _ -> hold(envelope);
      case Trouble.Delayed(Duration by) -> {
        Held later = new Held(envelope);
        schedule.after(by, () -> pass(later));
        yield later.answer();
      }
    };
  }

  private synchronized CompletableFuture<Acknowledgement> hold(Envelope envelope) {
    Held kept = new Held(envelope);
    held = Optional.of(kept);
    return kept.answer();
  }

  private void pass(Held late) {
    CompletableFuture<Void> _ = courier.send(late.envelope()).thenAccept(late.answer()::complete);
  }

  private synchronized void next(Trouble trouble, int count) {
    for (int i = 0; i < count; i++) {
      waiting.add(trouble);
    }
  }
}
