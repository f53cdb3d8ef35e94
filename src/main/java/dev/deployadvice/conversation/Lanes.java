package dev.deployadvice.conversation;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets one at a time pass for a key. Spares this process collisions that the version check would
 * find later; a stripe may make strangers wait for each other, but only for one write. Safe for use
 * by many threads.
 */
final class Lanes {
  private static final int STRIPES = 64;

  private final List<ReentrantLock> locks =
      Stream.generate(ReentrantLock::new).limit(STRIPES).toList();

  <T> T inTurn(String key, Supplier<T> work) {
    ReentrantLock lock = locks.get(Math.floorMod(key.hashCode(), STRIPES));
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
