package dev.deployadvice.app;

import java.util.List;

/** The environment does not make sense; the message holds one sentence per problem. */
public final class InvalidSettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InvalidSettingsException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
  }
}
