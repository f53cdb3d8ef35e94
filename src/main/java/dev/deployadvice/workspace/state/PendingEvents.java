package dev.deployadvice.workspace.state;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Events that the app has not acknowledged yet; they outlive a restart. */
public final class PendingEvents {
  private static final int MOST = 5_000;

  private final Ground ground;
  private final LinkedHashMap<String, ObjectNode> byId = new LinkedHashMap<>();

  PendingEvents(Ground ground, Collection<ObjectNode> stored) {
    this.ground = ground;
    stored.forEach(payload -> byId.put(Json.text(payload, "event_id"), payload));
  }

  public void add(ObjectNode payload) {
    byId.put(Json.text(payload, "event_id"), payload);
    if (byId.size() > MOST) {
      byId.pollFirstEntry();
    }
    ground.touch();
  }

  public void remove(String id) {
    byId.remove(id);
    ground.touch();
  }

  public List<ObjectNode> all() {
    return List.copyOf(byId.values());
  }
}
