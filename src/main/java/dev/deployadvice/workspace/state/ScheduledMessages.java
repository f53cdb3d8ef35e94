package dev.deployadvice.workspace.state;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What is to be posted later. */
public final class ScheduledMessages {
  private final Ground ground;
  private final Map<String, Scheduled> byId = new LinkedHashMap<>();

  ScheduledMessages(Ground ground, Collection<Scheduled> stored) {
    this.ground = ground;
    stored.forEach(scheduled -> byId.put(scheduled.id(), scheduled));
  }

  public Scheduled add(Channel channel, long at, ObjectNode draft) {
    Scheduled scheduled =
        new Scheduled(ground.ids().next("Q"), channel.id(), at, ground.now(), draft);
    byId.put(scheduled.id(), scheduled);
    ground.touch();
    return scheduled;
  }

  /** Takes one out, to post it or to forget it. */
  public Optional<Scheduled> take(String id) {
    Optional<Scheduled> taken = Optional.ofNullable(byId.remove(id));
    taken.ifPresent(_ -> ground.touch());
    return taken;
  }

  public Optional<Scheduled> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public List<Scheduled> all() {
    return List.copyOf(byId.values());
  }
}
