package dev.deployadvice.workspace.state;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Trigger ids: good for three seconds, once. */
public final class Triggers {
  private static final Duration LIFETIME = Duration.ofSeconds(3);
  private static final Duration REMEMBERED = Duration.ofMinutes(10);

  private final Ids ids;
  private final InstantSource clock;
  private final Map<String, Trigger> issued = new LinkedHashMap<>();

  private record Trigger(String user, Instant at, boolean used) {}

  Triggers(Ids ids, InstantSource clock) {
    this.ids = ids;
    this.clock = clock;
  }

  public String issue(String user) {
    Instant now = clock.instant();
    issued.values().removeIf(trigger -> trigger.at().plus(REMEMBERED).isBefore(now));
    String id = ids.number(13) + "." + ids.number(12) + "." + ids.hex(32);
    issued.put(id, new Trigger(user, now, false));
    return id;
  }

  /** The user whose click it was. */
  public String exchange(String id) {
    Trigger trigger = issued.get(id);
    if (trigger == null) {
      throw Refusal.of("invalid_trigger_id");
    }
    if (trigger.used()) {
      throw Refusal.of("exchanged_trigger_id");
    }
    if (clock.instant().isAfter(trigger.at().plus(LIFETIME))) {
      throw Refusal.of("expired_trigger_id");
    }
    issued.put(id, new Trigger(trigger.user(), trigger.at(), true));
    return trigger.user();
  }
}
