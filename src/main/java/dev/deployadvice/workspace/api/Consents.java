package dev.deployadvice.workspace.api;

import dev.deployadvice.workspace.state.Ids;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The app as a client of OAuth, and the consents that it may turn into tokens. */
public final class Consents {
  private static final Duration LIFETIME = Duration.ofMinutes(10);

  /** Far from where the ids of a workspace are counted, so that none of them is repeated. */
  private static final long OWN = 1L << 60;

  private final Workspace workspace;
  private final String clientId;
  private final String clientSecret;
  private final Map<String, Consent> byCode = new LinkedHashMap<>();

  /** A person said yes; {@code until} then the code is good. */
  record Consent(String user, String redirect, Instant until) {}

  public Consents(Workspace workspace) {
    this.workspace = workspace;
    Ids ids = new Ids(workspace.identity().secrets().seed(), OWN);
    clientId = ids.number(12) + "." + ids.number(13);
    clientSecret = ids.hex(32);
  }

  public String clientId() {
    return clientId;
  }

  public String clientSecret() {
    return clientSecret;
  }

  /** Whether a person may be sent back to this address; without any in the manifest, to all. */
  public boolean knows(String redirect) {
    List<String> allowed = workspace.app().settings().oauth().redirects();
    boolean web = redirect.matches("https?://[^\\s\"<>]+");
    return web && (allowed.isEmpty() || allowed.stream().anyMatch(redirect::startsWith));
  }

  /** The code that goes back to the app. */
  public synchronized String give(String user, String redirect) {
    Instant now = workspace.clock().instant();
    byCode.values().removeIf(consent -> consent.until().isBefore(now));
    String code = workspace.ids().number(12) + "." + workspace.ids().hex(64);
    byCode.put(code, new Consent(user, redirect, now.plus(LIFETIME)));
    return code;
  }

  synchronized Consent take(String code) {
    Consent consent = byCode.remove(code);
    if (consent == null || consent.until().isBefore(workspace.clock().instant())) {
      throw Refusal.of("invalid_code");
    }
    return consent;
  }

  void checkClient(String id, String secret) {
    if (!id.equals(clientId)) {
      throw Refusal.of("invalid_client_id");
    }
    if (!secret.equals(clientSecret)) {
      throw Refusal.of("bad_client_secret");
    }
  }
}
