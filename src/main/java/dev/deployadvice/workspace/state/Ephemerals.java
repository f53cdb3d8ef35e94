package dev.deployadvice.workspace.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Messages that only one person sees; kept for a while, so that a reload of the page shows them.
 */
public final class Ephemerals {
  private static final int KEPT = 300;

  private final Ground ground;
  private final List<Ephemeral> kept;

  Ephemerals(Ground ground, Collection<Ephemeral> stored) {
    this.ground = ground;
    this.kept = new ArrayList<>(stored);
  }

  public Ephemeral post(String channel, String user, ObjectNode draft) {
    ObjectNode message = Json.object().put("type", "message").setAll(draft);
    message.put("ts", ground.timestamps().next()).put("is_ephemeral", true);
    Ephemeral ephemeral = new Ephemeral(channel, user, message);
    kept.add(ephemeral);
    if (kept.size() > KEPT) {
      kept.removeFirst();
    }
    ground.tell(new Change.Whispered(ephemeral));
    return ephemeral;
  }

  public Optional<Ephemeral> find(String channel, String user, String ts) {
    return kept.stream()
        .filter(e -> e.channel().equals(channel) && e.user().equals(user) && e.ts().equals(ts))
        .findFirst();
  }

  public void replace(Ephemeral old, ObjectNode changed) {
    Ephemeral next = new Ephemeral(old.channel(), old.user(), changed);
    kept.replaceAll(e -> e.equals(old) ? next : e);
    ground.tell(new Change.Whispered(next));
  }

  public void delete(Ephemeral ephemeral) {
    if (kept.remove(ephemeral)) {
      ground.tell(new Change.Unwhispered(ephemeral));
    }
  }

  /** What {@code user} sees in a channel; {@code root} is empty for the channel itself. */
  public List<ObjectNode> of(String channel, String user, String root) {
    return kept.stream()
        .filter(e -> e.channel().equals(channel) && e.user().equals(user))
        .map(Ephemeral::message)
        .filter(message -> Json.text(message, "thread_ts").equals(root))
        .toList();
  }

  List<Ephemeral> all() {
    return List.copyOf(kept);
  }
}
