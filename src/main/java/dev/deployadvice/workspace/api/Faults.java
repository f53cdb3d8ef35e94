package dev.deployadvice.workspace.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What shall go wrong next, method by method, in the order in which it was asked for. */
public final class Faults {

  /** Stands for every method. */
  public static final String ANY = "*";

  private final List<Waiting> waiting = new ArrayList<>();
  private CompletableFuture<Void> hanging = new CompletableFuture<>();

  /** A fault that has not happened yet. */
  public record Waiting(String method, Fault fault) {}

  /** The next call of a method meets this fault. */
  public synchronized void next(String method, Fault fault) {
    waiting.add(new Waiting(method, fault));
  }

  /** What has not happened yet. */
  public synchronized List<Waiting> waiting() {
    return List.copyOf(waiting);
  }

  /** Nothing more goes wrong; calls that hang are let go. */
  public synchronized void clear() {
    waiting.clear();
    hanging.complete(null);
    hanging = new CompletableFuture<>();
  }

  synchronized Optional<Fault> take(String method) {
    for (Waiting each : waiting) {
      if (each.method().equals(method) || each.method().equals(ANY)) {
        waiting.remove(each);
        return Optional.of(each.fault());
      }
    }
    return Optional.empty();
  }

  /** Completes when calls that hang are let go. */
  synchronized CompletableFuture<Void> release() {
    return hanging;
  }
}
