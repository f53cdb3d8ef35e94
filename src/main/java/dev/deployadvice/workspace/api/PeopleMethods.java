package dev.deployadvice.workspace.api;

import static dev.deployadvice.workspace.api.Method.Token.ANY;
import static dev.deployadvice.workspace.api.Method.Token.BOT;
import static dev.deployadvice.workspace.api.Method.Token.NONE;

import dev.deployadvice.workspace.state.Identity;
import dev.deployadvice.workspace.state.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Who is who: {@code users.*}, {@code team.info}, {@code auth.test}; and {@code api.test}. */
final class PeopleMethods {
  private final Site site;
  private final Tokens tokens;

  PeopleMethods(Site site, Tokens tokens) {
    this.site = site;
    this.tokens = tokens;
  }

  List<Method> all() {
    List<String> read = List.of("users:read");
    return List.of(
        new Method("api.test", Tier.FOUR, NONE, List.of(), this::test),
        new Method("auth.test", Tier.SPECIAL, ANY, List.of(), this::who),
        new Method("auth.revoke", Tier.THREE, BOT, List.of(), this::revoke),
        new Method("team.info", Tier.THREE, BOT, List.of("team:read"), this::team),
        new Method("users.info", Tier.FOUR, BOT, read, this::info),
        new Method("users.list", Tier.TWO, BOT, read, this::list));
  }

  private ObjectNode test(ApiCall call) {
    ObjectNode args = call.arguments().deepCopy().without("token");
    String error = call.text("error");
    ObjectNode answer = Json.object().put("ok", error.isEmpty());
    if (!error.isEmpty()) {
      answer.put("error", error);
    }
    return answer.set("args", args);
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
      tokens.revoke();
    }
    return Json.ok().put("revoked", !test);
  }

  private ObjectNode team(ApiCall call) {
    Identity.Team team = site.workspace().identity().team();
    ObjectNode shown = Json.object().put("id", team.id()).put("name", team.name());
    return Json.ok().set("team", shown.put("domain", team.domain()));
  }

  private ObjectNode info(ApiCall call) {
    return Json.ok()
        .set("user", site.workspace().users().require(call.require("user")).toSlack(site.team()));
  }

  private ObjectNode list(ApiCall call) {
    List<ObjectNode> users =
        site.workspace().users().all().stream().map(user -> user.toSlack(site.team())).toList();
    ObjectNode answer =
        Json.ok().put("cache_ts", site.workspace().clock().instant().getEpochSecond());
    return Pages.put(answer, "members", users, call, 200);
  }
}
