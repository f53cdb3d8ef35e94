package dev.deployadvice.workspace.page;

import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import java.net.URI;
import java.util.Set;

/**
 * Whether a request comes from the page itself. Without a login, any other site that is open in the
 * same browser could otherwise act in the workspace.
 */
public final class SameOrigin {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final boolean onlyLoopback;

  public SameOrigin(boolean onlyLoopback) {
    this.onlyLoopback = onlyLoopback;
  }

  public boolean allows(Headers headers) {
    String host = headers.first(HeaderNames.HOST).orElse("");
    String origin = headers.first(HeaderNames.ORIGIN).orElse("");
    boolean known = !onlyLoopback || LOOPBACK.contains(host.replaceFirst(":\\d+$", ""));
    return known && (origin.isEmpty() || authority(origin).equals(host));
  }

  private static String authority(String origin) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException _) {
      return "";
    }
  }
}
