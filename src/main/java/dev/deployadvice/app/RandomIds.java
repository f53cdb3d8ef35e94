package dev.deployadvice.app;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** Ids of interviews: 96 random bits, url-safe, not to be guessed. Safe for use by many threads. */
final class RandomIds implements Supplier<String> {
  private static final int BYTES = 12;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String get() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
