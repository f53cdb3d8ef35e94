package dev.deployadvice.workspace.delivery;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Brings envelopes as the real one does on a bad day: twice, or in the wrong order. */
public final class Disturbance implements Courier {
  private final Courier courier;
  private final AtomicInteger twice = new AtomicInteger();
  private final AtomicInteger swaps = new AtomicInteger();
  private final AtomicReference<@Nullable Held> held = new AtomicReference<>();

  private record Held(Envelope envelope, CompletableFuture<Acknowledgement> answer) {}

  public Disturbance(Courier courier) {
    this.courier = courier;
  }

  /** The next envelopes come twice. */
  public void duplicateNext(int count) {
    twice.addAndGet(count);
  }

  /** The next envelope comes after the one that follows it. */
  public void swapNext() {
    swaps.incrementAndGet();
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
    Held waiting = held.getAndSet(null);
    if (waiting == null && take(swaps)) {
      CompletableFuture<Acknowledgement> answer = new CompletableFuture<>();
      held.set(new Held(envelope, answer));
      return answer;
    }
    CompletableFuture<Acknowledgement> answer = courier.send(envelope);
    if (take(twice)) {
      CompletableFuture<Acknowledgement> _ = courier.send(envelope);
    }
    if (waiting != null) {
      CompletableFuture<Void> _ =
          courier.send(waiting.envelope()).thenAccept(waiting.answer()::complete);
    }
    return answer;
  }

  private static boolean take(AtomicInteger count) {
    return count.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
  }
}
