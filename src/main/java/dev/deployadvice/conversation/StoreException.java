package dev.deployadvice.conversation;

/** The store let us down. What was asked for did not happen, or is not known to have happened. */
public class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
