package dev.deployadvice.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Where Slack and browsers reach this bot: https, or http on this machine for trying things. */
public final class PublicAddress {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

  private final String base;

  private PublicAddress(String base) {
    this.base = base;
  }

  /**
   * Reads an address such as {@code https://bot.example.com}.
   *
   * @throws IllegalArgumentException with one sentence for the person who wrote it
   */
  public static PublicAddress of(String text) {
    String trimmed = text.strip();
    if (!isPublic(trimmed)) {
      throw new IllegalArgumentException(
          "The public address must be like https://bot.example.com (http:// only for localhost and"
              + " 127.0.0.1), but it is \""
              + trimmed
              + "\".");
    }
    return new PublicAddress(trimmed.replaceFirst("/+$", ""));
  }

  /** The address of a path here; the path begins with a slash or is empty. */
  public String at(String path) {
    return base + path;
  }

  @Override
  public String toString() {
    return base;
  }

  private static boolean isPublic(String text) {
    try {
      URI uri = new URI(text);
      if (uri.getScheme() == null || uri.getHost() == null) {
        return false;
      }
      boolean bare =
          uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
      return bare && isSafe(uri.getScheme().toLowerCase(Locale.ROOT), uri.getHost());
    } catch (URISyntaxException _) {
      return false;
    }
  }

  private static boolean isSafe(String scheme, String host) {
    return scheme.equals("https") || (scheme.equals("http") && THIS_MACHINE.contains(host));
  }
}
