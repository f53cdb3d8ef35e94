package dev.deployadvice.workspace.delivery;

import dev.deployadvice.workspace.api.ApiCall;
import dev.deployadvice.workspace.api.Method;
import dev.deployadvice.workspace.api.Tier;
import dev.deployadvice.workspace.state.Address;
import dev.deployadvice.workspace.state.Change;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.Schedule;
import dev.deployadvice.workspace.state.Traffic;
import dev.deployadvice.workspace.state.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.ObjectNode;

/** Up to ten connections of the app; each envelope goes to one of them. */
public final class SocketMode implements Courier {
  private static final int MOST = 10;
  private static final Acknowledgement AWAY = new Acknowledgement.Unreachable("connection_failed");
  private static final Duration PING = Duration.ofSeconds(10);
  private static final Duration SHORTENED = Duration.ofMinutes(6);
  private static final Duration WARNING = Duration.ofSeconds(10);

  private final Workspace workspace;
  private final Address address;
  private final Traffic traffic;
  private final Timing timing;
  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final List<SocketConnection> connections = new CopyOnWriteArrayList<>();
  private final List<Runnable> whenConnected = new CopyOnWriteArrayList<>();
  private final Map<String, CompletableFuture<Acknowledgement>> unacknowledged =
      new ConcurrentHashMap<>();
  private final AtomicInteger turn = new AtomicInteger();

  /** How long an answer may take, how long a connection lives, and what keeps the time. */
  public record Timing(Duration limit, Duration connection, Schedule schedule) {}

  public SocketMode(Workspace workspace, Address address, Traffic traffic, Timing timing) {
    this.workspace = workspace;
    this.address = address;
    this.traffic = traffic;
    this.timing = timing;
  }

  /** {@code apps.connections.open}. */
  public Method method() {
    return new Method(
        "apps.connections.open", Tier.THREE, Method.Token.APP, List.of(), this::ticket);
  }

  public void whenConnected(Runnable action) {
    whenConnected.add(action);
  }

  @Override
  public boolean connected() {
    return !connections.isEmpty();
  }

  @Override
  public boolean waitsForConnection() {
    return true;
  }

  @Override
  public CompletableFuture<Acknowledgement> send(Envelope envelope) {
    String id = UUID.randomUUID().toString();
    CompletableFuture<Acknowledgement> answer = new CompletableFuture<>();
    unacknowledged.put(id, answer);
    if (!place(id, envelope, answer)) {
      unacknowledged.remove(id);
      return CompletableFuture.completedFuture(AWAY);
    }
    timing.schedule().after(timing.limit(), () -> answer.complete(new Acknowledgement.Late()));
    return answer.whenComplete((_, _) -> unacknowledged.remove(id));
  }

  /** Whoever waits for an answer need not wait any longer. */
  public void close() {
    disconnect("refresh_requested");
    List.copyOf(unacknowledged.values()).forEach(answer -> answer.complete(AWAY));
  }

  /** Tells the app that its connections end, for one of Slack's reasons. */
  public void disconnect(String reason) {
    connections.forEach(connection -> connection.send(farewell(reason)));
    if (!reason.equals("warning")) {
      connections.forEach(connection -> connection.close(reason));
    }
  }

  /** Cuts all connections without a word. */
  public void drop() {
    connections.forEach(SocketConnection::cut);
  }

  /** Opens a connection for a ticket that was not used before. */
  boolean redeem(String ticket) {
    return tickets.remove(ticket) && connections.size() < MOST;
  }

  /** A short connection is one that the app asked for to try its reconnecting. */
  void opened(SocketConnection connection, boolean shortened) {
    boolean first = connections.isEmpty();
    connections.add(connection);
    CompletableFuture<Void> _ = connection.closed().thenRun(() -> closed(connection));
    boolean _ = connection.send(hello());
    keepAlive(connection);
    Duration life = shortened ? SHORTENED : timing.connection();
    timing.schedule().after(life.minus(WARNING), () -> connection.send(farewell("warning")));
    timing.schedule().after(life, () -> refresh(connection));
    if (first) {
      workspace.run(() -> workspace.announce(new Change.Connection(true)));
    }
    whenConnected.forEach(Runnable::run);
  }

  private void closed(SocketConnection connection) {
    if (connections.remove(connection) && connections.isEmpty()) {
      workspace.run(() -> workspace.announce(new Change.Connection(false)));
    }
  }

  void received(String frame) {
    ObjectNode ack = Json.parseObject(frame).orElse(Json.object());
    ObjectNode payload = Json.asObject(ack.path("payload")).orElse(Json.object());
    CompletableFuture<Acknowledgement> waiting = unacknowledged.get(Json.text(ack, "envelope_id"));
    if (waiting != null) {
      waiting.complete(new Acknowledgement.Accepted(payload));
    }
    boolean known = waiting != null;
    traffic.add(new Traffic.Entry(true, "ack", known ? "ack" : "late ack", known, 0), payload);
  }

  /** Puts an envelope on one connection; if that ends without an answer, on another. */
  private boolean place(String id, Envelope envelope, CompletableFuture<Acknowledgement> answer) {
    Optional<SocketConnection> chosen = choose();
    if (chosen.isEmpty() || !chosen.get().send(frame(id, envelope))) {
      return false;
    }
    CompletableFuture<Void> _ =
        chosen
            .get()
            .closed()
            .thenRun(
                () -> {
                  if (!answer.isDone()) {
                    boolean _ = place(id, envelope, answer);
                  }
                });
    return true;
  }

  private Optional<SocketConnection> choose() {
    List<SocketConnection> open =
        connections.stream().filter(connection -> !connection.closed().isDone()).toList();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(open.get(Math.floorMod(turn.getAndIncrement(), open.size())));
  }

  private static String frame(String id, Envelope envelope) {
    boolean event = envelope.type() == Envelope.Type.EVENT;
    ObjectNode json =
        Json.object()
            .put("envelope_id", id)
            .put("type", envelope.type().wire())
            .put("accepts_response_payload", !event);
    if (event) {
      json.put("retry_attempt", envelope.attempt()).put("retry_reason", envelope.reason());
    }
    return json.set("payload", envelope.payload()).toString();
  }

  private ObjectNode ticket(ApiCall call) {
    if (!workspace.app().settings().socketMode()) {
      throw Refusal.of("not_allowed_token_type");
    }
    String ticket = workspace.ids().hex(32);
    tickets.add(ticket);
    String app = workspace.identity().appId();
    String more = call.flag("debug_reconnects") ? "&debug_reconnects=true" : "";
    return Json.ok().put("url", address.ws() + "link?ticket=" + ticket + "&app_id=" + app + more);
  }

  private String hello() {
    ObjectNode json = Json.object().put("type", "hello").put("num_connections", connections.size());
    json.putObject("connection_info").put("app_id", workspace.identity().appId());
    json.putObject("debug_info")
        .put("host", "workspace")
        .put("started", workspace.clock().instant().toString())
        .put("build_number", 1)
        .put("approximate_connection_time", timing.connection().toSeconds());
    return json.toString();
  }

  private static String farewell(String reason) {
    ObjectNode json = Json.object().put("type", "disconnect").put("reason", reason);
    json.putObject("debug_info").put("host", "workspace");
    return json.toString();
  }

  private void refresh(SocketConnection connection) {
    boolean _ = connection.send(farewell("refresh_requested"));
    connection.close("refresh_requested");
  }

  private void keepAlive(SocketConnection connection) {
    if (!connection.closed().isDone()) {
      connection.ping();
      timing.schedule().after(PING, () -> keepAlive(connection));
    }
  }
}
