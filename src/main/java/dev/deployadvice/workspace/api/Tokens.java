package dev.deployadvice.workspace.api;

import dev.deployadvice.workspace.state.Identity;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.Signature;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Which token opens what. Tokens that expire say themselves until when, and are signed, so that
 * they outlive a restart.
 */
public final class Tokens {
  static final Duration LIFETIME = Duration.ofHours(12);

  private static final String ACCESS = "xoxe.xoxb-1-";
  private static final String REFRESH = "xoxe-1-";
  private static final int MOST_ACTIVE = 2;

  private final Identity.Secrets secrets;
  private final InstantSource clock;
  private final AtomicBoolean revoked = new AtomicBoolean();
  private final AtomicBoolean exchanged = new AtomicBoolean();
  private final AtomicLong count = new AtomicLong();
  private final Deque<String> active = new ArrayDeque<>();
  private final Set<String> ended = new HashSet<>();

  /** A pair of tokens: the first for calls, the second to get the next pair. */
  record Pair(String access, String refresh) {}

  public Tokens(Identity.Secrets secrets, InstantSource clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  /** From now on the bot's token is refused, until it is restored or the workspace starts again. */
  public void revoke() {
    revoked.set(true);
  }

  /** The bot's token is good again. */
  public void restore() {
    revoked.set(false);
  }

  public boolean revoked() {
    return revoked.get();
  }

  void check(Method method, String token) {
    if (method.token() == Method.Token.NONE) {
      return;
    }
    if (token.isEmpty()) {
      throw Refusal.of("not_authed");
    }
    if (token.equals(secrets.appToken())) {
      fit(method, Method.Token.APP);
      return;
    }
    checkBot(token);
    fit(method, Method.Token.BOT);
  }

  /** Whether a plain bearer token is the bot's. */
  boolean isBot(String token) {
    try {
      checkBot(token);
      return true;
    } catch (Refusal _) {
      return false;
    }
  }

  /** Ends one token; a token that never expires ends the installation with it. */
  void end(String token) {
    if (token.startsWith(ACCESS)) {
      synchronized (this) {
        ended.add(token);
      }
    } else {
      revoke();
    }
  }

  /** Tokens that expire, in the place of the one that does not. */
  Pair exchange(String token) {
    if (!token.equals(secrets.botToken()) || exchanged.get()) {
      throw Refusal.of("invalid_auth");
    }
    exchanged.set(true);
    return issue();
  }

  /** The next pair; at most two tokens are good at the same time. */
  synchronized Pair refresh(String refresh) {
    if (!signed(refresh, REFRESH) || !ended.add(refresh)) {
      throw Refusal.of("invalid_refresh_token");
    }
    return issue();
  }

  synchronized Pair issue() {
    String access = sign(ACCESS, clock.instant().plus(LIFETIME).getEpochSecond());
    active.add(access);
    if (active.size() > MOST_ACTIVE) {
      ended.add(active.remove());
    }
    return new Pair(access, sign(REFRESH, clock.instant().getEpochSecond()));
  }

  private synchronized void checkBot(String token) {
    boolean plain = token.equals(secrets.botToken()) && !exchanged.get();
    if (!plain && !signed(token, ACCESS)) {
      throw Refusal.of("invalid_auth");
    }
    if (revoked.get() || ended.contains(token)) {
      throw Refusal.of("token_revoked");
    }
    if (!plain && Long.parseLong(token.split("-", -1)[2]) <= clock.instant().getEpochSecond()) {
      throw Refusal.of("token_expired");
    }
  }

  private static void fit(Method method, Method.Token token) {
    if (method.token() != Method.Token.ANY && method.token() != token) {
      throw Refusal.of("not_allowed_token_type");
    }
  }

  private String sign(String prefix, long seconds) {
    String said =
        prefix + seconds + "-" + count.incrementAndGet() + "at" + clock.instant().toEpochMilli();
    return said + "-" + Signature.of(secrets.signingSecret(), seconds, said).substring(3);
  }

  private boolean signed(String token, String prefix) {
    int last = token.lastIndexOf('-');
    if (!token.startsWith(prefix) || !token.substring(prefix.length()).matches("\\d{1,15}-.+-.+")) {
      return false;
    }
    String said = token.substring(0, last);
    long seconds = Long.parseLong(said.substring(prefix.length()).split("-", -1)[0]);
    return Signature.of(secrets.signingSecret(), seconds, said)
        .substring(3)
        .equals(token.substring(last + 1));
  }
}
