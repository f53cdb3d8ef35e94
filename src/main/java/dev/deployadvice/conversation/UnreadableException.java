package dev.deployadvice.conversation;

/** Something stored has a shape that this version does not know: it was written by another one. */
public final class UnreadableException extends StoreException {
  private static final long serialVersionUID = 1L;

  public UnreadableException(String message) {
    super(message);
  }

  public UnreadableException(String message, Throwable cause) {
    super(message, cause);
  }
}
