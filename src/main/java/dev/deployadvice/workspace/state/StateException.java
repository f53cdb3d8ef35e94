package dev.deployadvice.workspace.state;

/** The workspace's state cannot be read or written; the message says which file and what to do. */
public final class StateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StateException(String message) {
    super(message);
  }

  StateException(String message, Throwable cause) {
    super(message, cause);
  }
}
