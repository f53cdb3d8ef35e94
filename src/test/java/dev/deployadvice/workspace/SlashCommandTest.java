package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class SlashCommandTest {
  private final TestWorkspace workspace =
      TestWorkspace.start(TestWorkspace.settings().acknowledgedWithin(Duration.ofMillis(900)));
  private final String shop = workspace.channel("shop-backend");

  @AfterEach
  void stop() {
    workspace.close();
  }

  @Test
  void theAppGetsTheTextAfterTheFirstSpace() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      JsonNode answer = workspace.say("maya", shop, "/plain for shop  & more @tomas");

      JsonObject command = app.commands().getFirst();
      assertThat(answer.path("ok").asBoolean()).isTrue();
      assertThat(command.get("command").getAsString()).isEqualTo("/plain");
      assertThat(command.get("text").getAsString()).isEqualTo("for shop  &amp; more @tomas");
      assertThat(command.get("channel_id").getAsString()).isEqualTo(shop);
      assertThat(command.get("channel_name").getAsString()).isEqualTo("shop-backend");
      assertThat(command.get("user_id").getAsString()).isEqualTo(workspace.user("maya"));
      assertThat(command.get("trigger_id").getAsString()).isNotEmpty();
      assertThat(command.has("thread_ts")).isFalse();
    }
  }

  @Test
  void namesBecomeIdsWhereTheCommandAsksForIt() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      workspace.say("maya", shop, "/names @tomas in #general");

      assertThat(app.commands().getFirst().get("text").getAsString())
          .isEqualTo(
              "<@%s|tomas> in <#%s|general>"
                  .formatted(workspace.user("tomas"), workspace.channel("general")));
    }
  }

  @Test
  void theReplyInTheAcknowledgementIsPrivate() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      app.answers(Map.of("text", "only for you"));

      workspace.say("maya", shop, "/plain");

      JsonNode seen = workspace.lastSeen("maya", shop);
      assertThat(seen.path("text").asString()).isEqualTo("only for you");
      assertThat(seen.path("ephemeral").asBoolean()).isTrue();
      assertThat(workspace.lastSeen("tomas", shop).path("text").asString())
          .isNotEqualTo("only for you");
    }
  }

  @Test
  void theReplyMayBeForEverybody() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      app.answers(Map.of("text", "for all", "response_type", "in_channel"));

      workspace.say("maya", shop, "/plain");

      assertThat(workspace.lastSeen("tomas", shop).path("text").asString()).isEqualTo("for all");
    }
  }

  @Test
  void aCommandWorksWhereTheBotIsNotAMember() throws Exception {
    String acme = workspace.channel("acme-contract");
    try (TestApp app = TestApp.connect(workspace)) {
      workspace.say("tomas", acme, "/plain");
      String url = app.commands().getFirst().get("response_url").getAsString();

      int status = workspace.respond(url, "{\"text\":\"by the address\"}");

      assertThat(status).isEqualTo(200);
      assertThat(workspace.lastSeen("tomas", acme).path("text").asString())
          .isEqualTo("by the address");
    }
  }

  @Test
  void aResponseUrlIsGoodForFiveUses() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      workspace.say("maya", shop, "/plain");
      String url = app.commands().getFirst().get("response_url").getAsString();
      for (int i = 0; i < 5; i++) {
        assertThat(workspace.respond(url, "{\"text\":\"again\"}")).isEqualTo(200);
      }

      assertThat(workspace.respond(url, "{\"text\":\"once more\"}")).isEqualTo(404);
    }
  }

  @Test
  void aCommandWithoutAnAppSaysSo() {
    JsonNode answer = workspace.say("maya", shop, "/plain");

    assertThat(answer.path("ok").asBoolean()).isFalse();
    assertThat(answer.path("message").asString())
        .isEqualTo(
            "/plain failed with the error \"dispatch_failed\". Test Helper is not connected."
                + " Start it, then try again.");
  }

  @Test
  void aLateAcknowledgementIsToldToThePerson() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      app.keepsSilent();

      JsonNode answer = workspace.say("maya", shop, "/plain");

      assertThat(answer.path("message").asString()).contains("operation_timeout");
    }
  }

  @Test
  void unknownCommandsAndCommandsInThreadsAreRefused() {
    assertThat(workspace.say("maya", shop, "/nothing here").path("message").asString())
        .startsWith("/nothing is not a valid command.");
    assertThat(
            workspace
                .post(
                    "say",
                    TestWorkspace.object()
                        .put("user", workspace.user("maya"))
                        .put("channel", shop)
                        .put("thread_ts", "1.000001")
                        .put("text", "/plain"))
                .path("message")
                .asString())
        .startsWith("Slash commands can't be used in threads.");
  }
}
