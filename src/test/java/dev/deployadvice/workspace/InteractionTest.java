package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

final class InteractionTest {
  private static final String BUTTONS =
      """
      [{"type":"actions","block_id":"choices","elements":[
        {"type":"button","action_id":"yes","value":"1","text":{"type":"plain_text","text":"Yes"}}]}]
      """;

  private final TestWorkspace workspace = TestWorkspace.start();
  private final String shop = workspace.channel("shop-backend");

  @AfterEach
  void stop() {
    workspace.close();
  }

  @Test
  void aClickCarriesMessageAndPlace() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      String ts = post("root", "");
      String reply = post("Which?", ts);

      JsonNode answer = workspace.press("maya", TestWorkspace.message(shop, reply), "yes", "1");

      JsonObject payload = app.interactions().getFirst();
      assertThat(answer.path("ok").asBoolean()).isTrue();
      assertThat(payload.get("type").getAsString()).isEqualTo("block_actions");
      assertThat(payload.getAsJsonObject("user").get("id").getAsString())
          .isEqualTo(workspace.user("maya"));
      assertThat(payload.getAsJsonObject("container").get("message_ts").getAsString())
          .isEqualTo(reply);
      assertThat(payload.getAsJsonObject("container").get("thread_ts").getAsString()).isEqualTo(ts);
      assertThat(payload.getAsJsonObject("message").get("text").getAsString()).isEqualTo("Which?");
      JsonObject action = payload.getAsJsonArray("actions").get(0).getAsJsonObject();
      assertThat(action.get("action_id").getAsString()).isEqualTo("yes");
      assertThat(action.get("block_id").getAsString()).isEqualTo("choices");
      assertThat(action.get("action_ts").getAsString()).contains(".");
    }
  }

  @Test
  void theResponseUrlReplacesTheMessageAndDeletesIt() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      String ts = post("Which?", "");
      workspace.press("maya", TestWorkspace.message(shop, ts), "yes", "1");
      String url = responseUrl(app);

      workspace.respond(url, "{\"replace_original\":true,\"text\":\"You chose yes\"}");

      JsonNode seen = workspace.lastSeen("tomas", shop);
      assertThat(seen.path("text").asString()).isEqualTo("You chose yes");
      assertThat(seen.path("ts").asString()).isEqualTo(ts);
      assertThat(seen.has("blocks")).isFalse();

      workspace.respond(url, "{\"delete_original\":true}");

      assertThat(workspace.lastSeen("tomas", shop).path("ts").asString()).isNotEqualTo(ts);
    }
  }

  @Test
  void theResponseUrlReplacesAnEphemeralMessage() throws Exception {
    String maya = workspace.user("maya");
    try (TestApp app = TestApp.connect(workspace)) {
      String ts =
          workspace
              .api()
              .chatPostEphemeral(
                  r -> r.channel(shop).user(maya).text("Sure?").blocksAsString(BUTTONS))
              .getMessageTs();
      ObjectNode where = TestWorkspace.message(shop, ts).put("ephemeral", true);
      workspace.press("maya", where, "yes", "1");
      JsonObject payload = app.interactions().getFirst();

      workspace.respond(responseUrl(app), "{\"replace_original\":true,\"text\":\"Done\"}");

      JsonNode seen = workspace.lastSeen("maya", shop);
      assertThat(seen.path("text").asString()).isEqualTo("Done");
      assertThat(seen.path("ts").asString()).isEqualTo(ts);
      assertThat(payload.getAsJsonObject("container").get("is_ephemeral").getAsBoolean()).isTrue();
      assertThat(payload.has("message")).isFalse();
    }
  }

  @Test
  void theResponseUrlAnswersInsideTheThread() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      String root = post("root", "");
      String reply = post("Which?", root);
      workspace.press("maya", TestWorkspace.message(shop, reply), "yes", "1");

      workspace.respond(
          responseUrl(app), "{\"replace_original\":false,\"text\":\"only you see this\"}");

      JsonNode thread =
          workspace.get("thread", "user", workspace.user("maya"), "channel", shop, "ts", root);
      assertThat(thread.path("messages").path(2).path("text").asString())
          .isEqualTo("only you see this");
    }
  }

  @Test
  void aTriggerOpensOneModal() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      String trigger = shortcutTrigger(app);

      ViewsOpenResponse opened =
          workspace.api().viewsOpen(r -> r.triggerId(trigger).viewAsString(modal("First")));
      ViewsOpenResponse again =
          workspace.api().viewsOpen(r -> r.triggerId(trigger).viewAsString(modal("Second")));
      ViewsOpenResponse unknown =
          workspace.api().viewsOpen(r -> r.triggerId("1.2.3").viewAsString(modal("Third")));

      assertThat(opened.getError()).isNull();
      assertThat(opened.getView().getId()).startsWith("V");
      assertThat(again.getError()).isEqualTo("exchanged_trigger_id");
      assertThat(unknown.getError()).isEqualTo("invalid_trigger_id");
    }
  }

  @Test
  void aFormIsSubmittedAndMayBeRefusedPushedOrClosed() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      String view = open(app, "First");

      assertThat(submit(view, "").path("result").asString()).isEqualTo("errors");
      assertThat(app.interactions()).noneMatch(p -> isType(p, "view_submission"));

      app.answers(Map.of("response_action", "errors", "errors", Map.of("name", "Too short")));
      JsonNode refused = submit(view, "x");
      assertThat(refused.path("errors").path("name").asString()).isEqualTo("Too short");

      app.answers(Map.of("response_action", "push", "view", TestWorkspace.map(modal("Second"))));
      JsonNode pushed = submit(view, "shop");
      assertThat(pushed.path("result").asString()).isEqualTo("pushed");
      assertThat(pushed.path("view").path("previous_view_id").asString()).isEqualTo(view);

      app.answers(Map.of("response_action", "update", "view", TestWorkspace.map(modal("Third"))));
      JsonNode updated = submit(pushed.path("view").path("id").asString(), "shop");
      assertThat(updated.path("view").path("title").path("text").asString()).isEqualTo("Third");

      app.answers(Map.of("response_action", "clear"));
      assertThat(submit(view, "shop").path("result").asString()).isEqualTo("cleared");
      assertThat(submit(view, "shop").path("message").asString())
          .isEqualTo("This window is no longer open.");

      JsonObject payload = app.interactions().getLast();
      JsonObject state = payload.getAsJsonObject("view").getAsJsonObject("state");
      assertThat(state.toString()).contains("\"value\":\"shop\"");
    }
  }

  @Test
  void closingAModalIsToldWhereTheAppAsksForIt() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      String view = open(app, "First");

      workspace.post(
          "view/close",
          TestWorkspace.object().put("user", workspace.user("maya")).put("view_id", view));

      JsonObject payload = app.interactions().getLast();
      assertThat(isType(payload, "view_closed")).isTrue();
      assertThat(payload.get("is_cleared").getAsBoolean()).isFalse();
    }
  }

  @Test
  void anUpdateOfAStaleModalIsRefused() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      String view = open(app, "First");

      String error =
          workspace
              .api()
              .viewsUpdate(r -> r.viewId(view).hash("1.old").viewAsString(modal("Second")))
              .getError();

      assertThat(error).isEqualTo("hash_conflict");
    }
  }

  @Test
  void aMessageShortcutCarriesItsMessage() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      String ts = post("Look here", "");

      workspace.post(
          "shortcut",
          TestWorkspace.object()
              .put("user", workspace.user("maya"))
              .put("callback_id", "look")
              .put("channel", shop)
              .put("ts", ts));

      JsonObject payload = app.interactions().getFirst();
      assertThat(isType(payload, "message_action")).isTrue();
      assertThat(payload.getAsJsonObject("message").get("text").getAsString())
          .isEqualTo("Look here");
      assertThat(payload.has("response_url")).isTrue();
    }
  }

  @Test
  void optionsAreAskedFor() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      String ts = post("Which?", "");
      app.answers(TestWorkspace.map("{\"options\":[{\"value\":\"a\"}]}"));
      ObjectNode call =
          TestWorkspace.object()
              .put("user", workspace.user("maya"))
              .put("block_id", "choices")
              .put("action_id", "search")
              .put("value", "ab");
      call.set("where", TestWorkspace.message(shop, ts));

      JsonNode answer = workspace.post("options", call);

      assertThat(answer.path("options").path(0).path("value").asString()).isEqualTo("a");
      assertThat(isType(app.interactions().getFirst(), "block_suggestion")).isTrue();
      assertThat(app.interactions().getFirst().get("value").getAsString()).isEqualTo("ab");
    }
  }

  @Test
  void theHomeTabIsPublishedAndOpened() throws Exception {
    String maya = workspace.user("maya");
    String home = "{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}";
    ObjectNode call = TestWorkspace.object().put("user", maya);
    try (TestApp app = TestApp.connect(workspace)) {
      JsonNode before = workspace.post("home", call);
      workspace.api().viewsPublish(r -> r.userId(maya).viewAsString(home));
      JsonNode after = workspace.post("home", call);

      assertThat(before.path("view").isNull()).isTrue();
      assertThat(after.path("view").path("type").asString()).isEqualTo("home");
      assertThat(app.awaitEvent("app_home_opened").get("user").getAsString()).isEqualTo(maya);
    }
  }

  private String post(String text, String thread) throws Exception {
    return workspace
        .api()
        .chatPostMessage(
            r ->
                r.channel(shop)
                    .text(text)
                    .blocksAsString(BUTTONS)
                    .threadTs(thread.isEmpty() ? null : thread))
        .getTs();
  }

  private static String responseUrl(TestApp app) {
    return app.interactions().getLast().get("response_url").getAsString();
  }

  private String shortcutTrigger(TestApp app) {
    workspace.post(
        "shortcut",
        TestWorkspace.object().put("user", workspace.user("maya")).put("callback_id", "open_form"));
    return app.interactions().getLast().get("trigger_id").getAsString();
  }

  private String open(TestApp app, String title) throws Exception {
    String trigger = shortcutTrigger(app);
    return workspace
        .api()
        .viewsOpen(r -> r.triggerId(trigger).viewAsString(modal(title)))
        .getView()
        .getId();
  }

  private JsonNode submit(String view, String name) {
    ObjectNode call =
        TestWorkspace.object().put("user", workspace.user("maya")).put("view_id", view);
    call.putObject("state")
        .putObject("values")
        .putObject("name")
        .putObject("text")
        .put("type", "plain_text_input")
        .put("value", name);
    return workspace.post("view/submit", call);
  }

  private static boolean isType(JsonObject payload, String type) {
    return payload.get("type").getAsString().equals(type);
  }

  private static String modal(String title) {
    return """
    {"type":"modal","notify_on_close":true,"title":{"type":"plain_text","text":"%s"},
     "submit":{"type":"plain_text","text":"Save"},
     "blocks":[{"type":"input","block_id":"name","label":{"type":"plain_text","text":"Name"},
       "element":{"type":"plain_text_input","action_id":"text"}}]}
    """
        .formatted(title);
  }
}
