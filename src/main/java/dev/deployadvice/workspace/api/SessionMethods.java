package dev.deployadvice.workspace.api;

import static dev.deployadvice.workspace.api.Method.Token.BOT;

import dev.deployadvice.workspace.state.Change;
import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Whether the app says it is working: {@code assistant.threads.setStatus} and its successor. */
final class SessionMethods {
  private static final Map<String, String> SHOWN =
      Map.of("processing", "Working…", "active", "", "suspended", "", "closed", "");

  private final Site site;
  private final Reach reach;

  SessionMethods(Site site) {
    this.site = site;
    this.reach = new Reach(site);
  }

  List<Method> all() {
    List<String> write = List.of("chat:write");
    return List.of(
        new Method("assistant.threads.setStatus", Tier.SPECIAL, BOT, write, this::thread),
        new Method("agents.sessions.setStatus", Tier.THREE, BOT, write, this::session));
  }

  private ObjectNode thread(ApiCall call) {
    Channel channel = reach.joined(call, "channel_id");
    String root = call.require("thread_ts");
    if (site.workspace().messages().find(channel.id(), root).isEmpty()) {
      throw Refusal.of("invalid_thread_ts");
    }
    if (!call.arguments().has("status")) {
      throw Refusal.arguments("missing required field: status");
    }
    tell(channel, root, call.text("status"));
    return Json.ok();
  }

  private ObjectNode session(ApiCall call) {
    Channel channel = reach.joined(call, "channel_id");
    String status = SHOWN.get(call.require("status"));
    if (status == null) {
      throw Refusal.of("invalid_status");
    }
    if (call.text("thread_ts").isEmpty()) {
      throw Refusal.of("thread_ts_required");
    }
    tell(channel, call.text("thread_ts"), status);
    return Json.ok();
  }

  private void tell(Channel channel, String root, String status) {
    site.workspace().announce(new Change.Working(channel, root, status));
  }
}
