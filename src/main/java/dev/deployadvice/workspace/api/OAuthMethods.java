package dev.deployadvice.workspace.api;

import static dev.deployadvice.workspace.api.Method.Token.ANY;
import static dev.deployadvice.workspace.api.Method.Token.BOT;
import static dev.deployadvice.workspace.api.Method.Token.NONE;

import dev.deployadvice.workspace.state.Change;
import dev.deployadvice.workspace.state.Identity;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/** How the app gets its tokens and loses them: {@code oauth.v2.*}, {@code auth.*}, uninstall. */
final class OAuthMethods {
  private final Site site;
  private final Tokens tokens;
  private final Consents consents;

  OAuthMethods(Site site, Tokens tokens, Consents consents) {
    this.site = site;
    this.tokens = tokens;
    this.consents = consents;
  }

  List<Method> all() {
    return List.of(
        new Method("oauth.v2.access", Tier.FOUR, NONE, List.of(), this::access),
        new Method("oauth.v2.exchange", Tier.FOUR, NONE, List.of(), this::exchange),
        new Method("auth.test", Tier.SPECIAL, ANY, List.of(), this::who),
        new Method("auth.revoke", Tier.THREE, BOT, List.of(), this::revoke),
        new Method("apps.uninstall", Tier.ONE, BOT, List.of(), this::uninstall));
  }

  private ObjectNode access(ApiCall call) {
    consents.checkClient(call.text("client_id"), call.text("client_secret"));
    return switch (call.text("grant_type")) {
      case "", "authorization_code" -> installed(call);
      case "refresh_token" -> {
        rotating();
        yield shown(tokens.refresh(call.text("refresh_token")));
      }
      default -> throw Refusal.of("invalid_grant_type");
    };
  }

  private ObjectNode installed(ApiCall call) {
    Consents.Consent consent = consents.take(call.text("code"));
    String redirect = call.text("redirect_uri");
    if (!redirect.isEmpty() && !redirect.equals(consent.redirect())) {
      throw Refusal.of("bad_redirect_uri");
    }
    ObjectNode answer =
        site.workspace().app().settings().oauth().rotation()
            ? shown(tokens.issue())
            : shown(site.workspace().identity().secrets().botToken());
    answer.putObject("authed_user").put("id", consent.user());
    return answer;
  }

  private ObjectNode exchange(ApiCall call) {
    consents.checkClient(call.text("client_id"), call.text("client_secret"));
    rotating();
    return shown(tokens.exchange(call.text("token")));
  }

  private void rotating() {
    if (!site.workspace().app().settings().oauth().rotation()) {
      throw Refusal.of("token_rotation_not_enabled");
    }
  }

  private ObjectNode shown(Tokens.Pair pair) {
    return shown(pair.access())
        .put("refresh_token", pair.refresh())
        .put("expires_in", Tokens.LIFETIME.toSeconds());
  }

  private ObjectNode shown(String token) {
    Identity identity = site.workspace().identity();
    ObjectNode answer =
        Json.ok()
            .put("access_token", token)
            .put("token_type", "bot")
            .put("scope", String.join(",", new TreeSet<>(site.workspace().app().scopes())))
            .put("bot_user_id", identity.botUser())
            .put("app_id", identity.appId());
    answer.putObject("team").put("id", identity.team().id()).put("name", identity.team().name());
    return answer.putNull("enterprise").put("is_enterprise_install", false);
  }

  private ObjectNode who(ApiCall call) {
    Identity identity = site.workspace().identity();
    return Json.ok()
        .put("url", site.address().http())
        .put("team", identity.team().name())
        .put("user", site.workspace().app().display().botName())
        .put("team_id", identity.team().id())
        .put("user_id", identity.botUser())
        .put("bot_id", identity.botId())
        .put("app_id", identity.appId())
        .put("is_enterprise_install", false);
  }

  private ObjectNode revoke(ApiCall call) {
    boolean test = call.flag("test");
    if (!test) {
      tokens.end(call.token());
      site.workspace().announce(new Change.TokensRevoked());
    }
    return Json.ok().put("revoked", !test);
  }

  private ObjectNode uninstall(ApiCall call) {
    consents.checkClient(call.text("client_id"), call.text("client_secret"));
    tokens.revoke();
    site.workspace().announce(new Change.TokensRevoked());
    site.workspace().announce(new Change.Uninstalled());
    return Json.ok();
  }
}
