package dev.deployadvice.store;

import dev.deployadvice.conversation.StoreException;

/** Somebody else was faster: nothing was written, and whoever wanted to must look again. */
final class OvertakenException extends StoreException {
  private static final long serialVersionUID = 1L;

  OvertakenException(String message, Throwable cause) {
    super(message, cause);
  }

  OvertakenException() {
    super("somebody else's change was faster");
  }
}
