package dev.deployadvice.workspace.state;

import java.util.LinkedHashMap;
import java.util.Map;

/** How far each person has read each conversation. */
public final class Reads {
  private final Ground ground;
  private final Map<String, String> upTo = new LinkedHashMap<>();

  Reads(Ground ground, Map<String, String> stored) {
    this.ground = ground;
    upTo.putAll(stored);
  }

  /** Empty text where nothing was read. */
  public String upTo(String user, String channel) {
    return upTo.getOrDefault(user + " " + channel, "");
  }

  public void mark(String user, String channel, String ts) {
    upTo.merge(user + " " + channel, ts, (old, next) -> next.compareTo(old) > 0 ? next : old);
    ground.touch();
  }

  Map<String, String> all() {
    return Map.copyOf(upTo);
  }
}
