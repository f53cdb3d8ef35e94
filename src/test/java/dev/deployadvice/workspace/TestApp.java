package dev.deployadvice.workspace;

import com.google.gson.JsonObject;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.request.EventsApiEnvelope;
import com.slack.api.socket_mode.request.InteractiveEnvelope;
import com.slack.api.socket_mode.request.SlashCommandsEnvelope;
import com.slack.api.socket_mode.response.AckResponse;
import com.slack.api.socket_mode.response.MapResponse;
import com.slack.api.socket_mode.response.SocketModeResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;

/** An app on Slack's own Socket Mode client, which notes what it is told. */
final class TestApp implements AutoCloseable {
  private final SocketModeClient client;
  private final List<JsonObject> events = new CopyOnWriteArrayList<>();
  private final List<JsonObject> commands = new CopyOnWriteArrayList<>();
  private final List<JsonObject> interactions = new CopyOnWriteArrayList<>();
  private final AtomicReference<Map<String, Object>> reply = new AtomicReference<>(Map.of());
  private final AtomicReference<Boolean> silent = new AtomicReference<>(false);

  private TestApp(SocketModeClient client) {
    this.client = client;
  }

  static TestApp connect(TestWorkspace workspace) throws IOException {
    SocketModeClient client =
        workspace.slack().socketMode(workspace.server().appToken(), SocketModeClient.Backend.Tyrus);
    TestApp app = new TestApp(client);
    client.addEventsApiEnvelopeListener(app::event);
    client.addSlashCommandsEnvelopeListener(app::command);
    client.addInteractiveEnvelopeListener(app::interaction);
    client.connect();
    Awaitility.await()
        .until(() -> workspace.get("boot").path("apps").path(0).path("connected").asBoolean(false));
    return app;
  }

  /** What the app says as it acknowledges; nothing by default. */
  void answers(Map<String, Object> payload) {
    reply.set(payload);
  }

  /** From now on nothing is acknowledged. */
  void keepsSilent() {
    silent.set(true);
  }

  void speaksAgain() {
    silent.set(false);
  }

  List<JsonObject> events() {
    return events;
  }

  /** The inner events of a type. */
  List<JsonObject> events(String type) {
    return events.stream()
        .map(event -> event.getAsJsonObject("event"))
        .filter(event -> event.get("type").getAsString().equals(type))
        .toList();
  }

  JsonObject awaitEvent(String type) {
    Awaitility.await().until(() -> !events(type).isEmpty());
    return events(type).getLast();
  }

  List<JsonObject> commands() {
    return commands;
  }

  List<JsonObject> interactions() {
    return interactions;
  }

  @Override
  public void close() throws IOException {
    client.close();
  }

  private void event(EventsApiEnvelope envelope) {
    events.add(envelope.getPayload().getAsJsonObject());
    acknowledge(AckResponse.builder().envelopeId(envelope.getEnvelopeId()).build());
  }

  private void command(SlashCommandsEnvelope envelope) {
    commands.add(envelope.getPayload().getAsJsonObject());
    acknowledge(answer(envelope.getEnvelopeId()));
  }

  private void interaction(InteractiveEnvelope envelope) {
    interactions.add(envelope.getPayload().getAsJsonObject());
    acknowledge(answer(envelope.getEnvelopeId()));
  }

  private SocketModeResponse answer(String envelope) {
    return new MapResponse(envelope, reply.get());
  }

  private void acknowledge(SocketModeResponse response) {
    if (!silent.get()) {
      client.sendSocketModeResponse(response);
    }
  }
}
