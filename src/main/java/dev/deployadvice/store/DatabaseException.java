package dev.deployadvice.store;

import dev.deployadvice.conversation.StoreException;

/** The database cannot be opened. The message is one sentence for whoever starts the program. */
public final class DatabaseException extends StoreException {
  private static final long serialVersionUID = 1L;

  public DatabaseException(String message) {
    super(message);
  }

  public DatabaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
