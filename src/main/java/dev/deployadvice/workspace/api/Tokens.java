package dev.deployadvice.workspace.api;

import dev.deployadvice.workspace.state.Identity;
import dev.deployadvice.workspace.state.Refusal;
import java.util.concurrent.atomic.AtomicBoolean;

/** Which token opens what. */
public final class Tokens {
  private final Identity.Secrets secrets;
  private final AtomicBoolean revoked = new AtomicBoolean();

  public Tokens(Identity.Secrets secrets) {
    this.secrets = secrets;
  }

  /** From now on the bot's token is refused, until the workspace starts again. */
  public void revoke() {
    revoked.set(true);
  }

  void check(Method method, String token) {
    if (method.token() == Method.Token.NONE) {
      return;
    }
    if (token.isEmpty()) {
      throw Refusal.of("not_authed");
    }
    boolean bot = token.equals(secrets.botToken());
    if (!bot && !token.equals(secrets.appToken())) {
      throw Refusal.of("invalid_auth");
    }
    if (bot && revoked.get()) {
      throw Refusal.of("token_revoked");
    }
    boolean fits =
        method.token() == Method.Token.ANY || bot == (method.token() == Method.Token.BOT);
    if (!fits) {
      throw Refusal.of("not_allowed_token_type");
    }
  }

  /** Whether a plain bearer token is the bot's. */
  boolean isBot(String token) {
    return token.equals(secrets.botToken()) && !revoked.get();
  }
}
