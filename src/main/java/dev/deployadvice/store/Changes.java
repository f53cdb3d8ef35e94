package dev.deployadvice.store;

import org.jdbi.v3.core.HandleCallback;

/** The way in which changes reach the disk. Safe for use by many threads. */
sealed interface Changes extends AutoCloseable permits Writer, Transactions {

  /**
   * Makes one change, whole or not at all; when this returns, it is on the disk.
   *
   * @throws OvertakenException where somebody else's change stands against it
   * @throws StoreException where it was not made for another reason
   */
  <T> T write(HandleCallback<T, RuntimeException> change);

  /** Makes what waits, then nothing more. */
  @Override
  void close();
}
