package dev.deployadvice.workspace.state;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What went over the wire lately, for the page's inspector. Never a token: only bodies. */
public final class Traffic {
  private static final int KEPT = 500;

  private final InstantSource clock;
  private final Deque<ObjectNode> entries = new ArrayDeque<>();
  private long count;

  public Traffic(InstantSource clock) {
    this.clock = clock;
  }

  /** One exchange: {@code in} is what the app sent to Slack, {@code out} what Slack sent to it. */
  public record Entry(boolean in, String kind, String name, boolean ok, long millis) {}

  public synchronized void add(Entry entry, JsonNode json) {
    count++;
    ObjectNode line =
        Json.object()
            .put("n", count)
            .put("at", clock.instant().toString())
            .put("direction", entry.in() ? "in" : "out")
            .put("kind", entry.kind())
            .put("name", entry.name())
            .put("ok", entry.ok())
            .put("ms", entry.millis());
    entries.add(line.set("json", json));
    if (entries.size() > KEPT) {
      entries.removeFirst();
    }
  }

  public synchronized List<ObjectNode> after(long number) {
    return entries.stream().filter(entry -> entry.path("n").asLong() > number).toList();
  }
}
