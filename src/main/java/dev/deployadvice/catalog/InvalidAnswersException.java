package dev.deployadvice.catalog;

/** Answers that do not fit the catalog; the message is one line that says what and where. */
public final class InvalidAnswersException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidAnswersException(String message) {
    super(message);
  }
}
