package dev.deployadvice.workspace.api;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What shall go wrong next, method by method, in the order in which it was asked for. */
public final class Faults {
  private final Map<String, Queue<Fault>> byMethod = new ConcurrentHashMap<>();

  /** The next call of a method meets this fault. */
  public void next(String method, Fault fault) {
    byMethod.computeIfAbsent(method, _ -> new ConcurrentLinkedQueue<>()).add(fault);
  }

  Optional<Fault> take(String method) {
    Queue<Fault> waiting = byMethod.get(method);
    return waiting == null ? Optional.empty() : Optional.ofNullable(waiting.poll());
  }
}
