package dev.deployadvice.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.app.BotApp;
import dev.deployadvice.app.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slack's requests over HTTP: signed ones are served, all others turned away. */
final class HttpStoryTest {
  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");

  /** Acknowledged, with nothing to say in private. */
  private static final Answer ANSWERED = new Answer(200, "");

  @TempDir private Path folder;
  private final OkHttpClient http = new OkHttpClient();
  private Stage stage;
  private BotApp bot;
  private Person maya;
  private String channel;

  @BeforeEach
  void open() {
    stage = Stage.withoutBot(folder, Set.of());
    bot =
        BotApp.start(
            new Settings(
                new Settings.Connection.Http(new Settings.Secret(SECRET)),
                new Settings.Secret(stage.workspace().botToken()),
                URI.create(stage.workspace().apiUrl()),
                new Settings.Places(folder.resolve("data"), Optional.empty(), Optional.empty()),
                0),
            InstantSource.system(),
            HttpStoryTest::fail);
    maya = stage.person("maya");
    channel = maya.channel("shop-backend");
  }

  @AfterEach
  void close() {
    bot.close();
    stage.close();
  }

  @Test
  void aSignedCommandStartsAnInterview() throws Exception {
    assertThat(send(command(maya, "1.1"), Instant.now(), SECRET)).isEqualTo(ANSWERED);

    assertThat(maya.waitsFor(channel, "Where should shop-backend run?")).isNotNull();
  }

  @Test
  void theSameDeliveryTwiceIsAnsweredOnce() throws Exception {
    assertThat(send(command(maya, "1.1"), Instant.now(), SECRET)).isEqualTo(ANSWERED);
    Message headline = maya.waitsFor(channel, "Where should shop-backend run?");
    maya.waitsForButton(channel, headline.ts(), "Ask me instead");

    // A new command of the same person would be answered with the interview that is open already.
    assertThat(send(command(maya, "1.1"), Instant.now(), SECRET)).isEqualTo(ANSWERED);

    waitForALaterInterview();
    assertThat(headlines()).hasSize(2);
    assertThat(maya.seesInThread(channel, headline.ts())).hasSize(2);
  }

  @Test
  void aWrongSignatureIsTurnedAway() throws Exception {
    assertThat(send(command(maya, "1.1"), Instant.now(), "another secret").status()).isEqualTo(401);

    waitForALaterInterview();
    assertThat(headlines()).hasSize(1);
  }

  @Test
  void anOldTimestampIsTurnedAway() throws Exception {
    Instant old = Instant.now().minusSeconds(301);

    assertThat(send(command(maya, "1.1"), old, SECRET).status()).isEqualTo(401);

    waitForALaterInterview();
    assertThat(headlines()).hasSize(1);
  }

  @Test
  void aRequestWithoutABodyIsTurnedAway() throws Exception {
    assertThat(send("", Instant.now(), SECRET).status()).isBetween(400, 401);
  }

  @Test
  void healthSaysThatTheBotIsReady() throws Exception {
    Request request = new Request.Builder().url(base() + "/health/ready").build();
    try (Response response = http.newCall(request).execute()) {
      assertThat(response.code()).isEqualTo(200);
    }
  }

  /** Somebody else starts: when they have their card, what came before has had its effect. */
  private void waitForALaterInterview() throws Exception {
    Person tomas = stage.person("tomas");
    String later = command(tomas, "9.9").replace("&text=&", "&text=for+later&");
    assertThat(send(later, Instant.now(), SECRET)).isEqualTo(ANSWERED);
    Message headline = tomas.waitsFor(channel, "Where should later run?");
    tomas.waitsForButton(channel, headline.ts(), "Ask me instead");
  }

  private List<Message> headlines() {
    return maya.sees(channel).stream()
        .filter(message -> message.text().contains("Where should"))
        .toList();
  }

  private String command(Person person, String trigger) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("command", "/deploy-advice");
    form.put("text", "");
    form.put("team_id", "T1");
    form.put("channel_id", channel);
    form.put("channel_name", "shop-backend");
    form.put("user_id", person.id());
    form.put("trigger_id", trigger);
    form.put("response_url", stage.workspace().pageUrl() + "commands/nobody");
    form.put("api_app_id", "A1");
    return form.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** An answer of the bot. */
  private record Answer(int status, String body) {}

  private Answer send(String body, Instant at, String secret)
      throws IOException, GeneralSecurityException {
    String timestamp = Long.toString(at.getEpochSecond());
    Request request =
        new Request.Builder()
            .url(base() + "/slack/events")
            .header("X-Slack-Request-Timestamp", timestamp)
            .header("X-Slack-Signature", "v0=" + hmac("v0:" + timestamp + ":" + body, secret))
            .post(RequestBody.create(body.getBytes(StandardCharsets.UTF_8), FORM))
            .build();
    try (Response response = http.newCall(request).execute()) {
      return new Answer(response.code(), response.body().string());
    }
  }

  private String base() {
    return "http://localhost:" + bot.port();
  }

  private static String hmac(String text, String secret) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void fail(RuntimeException why) {
    throw why;
  }
}
