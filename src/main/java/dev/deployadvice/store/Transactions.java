package dev.deployadvice.store;

import dev.deployadvice.conversation.StoreException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Makes each change in a transaction of its own, several at once: PostgreSQL groups commits itself.
 */
final class Transactions implements Changes {
  // https://www.postgresql.org/docs/18/errcodes-appendix.html
  private static final String UNIQUE_VIOLATION = "23505";
  private static final String DEADLOCK_DETECTED = "40P01";

  private final Jdbi jdbi;

  Transactions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public <T> T write(HandleCallback<T, RuntimeException> change) {
    try {
      return jdbi.inTransaction(change);
    } catch (JdbiException e) {
      throw isConflict(e)
          ? new OvertakenException("another transaction was faster", e)
          : new StoreException("the database did not take a change", e);
    }
  }

  private static boolean isConflict(JdbiException e) {
    return Stream.iterate((Throwable) e, cause -> cause != null, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(cause -> ((SQLException) cause).getSQLState())
        .anyMatch(state -> UNIQUE_VIOLATION.equals(state) || DEADLOCK_DETECTED.equals(state));
  }

  /** Nothing waits here; the pool is closed by whoever opened it. */
  @Override
  public void close() {}
}
