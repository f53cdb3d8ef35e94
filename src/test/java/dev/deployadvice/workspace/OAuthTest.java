package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person allows the app, and the app turns that into tokens. */
final class OAuthTest {
  private static final String BACK = "https://example.com/oauth";

  private final ManualTime time = new ManualTime();
  private final TestWorkspace workspace = TestWorkspace.start(settings());
  private final OkHttpClient browser = workspace.http().newBuilder().followRedirects(false).build();

  @AfterEach
  void stop() {
    workspace.close();
  }

  @Test
  void aPersonIsAskedAndSentBack() throws Exception {
    String page = ask(BACK);
    HttpUrl allowed = answer("allow");
    HttpUrl denied = answer("deny");

    assertThat(page).contains("Allow Test Helper in Brightside?").contains("Maya Lindqvist");
    assertThat(allowed.queryParameter("state")).isEqualTo("s t&te");
    assertThat(allowed.queryParameter("code")).isNotBlank();
    assertThat(denied.queryParameter("error")).isEqualTo("access_denied");
    assertThat(ask("https://elsewhere.example.com/")).contains("bad_redirect_uri");
  }

  @Test
  void aCodeIsGoodOnceAndForTenMinutes() throws Exception {
    String code = code();
    OAuthV2AccessResponse installed = exchange(code);
    String old = code();
    time.pass(Duration.ofMinutes(11));

    assertThat(installed.getAccessToken()).startsWith("xoxe.xoxb-1-");
    assertThat(installed.getAuthedUser().getId()).isEqualTo(workspace.user("maya"));
    assertThat(installed.getBotUserId()).isEqualTo(workspace.bot());
    assertThat(who(installed.getAccessToken())).isEmpty();
    assertThat(exchange(code).getError()).isEqualTo("invalid_code");
    assertThat(exchange(old).getError()).isEqualTo("invalid_code");
  }

  @Test
  void tokensExpireAndAreRefreshed() throws Exception {
    OAuthV2AccessResponse first = exchange(code());
    OAuthV2AccessResponse second = refresh(first.getRefreshToken());
    OAuthV2AccessResponse third = refresh(second.getRefreshToken());

    assertThat(first.getExpiresIn()).isEqualTo(43_200);
    assertThat(who(first.getAccessToken())).isEqualTo("token_revoked");
    assertThat(who(second.getAccessToken())).isEmpty();
    assertThat(refresh(first.getRefreshToken()).getError()).isEqualTo("invalid_refresh_token");
    time.pass(Duration.ofHours(12));
    assertThat(who(third.getAccessToken())).isEqualTo("token_expired");
    assertThat(who("xoxe.xoxb-1-99999999999-1at1-forged")).isEqualTo("invalid_auth");
  }

  @Test
  void theClientMustBeKnown() throws Exception {
    OAuthV2AccessResponse wrong =
        workspace
            .slack()
            .methods()
            .oauthV2Access(
                r -> r.clientId(workspace.server().clientId()).clientSecret("x").code("y"));

    assertThat(wrong.getError()).isEqualTo("bad_client_secret");
  }

  private WorkspaceSettings settings() {
    String manifest =
        TestWorkspace.manifest()
            .replace("oauth_config:\n", "oauth_config:\n  redirect_urls: [\"" + BACK + "\"]\n")
            .replace("settings:\n", "settings:\n  token_rotation_enabled: true\n");
    return WorkspaceSettings.of(manifest).withSeed(7).withoutRates().withClock(time);
  }

  private String ask(String redirect) throws IOException {
    return body(browser.newCall(new Request.Builder().url(url(redirect)).build()).execute());
  }

  private HttpUrl answer(String button) throws IOException {
    FormBody form =
        new FormBody.Builder()
            .add("client_id", workspace.server().clientId())
            .add("redirect_uri", BACK)
            .add("state", "s t&te")
            .add("user", workspace.user("maya"))
            .add(button, "1")
            .build();
    Request request = new Request.Builder().url(url(BACK)).post(form).build();
    try (Response response = browser.newCall(request).execute()) {
      String back = Objects.requireNonNull(response.header("Location"), "redirect");
      return Objects.requireNonNull(HttpUrl.parse(back), back);
    }
  }

  private String code() throws IOException {
    return Objects.requireNonNull(answer("allow").queryParameter("code"), "code");
  }

  private HttpUrl url(String redirect) {
    return Objects.requireNonNull(
            HttpUrl.parse(workspace.server().pageUrl() + "oauth/v2/authorize"))
        .newBuilder()
        .addQueryParameter("client_id", workspace.server().clientId())
        .addQueryParameter("scope", "chat:write,commands")
        .addQueryParameter("redirect_uri", redirect)
        .addQueryParameter("state", "s t&te")
        .build();
  }

  private OAuthV2AccessResponse exchange(String code) throws Exception {
    return workspace
        .slack()
        .methods()
        .oauthV2Access(
            r ->
                r.clientId(workspace.server().clientId())
                    .clientSecret(workspace.server().clientSecret())
                    .redirectUri(BACK)
                    .code(code));
  }

  private OAuthV2AccessResponse refresh(String token) throws Exception {
    return workspace
        .slack()
        .methods()
        .oauthV2Access(
            r ->
                r.clientId(workspace.server().clientId())
                    .clientSecret(workspace.server().clientSecret())
                    .grantType("refresh_token")
                    .refreshToken(token));
  }

  private String who(String token) throws Exception {
    String error = workspace.slack().methods(token).authTest(r -> r).getError();
    return error == null ? "" : error;
  }

  private static String body(Response response) throws IOException {
    try (response) {
      return response.body().string();
    }
  }
}
