package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

final class EventDeliveryTest {
  private final TestWorkspace workspace = TestWorkspace.start();
  private final String shop = workspace.channel("shop-backend");

  @AfterEach
  void stop() {
    workspace.close();
  }

  @Test
  void aMessageOfAPersonIsHeardWhereTheBotIsAMember() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      workspace.say("maya", workspace.channel("general"), "not for the bot");
      workspace.say("maya", shop, "8,000 on <Mondays> & more");

      JsonObject event = app.awaitEvent("message");

      assertThat(app.events("message")).hasSize(1);
      assertThat(event.get("text").getAsString()).isEqualTo("8,000 on &lt;Mondays&gt; &amp; more");
      assertThat(event.get("channel_type").getAsString()).isEqualTo("channel");
      assertThat(event.get("user").getAsString()).isEqualTo(workspace.user("maya"));
      assertThat(app.events().getFirst().get("event_id").getAsString()).startsWith("Ev");
    }
  }

  @Test
  void aMentionComesAsAMentionAndAsAMessage() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      workspace.say("maya", shop, "@test-helper where should it run?");

      JsonObject mention = app.awaitEvent("app_mention");

      assertThat(mention.get("text").getAsString())
          .isEqualTo("<@" + workspace.bot() + "> where should it run?");
      assertThat(mention.get("ts").getAsString())
          .isEqualTo(app.awaitEvent("message").get("ts").getAsString());
    }
  }

  @Test
  void aDirectMessageIsHeard() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      workspace.say("priya", workspace.direct("priya"), "hello");

      JsonObject event = app.awaitEvent("message");

      assertThat(event.get("channel_type").getAsString()).isEqualTo("im");
      assertThat(app.events("app_mention")).isEmpty();
    }
  }

  @Test
  void anInvitationIsToldToTheBotItself() throws Exception {
    String acme = workspace.channel("acme-contract");
    try (TestApp app = TestApp.connect(workspace)) {
      workspace.say("tomas", acme, "/invite @Test Helper");

      JsonObject joined = app.awaitEvent("member_joined_channel");

      assertThat(joined.get("user").getAsString()).isEqualTo(workspace.bot());
      assertThat(joined.get("channel").getAsString()).isEqualTo(acme);
      assertThat(joined.get("inviter").getAsString()).isEqualTo(workspace.user("tomas"));
      assertThat(workspace.api().chatPostMessage(r -> r.channel(acme).text("thanks")).isOk())
          .isTrue();
    }
  }

  @Test
  void pinsEditsAndDeletionsAreHeard() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      String ts = workspace.say("maya", shop, "pin me").path("ts").asString();
      ObjectNode call =
          TestWorkspace.message(shop, ts).put("user", workspace.user("maya")).put("text", "better");

      workspace.post("pin", call);
      workspace.post("edit", call);
      workspace.post("delete", call);

      JsonObject pinned = app.awaitEvent("pin_added");
      app.awaitEvent("pin_removed");
      Awaitility.await().until(() -> app.events("message").size() == 3);
      assertThat(pinned.getAsJsonObject("item").getAsJsonObject("message").get("ts").getAsString())
          .isEqualTo(ts);
      assertThat(app.events("message"))
          .extracting(event -> event.has("subtype") ? event.get("subtype").getAsString() : "")
          .containsExactlyInAnyOrder("", "message_changed", "message_deleted");
    }
  }

  @Test
  void whatHappensWhileTheAppIsAwayIsToldWhenItConnects() throws Exception {
    workspace.say("maya", shop, "is anybody there");

    try (TestApp app = TestApp.connect(workspace)) {
      JsonObject event = app.awaitEvent("message");

      assertThat(event.get("text").getAsString()).isEqualTo("is anybody there");
    }
  }

  @Test
  void anUnacknowledgedEventGoesToTheNextConnection() throws Exception {
    TestApp first = TestApp.connect(workspace);
    first.keepsSilent();
    workspace.say("maya", shop, "twice");
    JsonObject lost = first.awaitEvent("message");

    try (TestApp second = TestApp.connect(workspace)) {
      first.close();

      JsonObject event = second.awaitEvent("message");
      assertThat(event).isEqualTo(lost);
      assertThat(second.events().getFirst().get("event_id"))
          .isEqualTo(first.events().getFirst().get("event_id"));
    }
  }

  @Test
  void aRefusedScopeMeansNoEventAndNoCall() throws Exception {
    try (TestWorkspace strict =
            TestWorkspace.start(
                TestWorkspace.settings()
                    .withoutScopes(java.util.Set.of("pins:read", "channels:join", "chat:write")));
        TestApp app = TestApp.connect(strict)) {
      String channel = strict.channel("shop-backend");
      String ts = strict.say("maya", channel, "pin me").path("ts").asString();
      strict.post("pin", TestWorkspace.message(channel, ts).put("user", strict.user("maya")));
      strict.say("maya", channel, "after the pin");

      var refused = strict.api().conversationsJoin(r -> r.channel(strict.channel("general")));

      Awaitility.await().until(() -> app.events("message").size() == 2);
      assertThat(app.events("pin_added")).isEmpty();
      assertThat(refused.getError()).isEqualTo("missing_scope");
      assertThat(refused.getNeeded()).isEqualTo("channels:join");
      assertThat(refused.getProvided()).contains("chat:write").doesNotContain("channels:join");
    }
  }
}
