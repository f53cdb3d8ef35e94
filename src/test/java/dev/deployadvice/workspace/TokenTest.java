package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TokenTest {
  private final TestWorkspace workspace = TestWorkspace.start();

  @AfterEach
  void stop() {
    workspace.close();
  }

  @Test
  void eachWrongTokenHasItsOwnError() throws Exception {
    assertThat(workspace.slack().methods("").authTest(r -> r).getError()).isEqualTo("not_authed");
    assertThat(workspace.slack().methods("xoxb-wrong").authTest(r -> r).getError())
        .isEqualTo("invalid_auth");
    assertThat(
            workspace.slack().methods(workspace.server().appToken()).usersList(r -> r).getError())
        .isEqualTo("not_allowed_token_type");

    workspace.server().revokeBotToken();

    assertThat(workspace.api().authTest(r -> r).getError()).isEqualTo("token_revoked");
  }

  @Test
  void aTokenMayStandInTheForm() {
    FormBody form = new FormBody.Builder().add("token", workspace.server().botToken()).build();

    assertThat(call("auth.test", form)).contains("\"ok\":true");
  }

  @Test
  void aBodyMayBeJsonAndMustBeWhole() {
    MediaType json = MediaType.get("application/json; charset=utf-8");
    String token = workspace.server().botToken();

    assertThat(call("auth.test", RequestBody.create("{\"token\":\"" + token + "\"}", json)))
        .contains("\"ok\":true");
    assertThat(call("auth.test", RequestBody.create("{broken", json))).contains("invalid_json");
    assertThat(call("auth.test", RequestBody.create("x".repeat(1_048_577), json)))
        .contains("request_too_large");
  }

  @Test
  void nothingSecretIsInTheTraffic() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      workspace.say("maya", workspace.channel("shop-backend"), "/plain");
      workspace.api().authTest(r -> r);

      String traffic = workspace.get("traffic", "after", "0").toString();

      assertThat(app.commands()).hasSize(1);
      assertThat(traffic)
          .contains("auth.test")
          .doesNotContain("xoxb-")
          .doesNotContain("xapp-")
          .doesNotContain("ticket=");
    }
  }

  @Test
  void anotherSiteCannotActInTheWorkspace() throws Exception {
    Request request =
        new Request.Builder()
            .url(workspace.server().pageUrl() + "page/boot")
            .header("Origin", "https://example.org")
            .build();

    try (Response response = workspace.http().newCall(request).execute()) {
      assertThat(response.body().string()).contains("forbidden");
    }
  }

  private String call(String method, RequestBody body) {
    Request request =
        new Request.Builder().url(workspace.server().apiUrl() + method).post(body).build();
    return workspace.call(request).toString();
  }
}
