package dev.deployadvice.workspace.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** What is pinned where. */
public final class Pins {
  /** Common knowledge, not published. */
  public static final int MOST = 100;

  private static final Set<String> NOT_PINNABLE =
      Set.of("channel_join", "channel_leave", "group_join", "group_leave", "tombstone");

  private final Ground ground;
  private final Messages messages;
  private final List<Pin> pins;

  Pins(Ground ground, Messages messages, Collection<Pin> stored) {
    this.ground = ground;
    this.messages = messages;
    this.pins = new ArrayList<>(stored);
  }

  public List<Pin> in(String channel) {
    return pins.stream().filter(pin -> pin.channel().equals(channel)).toList().reversed();
  }

  public void add(Channel channel, String ts, String user) {
    ObjectNode message = messages.require(channel, ts);
    if (NOT_PINNABLE.contains(Json.text(message, "subtype"))) {
      throw Refusal.of("not_pinnable");
    }
    if (pinned(channel.id(), ts)) {
      throw Refusal.of("already_pinned");
    }
    if (in(channel.id()).size() >= MOST) {
      throw Refusal.of("too_many_pins");
    }
    pins.add(new Pin(channel.id(), ts, user, ground.now()));
    ObjectNode marked =
        messages.refresh(channel, ts, m -> m.set("pinned_to", Json.array().add(channel.id())));
    ground.tell(new Change.Pinned(channel, marked, user));
  }

  public void remove(Channel channel, String ts, String user) {
    ObjectNode message = messages.require(channel, ts);
    if (!drop(channel.id(), ts)) {
      throw Refusal.of("no_pin");
    }
    messages.refresh(channel, ts, copy -> copy.without("pinned_to"));
    ground.tell(new Change.Unpinned(channel, message, user));
  }

  /** Forgets the pin of a message that is about to be deleted. */
  public void forget(Channel channel, ObjectNode message, String user) {
    if (drop(channel.id(), Json.text(message, "ts"))) {
      ground.tell(new Change.Unpinned(channel, message, user));
    }
  }

  List<Pin> all() {
    return List.copyOf(pins);
  }

  private boolean pinned(String channel, String ts) {
    return pins.stream().anyMatch(pin -> pin.channel().equals(channel) && pin.ts().equals(ts));
  }

  private boolean drop(String channel, String ts) {
    return pins.removeIf(pin -> pin.channel().equals(channel) && pin.ts().equals(ts));
  }
}
