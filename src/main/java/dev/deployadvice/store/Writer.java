package dev.deployadvice.store;

import dev.deployadvice.conversation.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/**
 * Makes changes in the order in which they come, on one thread. Those that wait at the same time
 * share a commit: what takes long is the way to the disk, and that is as long for ten changes as
 * for one. Safe for use by many threads.
 */
final class Writer implements Changes {
  private static final int MOST_AT_ONCE = 100;
  private static final String SAVEPOINT = "one_change";

  private final Jdbi jdbi;
  private final Duration patience;
  private final BlockingQueue<WaitingChange<?>> waiting = new LinkedBlockingQueue<>();
  private final WaitingChange<Boolean> end = new WaitingChange<>(_ -> true);
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean closed;

  private Writer(Jdbi jdbi, Duration patience) {
    this.jdbi = jdbi;
    this.patience = patience;
  }

  /**
   * Starts the thread: not a virtual one, for SQLite holds on to its carrier while it waits for the
   * disk.
   *
   * @param patience how long a change may wait for its turn
   */
  static Writer start(Jdbi jdbi, Duration patience) {
    Writer writer = new Writer(jdbi, patience);
    Thread.ofPlatform().daemon().name("database-writer").start(writer::work);
    return writer;
  }

  @Override
  public <T> T write(HandleCallback<T, RuntimeException> change) {
    if (closed) {
      throw new StoreException("the database is closed");
    }
    WaitingChange<T> added = new WaitingChange<>(change);
    waiting.add(added);
    return added.await(patience);
  }

  private void work() {
    List<WaitingChange<?>> changes = new ArrayList<>();
    try {
      while (!changes.contains(end)) {
        changes.clear();
        changes.add(waiting.take());
        waiting.drainTo(changes, MOST_AT_ONCE - 1);
        together(changes.stream().filter(WaitingChange::begin).toList());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      ended.countDown();
    }
  }

  /** One commit for all of them; where that fails, none of them was made. */
  private void together(List<WaitingChange<?>> changes) {
    try {
      jdbi.useTransaction(handle -> changes.forEach(change -> makeOrUndo(change, handle)));
      changes.forEach(WaitingChange::tell);
    } catch (RuntimeException | Error e) { // Whoever waits must be told, whatever it was.
      changes.forEach(change -> change.fail(e));
    }
  }

  /** A change that fails is undone; the others are not. */
  private static void makeOrUndo(WaitingChange<?> change, Handle handle) {
    handle.savepoint(SAVEPOINT);
    if (change.make(handle)) {
      handle.releaseSavepoint(SAVEPOINT);
    } else {
      handle.rollbackToSavepoint(SAVEPOINT);
    }
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    waiting.add(end);
    try {
      ended.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
