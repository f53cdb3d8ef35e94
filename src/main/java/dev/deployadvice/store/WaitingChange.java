package dev.deployadvice.store;

import dev.deployadvice.conversation.StoreException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.JdbiException;

/** A change that waits for its turn, and whoever waits for it. Either begins it or gives it up. */
final class WaitingChange<T> {
  private final HandleCallback<T, RuntimeException> change;
  private final CompletableFuture<T> result = new CompletableFuture<>();
  private final AtomicBoolean taken = new AtomicBoolean();

  /** Tells the result; not before the commit. */
  private Runnable telling = () -> {};

  WaitingChange(HandleCallback<T, RuntimeException> change) {
    this.change = change;
  }

  /** Its turn has come; false where nobody waits for it any more. */
  boolean begin() {
    return taken.compareAndSet(false, true);
  }

  /** Makes the change; false where it fails and is to be undone. */
  boolean make(Handle handle) {
    try {
      T value = change.withHandle(handle);
      telling = () -> result.complete(value);
      return true;
    } catch (RuntimeException | Error e) { // It belongs to whoever waits.
      telling = () -> fail(e);
      return false;
    }
  }

  /** What the change came to is certain now. */
  void tell() {
    telling.run();
  }

  void fail(Throwable cause) {
    result.completeExceptionally(cause);
  }

  /** Waits until the change is certain. */
  T await(Duration patience) {
    try {
      return untilTaken(patience);
    } catch (ExecutionException e) {
      throw rethrown(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("interrupted while the database took a change", e);
    }
  }

  private T untilTaken(Duration patience) throws ExecutionException, InterruptedException {
    try {
      return result.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      if (begin()) {
        throw new StoreException("the database was busy for %s".formatted(patience), e);
      }
      return result.get();
    }
  }

  private static RuntimeException rethrown(ExecutionException e) {
    return e.getCause() instanceof RuntimeException own && !(own instanceof JdbiException)
        ? own
        : new StoreException("the database did not take a change", e);
  }
}
