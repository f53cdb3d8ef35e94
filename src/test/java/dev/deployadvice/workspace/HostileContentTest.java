package dev.deployadvice.workspace;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What nobody means well with is refused with Slack's codes, or is text like any other. */
final class HostileContentTest {
  private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>";

  private final TestWorkspace workspace = TestWorkspace.start();
  private final String shop = workspace.channel("shop-backend");

  @AfterEach
  void stop() {
    workspace.close();
  }

  @Test
  void markupIsTextLikeAnyOther() throws Exception {
    workspace.api().chatPostMessage(r -> r.channel(shop).text(SCRIPT).username(SCRIPT));
    JsonNode ofApp = workspace.lastSeen("maya", shop);
    workspace.say("maya", shop, SCRIPT);
    JsonNode ofPerson = workspace.lastSeen("maya", shop);

    assertThat(ofApp.path("text").asString()).isEqualTo(SCRIPT);
    assertThat(ofPerson.path("text").asString()).startsWith("&lt;script&gt;");
  }

  @Test
  void hugeTextIsCutOrRefused() throws Exception {
    String huge = "x".repeat(200_000);

    String posted =
        workspace.api().chatPostMessage(r -> r.channel(shop).text(huge)).getMessage().getText();
    String updated =
        workspace.api().chatUpdate(r -> r.channel(shop).ts("1.000000").text(huge)).getError();
    JsonNode said = workspace.say("maya", shop, huge);

    assertThat(posted).hasSize(40_000);
    assertThat(updated).isEqualTo("message_not_found");
    assertThat(said.path("ok").asBoolean(true)).isFalse();
  }

  @Test
  void tenMegabytesAreRefusedEverywhere() {
    String large = "x".repeat(10 * 1024 * 1024);
    ObjectNode body = TestWorkspace.object().put("user", workspace.user("maya")).put("text", large);

    JsonNode called = call("chat.postMessage", "application/json", body.toString());
    JsonNode said = workspace.post("say", body.put("channel", shop));
    int responded = workspace.respond(workspace.server().pageUrl() + "actions/T/x", large);

    assertThat(called.path("error").asString()).isEqualTo("request_too_large");
    assertThat(said.path("ok").asBoolean(true)).isFalse();
    assertThat(responded).isNotEqualTo(500);
    assertThat(called("auth.test").path("ok").asBoolean()).isTrue();
  }

  @Test
  void whoeverSendsTenMegabytesCanSendAllBeforeTheAnswer() throws Exception {
    byte[] large = ("{\"text\":\"" + "x".repeat(10 * 1024 * 1024) + "\"}").getBytes(US_ASCII);
    URI url = URI.create(workspace.server().apiUrl() + "chat.postMessage");
    HttpURLConnection plain = (HttpURLConnection) url.toURL().openConnection();
    plain.setDoOutput(true);
    plain.setFixedLengthStreamingMode(large.length);
    plain.setRequestProperty("Content-Type", "application/json");

    plain.getOutputStream().write(large);

    assertThat(new String(plain.getInputStream().readAllBytes(), US_ASCII))
        .contains("request_too_large");
  }

  @Test
  void aFormOfSeveralPartsIsReadAsAnyOther() {
    String type = "multipart/form-data; boundary=edge";
    String part = "--edge\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
    String token = part.formatted("token", workspace.server().botToken());
    String parts = token + part.formatted("channel", shop) + part.formatted("text", "Tomás");

    JsonNode said = call("chat.postMessage", type, parts + "--edge--\r\n");
    JsonNode cut = call("chat.postMessage", type, parts);

    assertThat(said.path("message").path("text").asString()).isEqualTo("Tomás");
    assertThat(cut.path("error").asString()).isEqualTo("invalid_form_data");
  }

  @Test
  void badBodiesHaveSlacksCodes() {
    String json = "application/json; charset=utf-8";
    String form = "application/x-www-form-urlencoded";
    Map<String, JsonNode> answers =
        Map.of(
            "invalid_json", call("chat.postMessage", json, "{\"channel\":"),
            "invalid_post_type", call("chat.postMessage", "text/html", "<p>"),
            "invalid_charset", call("chat.postMessage", "application/json; charset=utf-16", "{}"),
            "invalid_form_data", call("chat.postMessage", form, "channel=%zz"),
            "invalid_arguments", call("chat.postMessage", json, "{\"text\":\"x\"}"),
            "unknown_method", call("chat.%2e%2e", json, "{}"),
            "invalid_blocks_format",
                call("chat.postMessage", form, "channel=" + shop + "&blocks=%5B%7B"));

    answers.forEach((code, answer) -> assertThat(answer.path("error").asString()).isEqualTo(code));
  }

  @Test
  void deeplyNestedJsonIsRefused() {
    String nested = "[".repeat(100_000) + "]".repeat(100_000);

    JsonNode answer =
        call(
            "chat.postMessage",
            "application/json",
            "{\"channel\":\"C\",\"blocks\":" + nested + "}");

    assertThat(answer.path("error").asString()).isEqualTo("invalid_json");
    assertThat(called("auth.test").path("ok").asBoolean()).isTrue();
  }

  @Test
  void pathsLeadNowhereElse() throws Exception {
    for (String path :
        new String[] {
          "../pom.xml",
          "..%2f..%2fpom.xml",
          "css/..%2f..%2flogback.xml",
          "%2e%2e/logback.xml",
          "files/..%2f..%2fetc/passwd",
          "files/%2e%2e/state.json",
          "upload/v1/..%2fx"
        }) {
      String answer = get(path);

      assertThat(answer).as(path).doesNotContain("<configuration", "<project", "root:");
    }
  }

  @Test
  void namesOfFilesAreNoPaths() throws Exception {
    FilesGetUploadURLExternalResponse announced =
        workspace
            .api()
            .filesGetUploadURLExternal(r -> r.filename("../../etc/pass\u0000wd").length(1));

    String name = workspace.api().filesInfo(r -> r.file(announced.getFileId())).getFile().getName();

    assertThat(name).isEqualTo(".._.._etc_pass_wd");
  }

  @Test
  void aChannelHoldsAHundredPins() throws Exception {
    for (int i = 0; i < 100; i++) {
      pin();
    }

    assertThat(pin()).isEqualTo("too_many_pins");
  }

  @Test
  void aConsentPageShowsNoMarkupOfOthers() throws Exception {
    String page =
        get(
            "oauth/v2/authorize?client_id="
                + workspace.server().clientId()
                + "&redirect_uri=http://localhost/&state=%22%3E%3Cscript%3E");

    assertThat(page).contains("value=\"&quot;&gt;&lt;script&gt;\"").doesNotContain("<script>");
  }

  private @Nullable String pin() throws Exception {
    String ts = workspace.api().chatPostMessage(r -> r.channel(shop).text("pin me")).getTs();
    return workspace.api().pinsAdd(r -> r.channel(shop).timestamp(ts)).getError();
  }

  private JsonNode called(String method) {
    return call(method, "application/json", "{}");
  }

  private JsonNode call(String method, String type, String body) {
    return workspace.call(
        new Request.Builder()
            .url(workspace.server().apiUrl() + method)
            .header("Authorization", "Bearer " + workspace.server().botToken())
            .post(RequestBody.create(body.getBytes(StandardCharsets.UTF_8), MediaType.get(type)))
            .build());
  }

  /** The path as it is, which OkHttp would tidy up. */
  private String get(String path) throws Exception {
    URI uri = URI.create(workspace.server().pageUrl() + path);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }
}
