package dev.deployadvice.workspace.api;

import static dev.deployadvice.workspace.api.Method.Token.BOT;

import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Kind;
import dev.deployadvice.workspace.state.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code conversations.*} but for what was said in them. */
final class ConversationMethods {
  private final Site site;
  private final Reach reach;

  ConversationMethods(Site site) {
    this.site = site;
    this.reach = new Reach(site);
  }

  List<Method> all() {
    List<String> read = List.of("channels:read", "groups:read", "im:read", "mpim:read");
    List<String> invite = List.of("channels:manage", "groups:write", "channels:write.invites");
    List<String> mark = List.of("channels:manage", "groups:write", "im:write", "mpim:write");
    List<String> leave = List.of("channels:manage", "channels:join", "groups:write");
    List<String> open = List.of("im:write", "mpim:write");
    List<String> join = List.of("channels:join");
    return List.of(
        new Method("conversations.open", Tier.THREE, BOT, open, this::open),
        new Method("conversations.join", Tier.THREE, BOT, join, this::join),
        new Method("conversations.leave", Tier.THREE, BOT, leave, this::leave),
        new Method("conversations.invite", Tier.THREE, BOT, invite, this::invite),
        new Method("conversations.close", Tier.TWO, BOT, open, this::close),
        new Method("conversations.mark", Tier.THREE, BOT, mark, this::mark),
        new Method("conversations.info", Tier.THREE, BOT, read, this::info),
        new Method("conversations.list", Tier.TWO, BOT, read, this::list),
        new Method("conversations.members", Tier.FOUR, BOT, read, this::members));
  }

  private ObjectNode open(ApiCall call) {
    if (call.has("channel")) {
      Channel known = reach.known(call, "channel");
      return opened(known, call);
    }
    List<String> users = call.list("users");
    if (users.isEmpty()) {
      throw Refusal.of("users_list_not_supplied");
    }
    if (users.size() > 8) {
      throw Refusal.of("too_many_users");
    }
    call.needs(users.size() == 1 ? "im:write" : "mpim:write");
    Set<String> members = new HashSet<>(Set.of(site.bot()));
    users.forEach(user -> members.add(site.workspace().users().require(user).id()));
    if (members.size() == 1) {
      throw Refusal.of("invalid_user_combination");
    }
    return opened(site.workspace().channels().direct(Set.copyOf(members)), call);
  }

  private ObjectNode opened(Channel channel, ApiCall call) {
    ObjectNode whole = channel.toSlack(site.team(), site.bot());
    ObjectNode shown = call.flag("return_im") ? whole : Json.object().put("id", channel.id());
    return Json.ok().set("channel", shown);
  }

  private ObjectNode join(ApiCall call) {
    Channel channel = reach.known(call, "channel");
    boolean already = channel.has(site.bot());
    Channel joined = site.workspace().membership().join(channel, site.bot());
    ObjectNode answer = Json.ok();
    if (already) {
      answer.put("warning", "already_in_channel");
      answer.putObject("response_metadata").putArray("warnings").add("already_in_channel");
    }
    return answer.set("channel", joined.toSlack(site.team(), site.bot()));
  }

  private ObjectNode leave(ApiCall call) {
    Channel channel = reach.known(call, "channel");
    if (!channel.has(site.bot())) {
      return Json.ok().put("not_in_channel", true);
    }
    site.workspace().membership().leave(channel, site.bot());
    return Json.ok();
  }

  private ObjectNode invite(ApiCall call) {
    Channel channel = reach.open(call, "channel");
    List<String> users = call.list("users");
    if (users.isEmpty()) {
      throw Refusal.of("no_user");
    }
    for (String user : users) {
      if (user.equals(site.bot())) {
        throw Refusal.of("cant_invite_self");
      }
      site.workspace().users().require(user);
      channel = site.workspace().membership().invite(channel, user, site.bot());
    }
    return Json.ok().set("channel", channel.toSlack(site.team(), site.bot()));
  }

  private ObjectNode close(ApiCall call) {
    Channel channel = reach.joined(call, "channel");
    if (channel.kind() != Kind.IM && channel.kind() != Kind.MPIM) {
      throw Refusal.of("method_not_supported_for_channel_type");
    }
    return Json.ok();
  }

  private ObjectNode mark(ApiCall call) {
    Channel channel = reach.joined(call, "channel");
    String ts = call.require("ts");
    if (!ts.matches("\\d+\\.\\d+")) {
      throw Refusal.of("invalid_timestamp");
    }
    site.workspace().reads().mark(site.bot(), channel.id(), ts);
    return Json.ok();
  }

  private ObjectNode info(ApiCall call) {
    Channel channel = reach.known(call, "channel");
    call.needs(channel.kind().scope("read"));
    return Json.ok().set("channel", channel.toSlack(site.team(), site.bot()));
  }

  private ObjectNode list(ApiCall call) {
    List<Kind> kinds = Kind.of(call.list("types"));
    kinds.forEach(kind -> call.needs(kind.scope("read")));
    List<ObjectNode> shown =
        site.workspace().channels().all().stream()
            .filter(channel -> kinds.contains(channel.kind()) && channel.seenBy(site.bot()))
            .filter(channel -> !call.flag("exclude_archived") || !channel.archived())
            .map(channel -> channel.toSlack(site.team(), site.bot()))
            .toList();
    return Pages.put(Json.ok(), "channels", shown, call, 100);
  }

  private ObjectNode members(ApiCall call) {
    Channel channel = reach.known(call, "channel");
    call.needs(channel.kind().scope("read"));
    return Pages.put(
        Json.ok(), "members", List.copyOf(Json.strings(channel.members()).values()), call, 100);
  }
}
