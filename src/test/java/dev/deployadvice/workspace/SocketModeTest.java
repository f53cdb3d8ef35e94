package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The wire of Socket Mode itself, frame by frame. */
final class SocketModeTest {
  private final TestWorkspace workspace = TestWorkspace.start();
  private final String shop = workspace.channel("shop-backend");

  @AfterEach
  void stop() {
    workspace.close();
  }

  @Test
  void aConnectionBeginsWithHello() throws Exception {
    Wire wire = connect(address());

    Awaitility.await().until(() -> !wire.frames.isEmpty());

    assertThat(wire.frames.getFirst())
        .contains("\"type\":\"hello\"")
        .contains("\"num_connections\":1")
        .contains("\"approximate_connection_time\":3600");
  }

  @Test
  void anAddressIsGoodOnce() throws Exception {
    String address = address();
    connect(address).awaitOpen();

    Wire second = connect(address);

    Awaitility.await().until(() -> second.failures.get() == 1);
  }

  @Test
  void tenConnectionsAreTheMost() throws Exception {
    for (int i = 0; i < 10; i++) {
      connect(address()).awaitOpen();
    }

    Wire eleventh = connect(address());

    Awaitility.await().until(() -> eleventh.failures.get() == 1);
  }

  @Test
  void envelopesAreSpreadOverTheConnections() throws Exception {
    List<Wire> wires = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      wires.add(connect(address()));
      wires.getLast().awaitOpen();
    }

    workspace.say("maya", shop, "one");
    workspace.say("maya", shop, "two");

    Awaitility.await().until(() -> wires.stream().allMatch(wire -> wire.envelopes() == 1));
    assertThat(wires.getFirst().frames.getLast())
        .contains("\"type\":\"events_api\"")
        .contains("\"accepts_response_payload\":false")
        .contains("\"retry_attempt\":0");
  }

  @Test
  void anEnvelopeMovesOnWhenItsConnectionEnds() throws Exception {
    Wire first = connect(address());
    first.awaitOpen();
    workspace.say("maya", shop, "one");
    Awaitility.await().until(() -> first.envelopes() == 1);
    Wire second = connect(address());
    second.awaitOpen();

    first.socket().cancel();

    Awaitility.await().until(() -> second.envelopes() == 1);
    assertThat(second.frames.getLast()).isEqualTo(first.frames.getLast());
  }

  @Test
  void aRefreshIsAnnouncedAndTheClientComesBack() throws Exception {
    Wire wire = connect(address());
    wire.awaitOpen();

    workspace.server().disconnect("refresh_requested");

    Awaitility.await().until(() -> wire.closed.get() == 1);
    assertThat(wire.frames.getLast())
        .contains("\"type\":\"disconnect\"")
        .contains("\"reason\":\"refresh_requested\"");
    assertThat(workspace.get("boot").path("apps").path(0).path("connected").asBoolean()).isFalse();
  }

  @Test
  void slacksClientReconnectsAfterARefresh() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      workspace.server().disconnect("refresh_requested");
      workspace.say("maya", shop, "after the refresh");

      assertThat(app.awaitEvent("message").get("text").getAsString())
          .isEqualTo("after the refresh");
    }
  }

  @Test
  void aConnectionIsWarnedThenRenewedByTheClock() throws Exception {
    Wire wire = connect(address());
    wire.awaitOpen();
    Wire shortened = connect(address() + "&debug_reconnects=true");
    shortened.awaitOpen();

    advance(Duration.ofMinutes(6));
    Awaitility.await().until(() -> shortened.closed.get() == 1);
    int early = wire.closed.get();
    advance(Duration.ofMinutes(54));
    Awaitility.await().until(() -> wire.closed.get() == 1);

    assertThat(early).isZero();
    assertThat(wire.frames)
        .anyMatch(frame -> frame.contains("\"reason\":\"warning\""))
        .anyMatch(frame -> frame.contains("\"reason\":\"refresh_requested\""));
  }

  @Test
  void anEventThatIsNotAcknowledgedComesAgain() throws Exception {
    Wire wire = connect(address());
    wire.awaitOpen();

    workspace.say("maya", shop, "one");
    Awaitility.await().until(() -> wire.envelopes() == 1);
    advance(Duration.ofSeconds(3));
    Awaitility.await().until(() -> wire.envelopes() == 2);

    assertThat(wire.frames.getLast())
        .contains("\"retry_attempt\":1")
        .contains("\"retry_reason\":\"http_timeout\"");
  }

  private void advance(Duration time) {
    workspace.post("control/time", TestWorkspace.object().put("advance_seconds", time.toSeconds()));
  }

  private String address() throws Exception {
    return workspace
        .slack()
        .methods()
        .appsConnectionsOpen(r -> r.token(workspace.server().appToken()))
        .getUrl();
  }

  private Wire connect(String address) {
    Wire wire = new Wire();
    wire.socket = workspace.http().newWebSocket(new Request.Builder().url(address).build(), wire);
    return wire;
  }

  /** One connection that notes what comes and acknowledges nothing. */
  private static final class Wire extends WebSocketListener {
    private final List<String> frames = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private @Nullable WebSocket socket;

    @Override
    public void onMessage(WebSocket webSocket, String text) {
      frames.add(text);
    }

    @Override
    public void onClosing(WebSocket webSocket, int code, String reason) {
      webSocket.close(1000, reason);
      closed.incrementAndGet();
    }

    @Override
    public void onFailure(WebSocket webSocket, Throwable t, @Nullable Response response) {
      failures.incrementAndGet();
    }

    WebSocket socket() {
      WebSocket open = socket;
      if (open == null) {
        throw new AssertionError("not connected");
      }
      return open;
    }

    void awaitOpen() {
      Awaitility.await().until(() -> !frames.isEmpty());
    }

    long envelopes() {
      return frames.stream().filter(frame -> frame.contains("\"envelope_id\"")).count();
    }
  }
}
