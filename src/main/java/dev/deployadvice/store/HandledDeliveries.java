package dev.deployadvice.store;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;

/**
 * The deliveries that were handled, until Slack cannot repeat them any more. Safe for use by many
 * threads.
 */
final class HandledDeliveries {
  /** Slack repeats a delivery for a day at most. */
  private static final Duration KEPT = Duration.ofDays(3);

  private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);

  private final AtomicReference<Instant> nextSweep = new AtomicReference<>(Instant.EPOCH);

  boolean contains(Handle handle, String id) {
    return handle
        .createQuery("SELECT 1 FROM handled_delivery WHERE id = :id")
        .bind("id", id)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Answers false where it was there before. */
  boolean add(Handle handle, String id, Instant now) {
    sweep(handle, now);
    return handle
            .createUpdate(
                "INSERT INTO handled_delivery (id, handled_at) VALUES (:id, :now)"
                    + " ON CONFLICT DO NOTHING")
            .bind("id", id)
            .bind("now", now.toEpochMilli())
            .execute()
        == 1;
  }

  private void sweep(Handle handle, Instant now) {
    Instant due = nextSweep.get();
    if (now.isBefore(due) || !nextSweep.compareAndSet(due, now.plus(BETWEEN_SWEEPS))) {
      return;
    }
    handle
        .createUpdate("DELETE FROM handled_delivery WHERE handled_at < :oldest")
        .bind("oldest", now.minus(KEPT).toEpochMilli())
        .execute();
  }
}
