package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import com.slack.api.methods.response.files.FilesUploadV2Response;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import com.slack.api.model.File;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Calls every method by Slack's own client where it has one, and compares with the table. */
final class WebApiTourTest {
  private final TestWorkspace workspace = TestWorkspace.start();
  private final MethodsClient api = workspace.api();
  private final String shop = workspace.channel("shop-backend");
  private final String general = workspace.channel("general");
  private final String maya = workspace.user("maya");

  @AfterEach
  void stop() {
    workspace.close();
  }

  @Test
  void everyMethodOfTheTableAnswers() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      people();
      conversations();
      messages();
      pinsAndBookmarks();
      views(app);
      files();
      statusAndBlocks();
      later();
      channels();
      sessions();
      streams();
      reached();
      tokens();
    }

    TreeSet<String> called = new TreeSet<>();
    for (JsonNode entry : workspace.get("traffic", "after", "0").path("entries")) {
      if (entry.path("kind").asString().equals("api") && entry.path("ok").asBoolean()) {
        called.add(entry.path("name").asString());
      }
    }
    TreeSet<String> expected = new TreeSet<>(workspace.server().methods());
    expected.removeAll(List.of("oauth.v2.access", "oauth.v2.exchange"));
    assertThat(called).isEqualTo(expected);
  }

  private void people() throws Exception {
    AuthTestResponse who = api.authTest(r -> r);
    ok(who);
    assertThat(who.getUserId()).isEqualTo(workspace.bot());
    assertThat(who.getUrl()).isEqualTo(workspace.server().pageUrl());
    ok(api.apiTest(r -> r.foo("bar")));
    ok(api.teamInfo(r -> r));
    assertThat(api.usersInfo(r -> r.user(maya)).getUser().getRealName())
        .isEqualTo("Maya Lindqvist");
    assertThat(api.usersList(r -> r).getMembers()).hasSize(4);
  }

  private void conversations() throws Exception {
    List<Conversation> first =
        api.conversationsList(
                r ->
                    r.limit(1)
                        .types(
                            List.of(
                                ConversationType.PUBLIC_CHANNEL, ConversationType.PRIVATE_CHANNEL)))
            .getChannels();
    assertThat(first).hasSize(1);
    assertThat(api.conversationsInfo(r -> r.channel(general)).getChannel().isMember()).isFalse();
    ok(api.conversationsJoin(r -> r.channel(general)));
    assertThat(api.conversationsMembers(r -> r.channel(general)).getMembers())
        .contains(workspace.bot());
    ok(api.conversationsLeave(r -> r.channel(general)));
    String direct = api.conversationsOpen(r -> r.users(List.of(maya))).getChannel().getId();
    assertThat(direct).isEqualTo(workspace.direct("maya"));
    workspace.say("priya", shop, "/leave");
    ok(api.conversationsInvite(r -> r.channel(shop).users(List.of(workspace.user("priya")))));
  }

  private void messages() throws Exception {
    String ts = api.chatPostMessage(r -> r.channel(shop).text("one")).getTs();
    ok(api.chatUpdate(r -> r.channel(shop).ts(ts).text("two")));
    ok(api.chatGetPermalink(r -> r.channel(shop).messageTs(ts)));
    ok(api.chatPostEphemeral(r -> r.channel(shop).user(maya).text("psst")));
    ok(api.reactionsAdd(r -> r.channel(shop).timestamp(ts).name("eyes")));
    assertThat(api.reactionsAdd(r -> r.channel(shop).timestamp(ts).name("eyes")).getError())
        .isEqualTo("already_reacted");
    told("reactions.get", "channel", shop, "timestamp", ts);
    ok(api.reactionsRemove(r -> r.channel(shop).timestamp(ts).name("eyes")));
    ok(api.conversationsReplies(r -> r.channel(shop).ts(ts)));
    assertThat(
            api.conversationsHistory(r -> r.channel(shop).limit(2))
                .getResponseMetadata()
                .getNextCursor())
        .isNotEmpty();
    ok(api.chatDelete(r -> r.channel(shop).ts(ts)));
  }

  private void pinsAndBookmarks() throws Exception {
    String ts = api.chatPostMessage(r -> r.channel(shop).text("pin me")).getTs();
    ok(api.pinsAdd(r -> r.channel(shop).timestamp(ts)));
    assertThat(api.pinsAdd(r -> r.channel(shop).timestamp(ts)).getError())
        .isEqualTo("already_pinned");
    assertThat(api.pinsList(r -> r.channel(shop)).getItems().getFirst().getMessage().getTs())
        .isEqualTo(ts);
    ok(api.pinsRemove(r -> r.channel(shop).timestamp(ts)));
    assertThat(api.pinsRemove(r -> r.channel(shop).timestamp(ts)).getError()).isEqualTo("no_pin");
    String id =
        api.bookmarksAdd(
                r -> r.channelId(shop).title("Advice").type("link").link("https://example.org"))
            .getBookmark()
            .getId();
    ok(api.bookmarksEdit(r -> r.channelId(shop).bookmarkId(id).title("Decision")));
    assertThat(api.bookmarksList(r -> r.channelId(shop)).getBookmarks().getFirst().getTitle())
        .isEqualTo("Decision");
    ok(api.bookmarksRemove(r -> r.channelId(shop).bookmarkId(id)));
  }

  private void views(TestApp app) throws Exception {
    String modal =
        "{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"A\"},\"blocks\":[]}";
    String view =
        api.viewsOpen(r -> r.triggerId(trigger(app)).viewAsString(modal)).getView().getId();
    ok(api.viewsPush(r -> r.triggerId(trigger(app)).viewAsString(modal)));
    ok(api.viewsUpdate(r -> r.viewId(view).viewAsString(modal)));
    ok(api.viewsPublish(r -> r.userId(maya).viewAsString("{\"type\":\"home\",\"blocks\":[]}")));
    assertThat(api.viewsPublish(r -> r.userId(maya).viewAsString("{\"type\":\"home\"}")).getError())
        .isEqualTo("invalid_arguments");
  }

  private String trigger(TestApp app) {
    workspace.post(
        "shortcut", TestWorkspace.object().put("user", maya).put("callback_id", "open_form"));
    JsonObject payload = app.interactions().getLast();
    return payload.get("trigger_id").getAsString();
  }

  private void files() throws Exception {
    byte[] content = "# Decision".getBytes(StandardCharsets.UTF_8);
    FilesUploadV2Response uploaded =
        api.filesUploadV2(
            r ->
                r.fileData(content)
                    .filename("decision.md")
                    .title("Decision")
                    .initialComment("The record")
                    .channel(shop));
    ok(uploaded);
    File file = api.filesInfo(r -> r.file(uploaded.getFile().getId())).getFile();
    told("files.list", "channel", shop);
    assertThat(file.getTitle()).isEqualTo("Decision");
    assertThat(download(file.getUrlPrivate(), workspace.server().botToken()))
        .isEqualTo("# Decision");
    assertThat(download(file.getUrlPrivate(), "xoxb-wrong")).startsWith("<!DOCTYPE html>");
    JsonNode seen = workspace.lastSeen("tomas", shop);
    assertThat(seen.path("text").asString()).isEqualTo("The record");
    assertThat(download(seen.path("files").path(0).path("url_private").asString(), ""))
        .isEqualTo("# Decision");
    FilesGetUploadURLExternalResponse announced =
        api.filesGetUploadURLExternal(r -> r.filename("a.txt").length(1));
    assertThat(upload(announced.getUploadUrl() + "x")).isEqualTo(404);
    told("files.delete", "file", file.getId());
  }

  private String download(String url, String token) throws Exception {
    Request request =
        new Request.Builder().url(url).header("Authorization", "Bearer " + token).build();
    try (Response response = workspace.http().newCall(request).execute()) {
      return response.body().string();
    }
  }

  private int upload(String url) throws Exception {
    RequestBody body = RequestBody.create(new byte[] {1});
    try (Response response =
        workspace.http().newCall(new Request.Builder().url(url).post(body).build()).execute()) {
      return response.code();
    }
  }

  private void statusAndBlocks() throws Exception {
    String root = api.chatPostMessage(r -> r.channel(shop).text("thread")).getTs();
    ok(
        api.assistantThreadsSetStatus(
            r -> r.channelId(shop).threadTs(root).status("is weighing the answers")));
    assertThat(
            call("agents.sessions.setStatus", Map.of("channel_id", shop, "status", "processing"))
                .path("error")
                .asString())
        .isEqualTo("thread_ts_required");
    call(
        "agents.sessions.setStatus",
        Map.of("channel_id", shop, "thread_ts", root, "status", "processing"));
    assertThat(call("blocks.validate", Map.of("blocks", "[{\"type\":\"divider\"}]")).path("ok"))
        .hasToString("true");
    JsonNode bad = call("blocks.validate", Map.of("blocks", "[{\"type\":\"nothing\"}]"));
    assertThat(bad.path("error").asString()).isEqualTo("invalid_blocks");
    assertThat(bad.path("errors").path(0).path("pointer").asString()).startsWith("/0");
    ok(api.conversationsArchive(r -> r.channel(shop)));
    assertThat(api.chatPostMessage(r -> r.channel(shop).text("late")).getError())
        .isEqualTo("is_archived");
    told("conversations.unarchive", "channel", shop);
    assertThat(call("chat.nothing", Map.of()).path("error").asString()).isEqualTo("unknown_method");
  }

  private void later() throws Exception {
    String soon = Long.toString(Instant.now().plus(Duration.ofHours(1)).getEpochSecond());
    String id =
        told("chat.scheduleMessage", "channel", shop, "post_at", soon, "text", "later")
            .path("scheduled_message_id")
            .asString();
    assertThat(told("chat.scheduledMessages.list", "channel", shop).path("scheduled_messages"))
        .hasSize(1);
    told("chat.deleteScheduledMessage", "channel", shop, "scheduled_message_id", id);
    told("chat.meMessage", "channel", shop, "text", "is thinking");
  }

  private void channels() throws Exception {
    String made =
        told("conversations.create", "name", "new-place").path("channel").path("id").asString();
    told("conversations.setTopic", "channel", made, "topic", "Here");
    told("conversations.setPurpose", "channel", made, "purpose", "To try");
    told("conversations.invite", "channel", made, "users", maya);
    told("conversations.kick", "channel", made, "user", maya);
    told("conversations.rename", "channel", made, "name", "other-place");
    told("conversations.archive", "channel", made);
    told("conversations.unarchive", "channel", made);
    String direct = workspace.direct("maya");
    told("conversations.mark", "channel", direct, "ts", "1.000000");
    told("conversations.close", "channel", direct);
    assertThat(told("users.conversations", "types", "public_channel").path("channels"))
        .extracting(channel -> channel.path("name").asString())
        .contains("other-place");
  }

  private void sessions() throws Exception {
    String root = api.chatPostMessage(r -> r.channel(shop).text("work")).getTs();
    String[] thread = {"channel_id", shop, "thread_ts", root};
    told("agents.sessions.setStatus", with(thread, "status", "processing"));
    told("agents.sessions.rename", with(thread, "title", "A better title"));
    told("assistant.threads.setStatus", with(thread, "status", "is reading"));
    told("assistant.threads.setTitle", with(thread, "title", "Where to host"));
    told(
        "assistant.threads.setSuggestedPrompts",
        with(thread, "prompts", "[{\"title\":\"Go on\",\"message\":\"go on\"}]"));
  }

  private void streams() throws Exception {
    String root = api.chatPostMessage(r -> r.channel(shop).text("stream")).getTs();
    String team = api.authTest(r -> r).getTeamId();
    String ts =
        told(
                "chat.startStream",
                "channel",
                shop,
                "thread_ts",
                root,
                "recipient_user_id",
                maya,
                "recipient_team_id",
                team,
                "markdown_text",
                "Weighing ")
            .path("ts")
            .asString();
    told("chat.appendStream", "channel", shop, "ts", ts, "markdown_text", "answers");
    told("chat.stopStream", "channel", shop, "ts", ts);
  }

  private void reached() {
    told("users.lookupByEmail", "email", "maya@brightside.example.com");
    told("users.getPresence", "user", maya);
    told("bots.info");
    told("files.list");
  }

  private void tokens() throws Exception {
    ok(api.authRevoke(r -> r.test(true)));
    String[] client = {
      "client_id", workspace.server().clientId(), "client_secret", workspace.server().clientSecret()
    };
    assertThat(call("oauth.v2.exchange", map(client)).path("error").asString())
        .isEqualTo("token_rotation_not_enabled");
    assertThat(call("oauth.v2.access", map(with(client, "code", "none"))).path("error").asString())
        .isEqualTo("invalid_code");
    told("apps.uninstall", client);
  }

  private JsonNode told(String method, String... arguments) {
    JsonNode answer = call(method, map(arguments));
    assertThat(answer.path("ok").asBoolean()).as("%s: %s", method, answer).isTrue();
    return answer;
  }

  private static String[] with(String[] first, String... more) {
    return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
  }

  private static Map<String, String> map(String... arguments) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      map.put(arguments[i], arguments[i + 1]);
    }
    return map;
  }

  /** A method that Slack's client has no call for. */
  private JsonNode call(String method, Map<String, String> arguments) {
    okhttp3.FormBody.Builder form = new okhttp3.FormBody.Builder();
    arguments.forEach(form::add);
    return workspace.call(
        new Request.Builder()
            .url(workspace.server().apiUrl() + method)
            .header("Authorization", "Bearer " + workspace.server().botToken())
            .post(form.build())
            .build());
  }

  private static void ok(SlackApiTextResponse response) {
    assertThat(response.getError()).isNull();
    assertThat(response.isOk()).isTrue();
  }
}
