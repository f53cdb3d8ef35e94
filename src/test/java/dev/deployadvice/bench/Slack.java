package dev.deployadvice.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Sends signed requests to the bot, as Slack does. Safe for use by many threads. */
final class Slack implements AutoCloseable {
  /** What Slack waits for an acknowledgement. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Place place;
  private final URI bot;
  private final ResponseUrls responseUrls;

  Slack(Place place, URI bot, ResponseUrls responseUrls) {
    this.place = place;
    this.bot = bot;
    this.responseUrls = responseUrls;
  }

  /**
   * Tells the bot what somebody does.
   *
   * @return empty where the bot acknowledged and said nothing more, else what was wrong
   */
  String tell(Interaction interaction) {
    String body = interaction.body(place, responseUrls.of(interaction));
    try {
      HttpResponse<String> answer =
          client.send(signed(body), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      boolean silent = answer.body().isEmpty();
      return answer.statusCode() == 200 && silent
          ? ""
          : "HTTP %d %s".formatted(answer.statusCode(), silent ? "" : "with a reply").strip();
    } catch (IOException e) {
      return e.getClass().getSimpleName();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  private HttpRequest signed(String body) {
    long now = Instant.now().getEpochSecond();
    return HttpRequest.newBuilder(bot)
        .timeout(PATIENCE)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("X-Slack-Request-Timestamp", Long.toString(now))
        .header("X-Slack-Signature", "v0=" + signature("v0:" + now + ":" + body))
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private String signature(String base) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      byte[] secret = place.signingSecret().getBytes(StandardCharsets.UTF_8);
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(base.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
