package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import okhttp3.FormBody;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Messages that grow, apps at work, and messages for later. */
final class StreamTest {
  private final TestWorkspace workspace = TestWorkspace.start();
  private final String direct = workspace.direct("maya");
  private final String root = workspace.say("maya", direct, "where to?").path("ts").asString();

  @AfterEach
  void stop() {
    workspace.close();
  }

  @Test
  void aStreamGrowsAndEnds() {
    String ts = start("markdown_text", "Weighing ");
    call("chat.appendStream", "channel", direct, "ts", ts, "markdown_text", "the answers");
    boolean growing = message(ts).has("streaming_state");
    call("chat.stopStream", "channel", direct, "ts", ts, "blocks", "[{\"type\":\"divider\"}]");

    assertThat(growing).isTrue();
    assertThat(message(ts).has("streaming_state")).isFalse();
    assertThat(message(ts).path("blocks").path(0).path("text").asString())
        .isEqualTo("Weighing the answers");
    assertThat(message(ts).path("blocks").path(1).path("type").asString()).isEqualTo("divider");
    assertThat(error("chat.appendStream", "channel", direct, "ts", ts, "markdown_text", "x"))
        .isEqualTo("message_not_in_streaming_state");
  }

  @Test
  void tasksAreShownAsTheyGoOn() {
    String ts =
        start(
            "chunks",
            "[{\"type\":\"task_update\",\"id\":\"1\",\"title\":\"Read\",\"status\":\"in_progress\"}]");
    String chunks =
        """
        [{"type":"task_update","id":"1","status":"complete","output":"done"},
        {"type":"markdown_text","text":"So:"}]\
        """;
    call("chat.appendStream", "channel", direct, "ts", ts, "chunks", chunks);

    JsonNode task = message(ts).path("blocks").path(0);

    assertThat(task.path("type").asString()).isEqualTo("task_card");
    assertThat(task.path("status").asString()).isEqualTo("complete");
    assertThat(task.path("title").asString()).isEqualTo("Read");
    assertThat(message(ts).path("blocks").path(1).path("text").asString()).isEqualTo("So:");
  }

  @Test
  void wrongStreamsAreRefused() {
    String shop = workspace.channel("shop-backend");
    String said = workspace.say("maya", shop, "here").path("ts").asString();

    assertThat(error("chat.startStream", "channel", direct)).isEqualTo("invalid_thread_ts");
    assertThat(error("chat.startStream", "channel", shop, "thread_ts", said))
        .isEqualTo("missing_recipient_user_id");
    assertThat(
            error(
                "chat.startStream",
                "channel",
                direct,
                "thread_ts",
                root,
                "chunks",
                "[{\"type\":\"x\"}]"))
        .isEqualTo("invalid_chunks");
    assertThat(error("chat.appendStream", "channel", direct, "ts", root, "markdown_text", "x"))
        .isEqualTo("message_not_owned_by_app");
  }

  @Test
  void aPersonStopsTheApp() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      String ts = start("markdown_text", "Weighing ");
      ObjectNode stop = TestWorkspace.object().put("user", workspace.user("maya"));
      workspace.post("session/stop", stop.put("channel", direct).put("thread_ts", root));

      JsonObject stopped = app.awaitEvent("agent_session_stopped");

      assertThat(stopped.get("thread_ts").getAsString()).isEqualTo(root);
      assertThat(stopped.getAsJsonArray("streaming_message_ts").get(0).getAsString()).isEqualTo(ts);
      assertThat(error("chat.appendStream", "channel", direct, "ts", ts, "markdown_text", "x"))
          .isEqualTo("stopped_by_user");
    }
  }

  @Test
  void aSessionHasATitleThatTheAppHearsOf() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      String[] thread = {"channel_id", direct, "thread_ts", root};
      String unknown = error("agents.sessions.rename", thread[0], direct, "title", "x");
      JsonNode set =
          call(
              "agents.sessions.setStatus",
              thread[0],
              direct,
              thread[2],
              root,
              "status",
              "processing",
              "title",
              "Shop");

      assertThat(unknown).isEqualTo("session_not_found");
      assertThat(set.path("ok").asBoolean()).isTrue();
      assertThat(set.has("warning")).isFalse();
      assertThat(app.awaitEvent("agent_session_title_changed").get("title").getAsString())
          .isEqualTo("Shop");
    }
  }

  @Test
  void aMessageForLaterComesWhenItIsTime() {
    long at = Instant.now().getEpochSecond() + 3_600;
    String[] later = {"channel", direct, "post_at", Long.toString(at), "text", "good morning"};
    call("chat.scheduleMessage", later);
    String before = workspace.lastSeen("maya", direct).path("text").asString();
    workspace.post("control/time", TestWorkspace.object().put("advance_seconds", 3_601));

    assertThat(before).isEqualTo("where to?");
    assertThat(workspace.lastSeen("maya", direct).path("text").asString())
        .isEqualTo("good morning");
    assertThat(error("chat.scheduleMessage", later)).isEqualTo("time_in_past");
  }

  private String start(String name, String value) {
    return call("chat.startStream", "channel", direct, "thread_ts", root, name, value)
        .path("ts")
        .asString();
  }

  private JsonNode message(String ts) {
    JsonNode thread =
        workspace.get("thread", "user", workspace.user("maya"), "channel", direct, "ts", root);
    List<JsonNode> found =
        thread
            .path("messages")
            .valueStream()
            .filter(m -> m.path("ts").asString().equals(ts))
            .toList();
    return found.getFirst();
  }

  private String error(String method, String... arguments) {
    return call(method, arguments).path("error").asString("");
  }

  private JsonNode call(String method, String... arguments) {
    FormBody.Builder form = new FormBody.Builder();
    for (int i = 0; i < arguments.length; i += 2) {
      form.add(arguments[i], arguments[i + 1]);
    }
    return workspace.call(
        new Request.Builder()
            .url(workspace.server().apiUrl() + method)
            .header("Authorization", "Bearer " + workspace.server().botToken())
            .post(form.build())
            .build());
  }
}
