package dev.deployadvice.workspace;

/** The workspace cannot start; the message is one sentence for whoever started it. */
public final class WorkspaceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WorkspaceException(String message) {
    super(message);
  }

  WorkspaceException(String message, Throwable cause) {
    super(message, cause);
  }
}
