package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class HttpDeliveryTest {
  private final ManualTime time = new ManualTime();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final AtomicInteger status = new AtomicInteger(200);
  private final AtomicReference<String> answer = new AtomicReference<>("");
  private final AtomicReference<Map<String, String>> headers = new AtomicReference<>(Map.of());
  private final AtomicReference<CompletableFuture<Void>> held =
      new AtomicReference<>(CompletableFuture.completedFuture(null));
  private final HttpServer app = newServer();
  private final TestWorkspace workspace = startWorkspace();

  private record Received(
      String body, String signature, String timestamp, String retry, String reason) {
    boolean isEvent() {
      return body.contains("\"event_callback\"");
    }
  }

  @AfterEach
  void stop() {
    workspace.close();
    app.stop(0);
  }

  @Test
  void anAddressMustKnowTheChallengeBeforeItGetsEvents() {
    workspace.say("maya", workspace.channel("shop-backend"), "hello");

    Awaitility.await().until(() -> received.stream().anyMatch(Received::isEvent));
    assertThat(received.getFirst().body()).contains("\"type\":\"url_verification\"");
  }

  @Test
  void requestsAreSigned() {
    answer.set("{\"text\":\"got it\"}");

    workspace.say("maya", workspace.channel("shop-backend"), "/plain some words");

    Received command = received.getFirst();
    SlackSignature.Generator generator =
        new SlackSignature.Generator(workspace.server().signingSecret());
    assertThat(command.body()).contains("command=%2Fplain").contains("text=some+words");
    assertThat(command.signature())
        .isEqualTo(generator.generate(command.timestamp(), command.body()));
    assertThat(
            workspace.lastSeen("maya", workspace.channel("shop-backend")).path("text").asString())
        .isEqualTo("got it");
  }

  @Test
  void aFailedEventIsTriedAgainAtOnceAfterAMinuteAndAfterFive() {
    String shop = workspace.channel("shop-backend");
    workspace.say("maya", shop, "first");
    Awaitility.await().until(() -> received.stream().anyMatch(Received::isEvent));
    received.clear();
    status.set(500);

    workspace.say("maya", shop, "second");

    passWhenWaiting(Duration.ZERO);
    passWhenWaiting(Duration.ofMinutes(1));
    passWhenWaiting(Duration.ofMinutes(5));
    Awaitility.await().until(() -> received.size() == 4);
    assertThat(received).extracting(Received::retry).containsExactly("", "1", "2", "3");
    assertThat(received.stream().map(Received::body).distinct()).hasSize(1);
  }

  @Test
  void aCommandThatFailsIsToldToThePerson() {
    status.set(500);

    JsonNode failed = workspace.say("maya", workspace.channel("shop-backend"), "/plain");

    assertThat(failed.path("message").asString()).contains("HTTP status 500");
    app.stop(0);
    assertThat(
            workspace
                .say("maya", workspace.channel("shop-backend"), "/plain")
                .path("message")
                .asString())
        .contains("is not connected");
  }

  @Test
  void anAppMayRefuseRetries() {
    String shop = workspace.channel("shop-backend");
    workspace.say("maya", shop, "first");
    Awaitility.await().until(() -> received.stream().anyMatch(Received::isEvent));
    status.set(500);
    headers.set(Map.of("X-Slack-No-Retry", "1"));
    workspace.say("maya", shop, "refused");
    Awaitility.await().until(this::anEventFailed);
    List<Duration> planned = time.waiting();

    assertThat(planned).doesNotContain(Duration.ZERO);
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void aPersonIsToldAfterThreeSeconds() {
    String shop = workspace.channel("shop-backend");
    workspace.say("maya", shop, "first");
    Awaitility.await().until(() -> received.stream().anyMatch(Received::isEvent));
    CompletableFuture<Void> hold = new CompletableFuture<>();
    held.set(hold);

    CompletableFuture<JsonNode> told =
        CompletableFuture.supplyAsync(() -> workspace.say("maya", shop, "/plain"));
    Awaitility.await().until(() -> received.getLast().body().contains("command=%2Fplain"));
    passWhenWaiting(Duration.ofSeconds(3));

    assertThat(told.join().path("message").asString())
        .contains("operation_timeout")
        .contains("did not answer within 3 seconds");
    hold.complete(null);
  }

  @Test
  void redirectsAreFollowedTwice() {
    String shop = workspace.channel("shop-backend");
    workspace.say("maya", shop, "first");
    Awaitility.await().until(() -> received.stream().anyMatch(Received::isEvent));
    received.clear();
    headers.set(Map.of("Location", "/slack/events/again"));
    status.set(302);

    workspace.say("maya", shop, "moved");
    Awaitility.await().until(() -> received.size() == 3);
    headers.set(Map.of());
    status.set(200);
    passWhenWaiting(Duration.ZERO);
    Awaitility.await().until(() -> received.size() == 4);

    assertThat(received.getLast().retry()).isEqualTo("1");
    assertThat(received.getLast().reason()).isEqualTo("too_many_redirects");
  }

  @Test
  void socketModeIsOff() throws Exception {
    assertThat(
            workspace
                .slack()
                .methods()
                .appsConnectionsOpen(r -> r.token(workspace.server().appToken()))
                .isOk())
        .isFalse();
  }

  private boolean anEventFailed() {
    return workspace
        .get("traffic", "after", "0")
        .path("entries")
        .valueStream()
        .filter(entry -> entry.path("kind").asString().equals("event"))
        .anyMatch(entry -> !entry.path("ok").asBoolean());
  }

  private long events() {
    return received.stream().filter(Received::isEvent).count();
  }

  private void passWhenWaiting(Duration delay) {
    Awaitility.await().until(() -> time.waiting().contains(delay));
    time.pass(delay);
  }

  private TestWorkspace startWorkspace() {
    URI url = URI.create("http://localhost:" + app.getAddress().getPort() + "/slack/events");
    return TestWorkspace.start(
        TestWorkspace.settings().overHttp(url).withClock(time).withSchedule(time));
  }

  private HttpServer newServer() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
      server.createContext("/slack/events", this::answer);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    received.add(
        new Received(
            body,
            header(exchange, "X-Slack-Signature"),
            header(exchange, "X-Slack-Request-Timestamp"),
            header(exchange, "X-Slack-Retry-Num"),
            header(exchange, "X-Slack-Retry-Reason")));
    held.get().join();
    headers.get().forEach(exchange.getResponseHeaders()::set);
    boolean check = body.contains("url_verification");
    byte[] said = (check ? body : answer.get()).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(check ? 200 : status.get(), said.length == 0 ? -1 : said.length);
    exchange.getResponseBody().write(said);
    exchange.close();
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }
}
