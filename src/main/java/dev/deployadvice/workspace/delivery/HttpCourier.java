package dev.deployadvice.workspace.delivery;

import dev.deployadvice.workspace.state.App;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Schedule;
import dev.deployadvice.workspace.state.Signature;
import dev.deployadvice.workspace.state.Workspace;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Signed requests to the app's own addresses. */
public final class HttpCourier implements Courier, AutoCloseable {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final int REDIRECTS = 2;

  /** When a request is given up that nobody waits for any more. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Workspace workspace;
  private final Limit limit;
  private final Set<URI> verified = ConcurrentHashMap.newKeySet();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * How long an answer may take by the workspace's own time; the signatures are dated by the clock
   * on the wall, because the app compares them with its own.
   */
  public record Limit(Duration time, Schedule schedule, InstantSource wall) {}

  public HttpCourier(Workspace workspace, Limit limit) {
    this.workspace = workspace;
    this.limit = limit;
  }

  /** Over HTTP nobody knows before trying. */
  @Override
  public boolean connected() {
    return true;
  }

  @Override
  public CompletableFuture<Acknowledgement> send(Envelope envelope) {
    Optional<URI> target = target(envelope);
    if (target.isEmpty()) {
      return CompletableFuture.completedFuture(
          new Acknowledgement.Unreachable("connection_failed"));
    }
    URI url = target.get();
    if (envelope.type() != Envelope.Type.EVENT || verified.contains(url)) {
      return post(url, envelope);
    }
    return verify(url)
        .thenCompose(
            known ->
                known
                    ? post(url, envelope)
                    : CompletableFuture.completedFuture(
                        new Acknowledgement.Unreachable("connection_failed")));
  }

  /** Asks an address for the challenge, as Slack does before it sends events there. */
  CompletableFuture<Boolean> verify(URI url) {
    String challenge = workspace.ids().hex(40);
    ObjectNode body =
        Json.object()
            .put("token", workspace.identity().secrets().verificationToken())
            .put("challenge", challenge)
            .put("type", "url_verification");
    return client
        .sendAsync(signed(url, JSON, body.toString()).build(), HttpResponse.BodyHandlers.ofString())
        .thenApply(answer -> answer.statusCode() == 200 && answer.body().contains(challenge))
        .exceptionally(_ -> false)
        .thenApply(known -> known && remember(url));
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  private boolean remember(URI url) {
    boolean _ = verified.add(url);
    return true;
  }

  private CompletableFuture<Acknowledgement> post(URI url, Envelope envelope) {
    HttpRequest.Builder request =
        switch (envelope.type()) {
          case EVENT -> signed(url, JSON, envelope.payload().toString());
          case INTERACTIVE ->
              signed(url, FORM, "payload=" + encoded(envelope.payload().toString()));
          case COMMAND -> signed(url, FORM, form(envelope.payload()));
        };
    if (envelope.attempt() > 0) {
      request.header("X-Slack-Retry-Num", Integer.toString(envelope.attempt()));
      request.header("X-Slack-Retry-Reason", envelope.reason());
    }
    return inTime(follow(request.build(), REDIRECTS));
  }

  private CompletableFuture<Acknowledgement> inTime(CompletableFuture<Acknowledgement> underWay) {
    CompletableFuture<Acknowledgement> answer = new CompletableFuture<>();
    CompletableFuture<Void> _ = underWay.thenAccept(answer::complete);
    limit.schedule().after(limit.time(), () -> answer.complete(new Acknowledgement.Late()));
    return answer;
  }

  private CompletableFuture<Acknowledgement> follow(HttpRequest request, int left) {
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .thenCompose(
            response ->
                elsewhere(response)
                    .map(url -> redirected(request, url, left))
                    .orElseGet(() -> CompletableFuture.completedFuture(acknowledgement(response))))
        .exceptionally(HttpCourier::trouble);
  }

  private CompletableFuture<Acknowledgement> redirected(HttpRequest request, URI url, int left) {
    if (left == 0) {
      return CompletableFuture.completedFuture(
          new Acknowledgement.Failed(302, false, "too_many_redirects"));
    }
    return follow(HttpRequest.newBuilder(request, (_, _) -> true).uri(url).build(), left - 1);
  }

  private static Optional<URI> elsewhere(HttpResponse<String> response) {
    boolean moved = response.statusCode() == 301 || response.statusCode() == 302;
    return moved
        ? response.headers().firstValue("location").map(response.uri()::resolve)
        : Optional.empty();
  }

  private HttpRequest.Builder signed(URI url, String type, String body) {
    long now = limit.wall().instant().getEpochSecond();
    String secret = workspace.identity().secrets().signingSecret();
    return HttpRequest.newBuilder(url)
        .timeout(PATIENCE)
        .header("Content-Type", type)
        .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
        .header("X-Slack-Request-Timestamp", Long.toString(now))
        .header("X-Slack-Signature", Signature.of(secret, now, body))
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private Optional<URI> target(Envelope envelope) {
    App app = workspace.app();
    App.Urls urls = app.settings().urls();
    return switch (envelope.type()) {
      case EVENT -> urls.events();
      case COMMAND ->
          app.command(Json.text(envelope.payload(), "command")).flatMap(App.Command::url);
      case INTERACTIVE -> {
        boolean options = Json.text(envelope.payload(), "type").equals("block_suggestion");
        yield options ? urls.options().or(urls::interactivity) : urls.interactivity();
      }
    };
  }

  private static Acknowledgement acknowledgement(HttpResponse<String> response) {
    if (response.statusCode() / 100 != 2) {
      boolean noRetry = response.headers().firstValue("x-slack-no-retry").orElse("").equals("1");
      return new Acknowledgement.Failed(response.statusCode(), noRetry, "http_error");
    }
    String body = response.body().strip();
    Optional<ObjectNode> json = Json.parseObject(body);
    boolean said = json.isEmpty() && !body.isEmpty() && !isHtml(response);
    return new Acknowledgement.Accepted(
        json.orElseGet(() -> said ? Json.object().put("text", body) : Json.object()));
  }

  private static boolean isHtml(HttpResponse<String> response) {
    return response.headers().firstValue("content-type").orElse("").startsWith("text/html");
  }

  private static Acknowledgement trouble(Throwable thrown) {
    Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
    return switch (cause) {
      case null -> new Acknowledgement.Unreachable("unknown_error");
      case HttpConnectTimeoutException _, ConnectException _ ->
          new Acknowledgement.Unreachable("connection_failed");
      case HttpTimeoutException _ -> new Acknowledgement.Late();
      case SSLException _ -> new Acknowledgement.Unreachable("ssl_error");
      case IOException _ -> new Acknowledgement.Unreachable("connection_failed");
      default -> new Acknowledgement.Unreachable("unknown_error");
    };
  }

  private static String form(ObjectNode payload) {
    return payload.properties().stream()
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(plain(entry.getValue())))
        .collect(Collectors.joining("&"));
  }

  private static String plain(JsonNode value) {
    return value.asString("");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
