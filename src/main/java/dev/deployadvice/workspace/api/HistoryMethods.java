package dev.deployadvice.workspace.api;

import static dev.deployadvice.workspace.api.Method.Token.BOT;

import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Messages;
import dev.deployadvice.workspace.state.Refusal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What was said: {@code conversations.history} and {@code conversations.replies}. */
final class HistoryMethods {
  private final Site site;
  private final Reach reach;

  HistoryMethods(Site site) {
    this.site = site;
    this.reach = new Reach(site);
  }

  List<Method> all() {
    List<String> read = List.of("channels:history", "groups:history", "im:history", "mpim:history");
    return List.of(
        new Method("conversations.history", Tier.THREE, BOT, read, this::history),
        new Method("conversations.replies", Tier.THREE, BOT, read, this::replies));
  }

  private ObjectNode history(ApiCall call) {
    Channel channel = readable(call);
    List<ObjectNode> shown =
        site.workspace().messages().roots(channel.id()).reversed().stream()
            .filter(message -> within(message, call))
            .map(message -> shown(message, call))
            .toList();
    ObjectNode answer = Pages.put(Json.ok(), "messages", shown, call, 100);
    int pins = site.workspace().pins().in(channel.id()).size();
    return more(answer).put("pin_count", pins);
  }

  private ObjectNode replies(ApiCall call) {
    Channel channel = readable(call);
    String asked = call.require("ts");
    Optional<ObjectNode> named = site.workspace().messages().find(channel.id(), asked);
    String root = named.map(Messages::rootOf).filter(r -> !r.isEmpty()).orElse(asked);
    List<ObjectNode> thread = site.workspace().messages().thread(channel.id(), root);
    if (thread.isEmpty()) {
      throw Refusal.of("thread_not_found");
    }
    List<ObjectNode> shown =
        thread.stream()
            .filter(m -> Json.text(m, "ts").equals(root) || within(m, call))
            .map(message -> shown(message, call))
            .toList();
    return more(Pages.put(Json.ok(), "messages", shown, call, 1_000));
  }

  private Channel readable(ApiCall call) {
    Channel channel = reach.known(call, "channel");
    call.needs(channel.kind().scope("history"));
    return reach.joined(call, "channel");
  }

  private static ObjectNode more(ObjectNode answer) {
    String next = Json.text(answer.path("response_metadata"), "next_cursor");
    return answer.put("has_more", !next.isEmpty());
  }

  private static boolean within(ObjectNode message, ApiCall call) {
    String ts = Json.text(message, "ts");
    String oldest = call.text("oldest");
    String latest = call.text("latest");
    boolean edge = call.flag("inclusive");
    boolean after = oldest.isEmpty() || ts.compareTo(oldest) > 0 || (edge && ts.equals(oldest));
    boolean before = latest.isEmpty() || ts.compareTo(latest) < 0 || (edge && ts.equals(latest));
    return after && before;
  }

  private static ObjectNode shown(ObjectNode message, ApiCall call) {
    return call.flag("include_all_metadata") ? message : message.deepCopy().without("metadata");
  }
}
