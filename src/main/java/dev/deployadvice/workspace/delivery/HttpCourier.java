package dev.deployadvice.workspace.delivery;

import dev.deployadvice.workspace.state.App;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Workspace;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Signed requests to the app's own addresses. */
public final class HttpCourier implements Courier, AutoCloseable {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";

  private final Workspace workspace;
  private final Duration limit;
  private final Set<URI> verified = ConcurrentHashMap.newKeySet();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public HttpCourier(Workspace workspace, Duration limit) {
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
      return CompletableFuture.completedFuture(new Acknowledgement.Unreachable());
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
                    : CompletableFuture.completedFuture(new Acknowledgement.Unreachable()));
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
    return client
        .sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
        .thenApply(HttpCourier::acknowledgement)
        .exceptionally(HttpCourier::trouble);
  }

  private HttpRequest.Builder signed(URI url, String type, String body) {
    long now = workspace.clock().instant().getEpochSecond();
    String secret = workspace.identity().secrets().signingSecret();
    return HttpRequest.newBuilder(url)
        .timeout(limit)
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
      return new Acknowledgement.Failed(response.statusCode(), noRetry);
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
    boolean late =
        cause instanceof HttpTimeoutException
            && !(cause instanceof java.net.http.HttpConnectTimeoutException);
    return late ? new Acknowledgement.Late() : new Acknowledgement.Unreachable();
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
