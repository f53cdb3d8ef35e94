package dev.deployadvice.store;

import org.jdbi.v3.core.Handle;

/**
 * Which instance shows what an interview owes, where several share a PostgreSQL database. A lease
 * is a row and not a lock, since it is held while Slack is asked, and a transaction must not wait
 * for that. The server's clock counts, so that the instances' own need not agree.
 */
final class Leases {
  private static final String NOW = "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)";

  /** Longer than one reply can take: each is sent under a lease that was just renewed. */
  private static final long MILLIS = 60_000;

  private static final String TAKE =
      """
      INSERT INTO outbox_lease (interview, holder, leased_until)
      VALUES (:interview, :holder, %1$s + :millis)
      ON CONFLICT (interview) DO UPDATE
      SET holder = excluded.holder, leased_until = excluded.leased_until
      WHERE outbox_lease.holder = excluded.holder OR outbox_lease.leased_until < %1$s
      """
          .formatted(NOW);

  private final String holder;

  /**
   * @param holder this instance's own name, different from every other's
   */
  Leases(String holder) {
    this.holder = holder;
  }

  /** Takes or renews a lease; false while another instance has it. */
  boolean take(Handle handle, String interviewId) {
    return handle
            .createUpdate(TAKE)
            .bind("interview", interviewId)
            .bind("holder", holder)
            .bind("millis", MILLIS)
            .execute()
        == 1;
  }

  void giveBack(Handle handle, String interviewId) {
    handle
        .createUpdate("DELETE FROM outbox_lease WHERE interview = :interview AND holder = :holder")
        .bind("interview", interviewId)
        .bind("holder", holder)
        .execute();
  }
}
