package dev.deployadvice.workspace.api;

import static dev.deployadvice.workspace.api.Method.Token.BOT;
import static dev.deployadvice.workspace.api.Method.Token.NONE;

import dev.deployadvice.workspace.state.Identity;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Kind;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.User;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Who is who: {@code users.*}, {@code bots.info}, {@code team.info}; and {@code api.test}. */
final class PeopleMethods {
  private static final List<String> CONVERSATIONS =
      List.of("channels:read", "groups:read", "im:read", "mpim:read");

  private final Site site;

  PeopleMethods(Site site) {
    this.site = site;
  }

  List<Method> all() {
    List<String> read = List.of("users:read");
    return List.of(
        new Method("api.test", Tier.FOUR, NONE, List.of(), this::test),
        new Method("team.info", Tier.THREE, BOT, List.of("team:read"), this::team),
        new Method("bots.info", Tier.THREE, BOT, read, this::bot),
        new Method("users.getPresence", Tier.THREE, BOT, read, this::presence),
        new Method("users.conversations", Tier.THREE, BOT, CONVERSATIONS, this::conversations),
        new Method(
            "users.lookupByEmail", Tier.THREE, BOT, List.of("users:read.email"), this::lookup),
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

  private ObjectNode team(ApiCall call) {
    Identity.Team team = site.workspace().identity().team();
    ObjectNode shown = Json.object().put("id", team.id()).put("name", team.name());
    return Json.ok().set("team", shown.put("domain", team.domain()));
  }

  private ObjectNode info(ApiCall call) {
    return shown(site.workspace().users().require(call.require("user")), call);
  }

  private ObjectNode lookup(ApiCall call) {
    String email = call.require("email");
    return site.workspace().users().people().stream()
        .filter(user -> email(user).equalsIgnoreCase(email))
        .findFirst()
        .map(user -> shown(user, call))
        .orElseThrow(() -> Refusal.of("users_not_found"));
  }

  private ObjectNode presence(ApiCall call) {
    User _ = site.workspace().users().require(call.require("user"));
    return Json.ok().put("presence", "active");
  }

  private ObjectNode bot(ApiCall call) {
    Identity identity = site.workspace().identity();
    String asked = call.text("bot");
    if (!asked.isEmpty() && !asked.equals(identity.botId())) {
      throw Refusal.of("bot_not_found");
    }
    ObjectNode answer = Json.ok();
    answer
        .putObject("bot")
        .put("id", identity.botId())
        .put("deleted", false)
        .put("name", site.workspace().app().display().name())
        .put("app_id", identity.appId())
        .put("user_id", identity.botUser());
    return answer;
  }

  private ObjectNode conversations(ApiCall call) {
    String user = call.has("user") ? call.text("user") : site.bot();
    User _ = site.workspace().users().require(user);
    List<Kind> kinds = Kind.of(call.list("types"));
    kinds.forEach(kind -> call.needs(kind.scope("read")));
    List<ObjectNode> shown =
        site.workspace().channels().all().stream()
            .filter(channel -> kinds.contains(channel.kind()) && channel.has(user))
            .filter(channel -> channel.seenBy(site.bot()))
            .filter(channel -> !call.flag("exclude_archived") || !channel.archived())
            .map(channel -> channel.toSlack(site.team(), site.bot()))
            .toList();
    return Pages.put(Json.ok(), "channels", shown, call, 100);
  }

  /** The address is only shown to an app that may read it. */
  private ObjectNode shown(User user, ApiCall call) {
    ObjectNode json = user.toSlack(site.team());
    if (call.may("users:read.email") && !user.bot()) {
      ((ObjectNode) json.path("profile")).put("email", email(user));
    }
    return Json.ok().set("user", json);
  }

  private String email(User user) {
    String domain = site.workspace().identity().team().domain();
    return user.name() + "@" + domain + ".example.com";
  }

  private ObjectNode list(ApiCall call) {
    List<ObjectNode> users =
        site.workspace().users().all().stream().map(user -> user.toSlack(site.team())).toList();
    ObjectNode answer =
        Json.ok().put("cache_ts", site.workspace().clock().instant().getEpochSecond());
    return Pages.put(answer, "members", users, call, 200);
  }
}
