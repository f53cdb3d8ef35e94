package dev.deployadvice.workspace.delivery;

import dev.deployadvice.workspace.state.Identity;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Timestamps;
import dev.deployadvice.workspace.state.Workspace;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What stands around every event. */
record EventEnvelope(Workspace workspace) {

  /** Whether the app asked for this event and holds the scope for it; empty where it needs none. */
  boolean wanted(String event, String scope) {
    List<String> needed = EventTable.scopes().get(event);
    if (needed == null || !(needed.isEmpty() ? scope.isEmpty() : needed.contains(scope))) {
      throw new IllegalStateException("The table of events does not know " + event + " " + scope);
    }
    boolean allowed = scope.isEmpty() || workspace.app().scopes().contains(scope);
    return allowed && workspace.app().subscribes(event);
  }

  ObjectNode around(ObjectNode event) {
    Identity identity = workspace.identity();
    ObjectNode json =
        Json.object()
            .put("token", identity.secrets().verificationToken())
            .put("team_id", identity.team().id())
            .put("context_team_id", identity.team().id())
            .putNull("context_enterprise_id")
            .put("api_app_id", identity.appId());
    json.set("event", event);
    json.put("type", "event_callback").put("event_id", workspace.ids().next("Ev"));
    json.put("event_time", workspace.clock().instant().getEpochSecond());
    json.putArray("authorizations")
        .addObject()
        .putNull("enterprise_id")
        .put("team_id", identity.team().id())
        .put("user_id", identity.botUser())
        .put("is_bot", true)
        .put("is_enterprise_install", false);
    return json.put("is_ext_shared_channel", false)
        .put("event_context", "4-" + workspace.ids().hex(24));
  }

  String now() {
    return Timestamps.format(Timestamps.micros(workspace.clock().instant()));
  }
}
