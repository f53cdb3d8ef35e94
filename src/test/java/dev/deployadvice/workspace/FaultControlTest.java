package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Each fault, asked for over HTTP, and what the app meets on the wire. */
final class FaultControlTest {
  private final TestWorkspace workspace = TestWorkspace.start();
  private final String shop = workspace.channel("shop-backend");

  @AfterEach
  void stop() {
    workspace.close();
  }

  @Test
  void callsAreLimitedRefusedOrFail() throws Exception {
    order("rate_limited").put("method", "auth.test").put("seconds", 30).send();
    order("status").put("method", "*").put("code", 503).send();
    order("error").put("method", "auth.test").put("error", "internal_error").send();
    int waiting = workspace.get("control/faults").path("waiting").size();

    SlackApiException limited = failed();
    SlackApiException down = failed();
    String refused = workspace.api().authTest(r -> r).getError();

    assertThat(waiting).isEqualTo(3);
    assertThat(limited.getResponse().code()).isEqualTo(429);
    assertThat(limited.getResponse().header("Retry-After")).isEqualTo("30");
    assertThat(down.getResponse().code()).isEqualTo(503);
    assertThat(refused).isEqualTo("internal_error");
    assertThat(workspace.api().authTest(r -> r).isOk()).isTrue();
  }

  @Test
  void aCallIsDoneLaterWhenTheClockHasMoved() {
    order("delay").put("method", "chat.postMessage").put("millis", 60_000).send();

    CompletableFuture<String> posted = CompletableFuture.supplyAsync(() -> post("late"));
    awaitNothingWaiting();
    String before = workspace.lastSeen("maya", shop).path("text").asString();
    advance(60);

    assertThat(before).isNotEqualTo("late");
    assertThat(posted.join()).isEmpty();
    assertThat(workspace.lastSeen("maya", shop).path("text").asString()).isEqualTo("late");
  }

  @Test
  void aCallHangsUntilFaultsAreCleared() {
    order("hang").put("method", "auth.test").send();

    CompletableFuture<SlackApiException> hanging = CompletableFuture.supplyAsync(this::failed);
    awaitNothingWaiting();
    boolean done = hanging.isDone();
    workspace.post("control/clear", TestWorkspace.object());

    assertThat(done).isFalse();
    assertThat(hanging.join().getResponse().code()).isEqualTo(503);
  }

  @Test
  void anAnswerIsLostAfterTheDeed() {
    order("answer_lost").put("method", "chat.postMessage").send();

    SlackApiException lost =
        catchThrowableOfType(
            SlackApiException.class,
            () -> workspace.api().chatPostMessage(r -> r.channel(shop).text("done")));

    assertThat(lost.getResponse().code()).isEqualTo(500);
    assertThat(workspace.lastSeen("maya", shop).path("text").asString()).isEqualTo("done");
  }

  @Test
  void deliveriesComeTwiceLateAndInAnotherOrder() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      order("duplicate").put("times", 1).send();
      workspace.say("maya", shop, "twice");
      Awaitility.await().until(() -> app.events("message").size() == 2);

      order("late").put("seconds", 600).send();
      workspace.say("maya", shop, "late");
      awaitNothingWaiting();
      workspace.say("maya", shop, "on time");
      Awaitility.await().until(() -> app.events("message").size() == 3);
      advance(600);
      Awaitility.await().until(() -> app.events("message").size() == 4);

      order("reorder").send();
      workspace.say("maya", shop, "second");
      workspace.say("maya", shop, "first");
      Awaitility.await().until(() -> app.events("message").size() == 6);

      assertThat(app.events("message"))
          .extracting(event -> event.get("text").getAsString())
          .containsExactly("twice", "twice", "on time", "late", "first", "second");
    }
  }

  @Test
  void aBrokenConnectionIsOpenedAgain() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      order("drop_connections").send();
      workspace.say("maya", shop, "after the break");
      String first = app.awaitEvent("message").get("text").getAsString();
      order("disconnect").put("reason", "warning").send();
      order("disconnect").put("reason", "refresh_requested").send();
      workspace.say("maya", shop, "after the refresh");
      Awaitility.await().until(() -> app.events("message").size() >= 2);

      assertThat(first).isEqualTo("after the break");
      assertThat(app.events("message").getLast().get("text").getAsString())
          .isEqualTo("after the refresh");
    }
  }

  @Test
  void tokenAndScopesAreTakenAwayAndGivenBack() throws Exception {
    order("revoke_token").send();
    String revoked = workspace.api().authTest(r -> r).getError();
    order("restore_token").send();
    order("refuse_scope").put("scope", "chat:write").send();
    ChatPostMessageResponse refused =
        workspace.api().chatPostMessage(r -> r.channel(shop).text("a"));
    JsonNode state = workspace.get("control/faults");
    order("grant_scope").put("scope", "chat:write").send();

    assertThat(revoked).isEqualTo("token_revoked");
    assertThat(refused.getError()).isEqualTo("missing_scope");
    assertThat(refused.getNeeded()).isEqualTo("chat:write");
    assertThat(refused.getProvided()).contains("pins:write").doesNotContain("chat:write,");
    assertThat(state.path("refused_scopes").path(0).asString()).isEqualTo("chat:write");
    assertThat(workspace.api().chatPostMessage(r -> r.channel(shop).text("a")).isOk()).isTrue();
  }

  @Test
  void aChannelIsArchivedAndOpenAgain() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      order("archive").put("channel", "shop-backend").send();
      String refused = workspace.api().chatPostMessage(r -> r.channel(shop).text("a")).getError();
      String heard = app.awaitEvent("channel_archive").get("channel").getAsString();
      order("unarchive").put("channel", shop).send();
      app.awaitEvent("channel_unarchive");

      assertThat(refused).isEqualTo("is_archived");
      assertThat(heard).isEqualTo(shop);
      assertThat(workspace.api().chatPostMessage(r -> r.channel(shop).text("a")).isOk()).isTrue();
    }
  }

  @Test
  void whatCannotBeDoneIsSaid() {
    assertThat(ordered("earthquake").path("message").asString()).startsWith("no such kind");
    assertThat(ordered("hang").path("message").asString()).isEqualTo("missing: method");
    assertThat(ordered("disconnect").path("message").asString()).startsWith("reason must be one");
    assertThat(ordered("refuse_scope").path("ok").asBoolean(true)).isFalse();
    assertThat(ordered("archive").path("error").asString()).isEqualTo("channel_not_found");
    assertThat(
            workspace
                .post("control/time", TestWorkspace.object().put("advance_seconds", -1))
                .path("ok")
                .asBoolean(true))
        .isFalse();
  }

  private final class Order {
    private final ObjectNode json;

    Order(String kind) {
      json = TestWorkspace.object().put("kind", kind);
    }

    Order put(String name, String value) {
      json.put(name, value);
      return this;
    }

    Order put(String name, int value) {
      json.put(name, value);
      return this;
    }

    void send() {
      assertThat(workspace.post("control/fault", json).path("ok").asBoolean()).isTrue();
    }
  }

  private Order order(String kind) {
    return new Order(kind);
  }

  private JsonNode ordered(String kind) {
    return workspace.post("control/fault", TestWorkspace.object().put("kind", kind));
  }

  private void advance(int seconds) {
    workspace.post("control/time", TestWorkspace.object().put("advance_seconds", seconds));
  }

  private void awaitNothingWaiting() {
    Awaitility.await().until(() -> workspace.get("control/faults").path("waiting").isEmpty());
  }

  private String post(String text) {
    try {
      String error = workspace.api().chatPostMessage(r -> r.channel(shop).text(text)).getError();
      return error == null ? "" : error;
    } catch (Exception e) {
      return e.toString();
    }
  }

  private SlackApiException failed() {
    return catchThrowableOfType(SlackApiException.class, () -> workspace.api().authTest(r -> r));
  }
}
