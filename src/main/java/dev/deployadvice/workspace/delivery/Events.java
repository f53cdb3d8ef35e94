package dev.deployadvice.workspace.delivery;

import dev.deployadvice.workspace.api.Site;
import dev.deployadvice.workspace.state.Change;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Schedule;
import dev.deployadvice.workspace.state.Traffic;
import dev.deployadvice.workspace.state.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells the app what happens: in order, again after a failure, until it is too late. */
public final class Events implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Events.class);
  private static final List<Duration> RETRIES =
      List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));
  private static final int HOURS = 24;
  private static final Duration TOO_LATE = Duration.ofHours(2);

  private final Workspace workspace;
  private final Courier courier;
  private final Schedule schedule;
  private final Traffic traffic;
  private final boolean delayed;
  private final EventPayloads payloads;
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();
  private final ExecutorService sender =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("workspace-events").factory());

  /** {@code delayed}: whether events are tried each hour for a day after the retries. */
  public Events(Site site, Courier courier, Traffic traffic, boolean delayed) {
    this.workspace = site.workspace();
    this.courier = courier;
    this.schedule = site.schedule();
    this.delayed = delayed;
    this.traffic = traffic;
    this.payloads = new EventPayloads(site.workspace());
  }

  /** Called under the lock; only notes what is to be sent. */
  public void tell(Change change) {
    for (ObjectNode payload : payloads.of(change)) {
      workspace.pendingEvents().add(payload);
      start(payload);
    }
  }

  /** Sends what the app has not acknowledged, for instance because it was away. */
  public void resend() {
    workspace.run(() -> workspace.pendingEvents().all().forEach(this::start));
  }

  @Override
  public void close() {
    sender.shutdownNow();
  }

  private void start(ObjectNode payload) {
    if (underWay.add(Json.text(payload, "event_id"))) {
      later(payload, 0, "");
    }
  }

  private void later(ObjectNode payload, int attempt, String reason) {
    try {
      sender.execute(() -> send(payload, attempt, reason));
    } catch (RejectedExecutionException _) {
      LOG.debug("An event is not sent after the end");
    }
  }

  private void send(ObjectNode payload, int attempt, String reason) {
    if (tooLate(payload)) {
      forget(payload);
      return;
    }
    long start = System.nanoTime();
    Envelope envelope = new Envelope(Envelope.Type.EVENT, payload, attempt, reason);
    CompletableFuture<Void> _ =
        courier
            .send(envelope)
            .thenAccept(
                acknowledgement -> {
                  settle(payload, attempt, acknowledgement);
                  record(payload, acknowledgement, start);
                });
  }

  private void settle(ObjectNode payload, int attempt, Acknowledgement acknowledgement) {
    switch (acknowledgement) {
      case Acknowledgement.Accepted _ -> forget(payload);
      case Acknowledgement.Late _ -> again(payload, attempt, "http_timeout");
      case Acknowledgement.Failed(int _, boolean noRetry, String reason) -> {
        if (noRetry) {
          forget(payload);
        } else {
          again(payload, attempt, reason);
        }
      }
      case Acknowledgement.Unreachable(String reason) -> {
        if (courier.waitsForConnection()) {
          waitForConnection(payload);
        } else {
          again(payload, attempt, reason);
        }
      }
    }
  }

  /** The next connection starts it again; one that came meanwhile has passed it by. */
  private void waitForConnection(ObjectNode payload) {
    underWay.remove(Json.text(payload, "event_id"));
    if (courier.connected()) {
      start(payload);
    }
  }

  private void again(ObjectNode payload, int attempt, String reason) {
    boolean hourly = delayed && attempt < RETRIES.size() + HOURS;
    if (attempt < RETRIES.size()) {
      schedule.after(RETRIES.get(attempt), () -> later(payload, attempt + 1, reason));
    } else if (hourly) {
      schedule.after(Duration.ofHours(1), () -> later(payload, attempt + 1, reason));
    } else {
      forget(payload);
    }
  }

  private void forget(ObjectNode payload) {
    String id = Json.text(payload, "event_id");
    workspace.run(() -> workspace.pendingEvents().remove(id));
    underWay.remove(id);
  }

  private boolean tooLate(ObjectNode payload) {
    long age = workspace.clock().instant().getEpochSecond() - payload.path("event_time").asLong(0);
    return !delayed && age > TOO_LATE.toSeconds();
  }

  private void record(ObjectNode payload, Acknowledgement acknowledgement, long start) {
    String name = Json.text(payload.path("event"), "type");
    boolean ok = acknowledgement instanceof Acknowledgement.Accepted;
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    traffic.add(
        new Traffic.Entry(false, "event", name, ok, millis), payload.deepCopy().without("token"));
  }
}
