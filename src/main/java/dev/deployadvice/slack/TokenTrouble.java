package dev.deployadvice.slack;

import java.util.Set;

/** The errors by which Slack says that a token does not work: nothing but another token helps. */
final class TokenTrouble {
  private static final Set<String> ERRORS =
      Set.of("invalid_auth", "not_authed", "account_inactive", "token_revoked");

  private TokenTrouble() {}

  static boolean is(String error) {
    return ERRORS.contains(error);
  }
}
