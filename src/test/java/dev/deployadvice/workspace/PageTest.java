package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class PageTest {
  private final TestWorkspace workspace = TestWorkspace.start();
  private final String shop = workspace.channel("shop-backend");

  @AfterEach
  void stop() {
    workspace.close();
  }

  @Test
  void theFirstStartShowsThreePeopleAndAConversation() {
    JsonNode boot = workspace.get("boot");
    JsonNode said = workspace.get("messages", "user", workspace.user("maya"), "channel", shop);

    assertThat(boot.path("team").path("name").asString()).isEqualTo("Brightside");
    assertThat(boot.path("users")).hasSize(4);
    assertThat(boot.path("apps").path(0).path("commands").path(0).path("command").asString())
        .isEqualTo("/plain");
    assertThat(said.path("messages").size()).isGreaterThanOrEqualTo(5);
    assertThat(workspace.get("channels", "user", workspace.user("maya")).toString())
        .contains("shop-backend", "general")
        .doesNotContain("acme-contract");
  }

  @Test
  void typedTextIsStoredInSlacksForm() {
    workspace.say(
        "maya", shop, "@Tomás Rivera see #general & <b> https://a.example/?x=1&y=2, @here");

    assertThat(workspace.lastSeen("tomas", shop).path("text").asString())
        .isEqualTo(
            "<@%s> see <#%s> &amp; &lt;b&gt; <https://a.example/?x=1&amp;y=2>, <!here>"
                .formatted(workspace.user("tomas"), workspace.channel("general")));
  }

  @Test
  void codeStaysAsItWasTyped() {
    workspace.say("maya", shop, "run `ping @tomas` <https://a.example>");

    assertThat(workspace.lastSeen("tomas", shop).path("text").asString())
        .isEqualTo("run `ping @tomas` &lt;<https://a.example>&gt;");
  }

  @Test
  void aPageIsToldWhatItsPersonMaySee() throws Exception {
    List<String> maya = listen("maya");
    List<String> tomas = listen("tomas");

    workspace.say("tomas", workspace.channel("acme-contract"), "private");
    workspace
        .api()
        .chatPostEphemeral(r -> r.channel(shop).user(workspace.user("maya")).text("psst"));
    workspace.say("tomas", shop, "for both");

    Awaitility.await().until(() -> maya.toString().contains("for both"));
    Awaitility.await().until(() -> tomas.toString().contains("for both"));
    assertThat(maya.toString()).contains("psst").doesNotContain("\"private\"");
    assertThat(tomas.toString()).contains("\"private\"").doesNotContain("psst");
  }

  @Test
  void aMentionThatTheAppCannotHearIsExplained() {
    List<String> maya = listen("maya");

    workspace.say("maya", workspace.channel("general"), "@test-helper are you there");

    Awaitility.await().until(() -> maya.toString().contains("\"refused\""));
    assertThat(maya.toString())
        .contains(
            "Test Helper is not in #general and did not see this. Type /invite @Test Helper.");
  }

  @Test
  void unreadMessagesAndMentionsAreCounted() {
    workspace.say("tomas", shop, "@maya look");

    JsonNode before = shopOf("maya");
    workspace.post(
        "read",
        TestWorkspace.message(shop, before.path("last_ts").asString())
            .put("user", workspace.user("maya")));

    assertThat(before.path("unread").asInt()).isEqualTo(1);
    assertThat(before.path("mentions").asInt()).isEqualTo(1);
    assertThat(shopOf("maya").path("unread").asInt()).isZero();
    assertThat(shopOf("tomas").path("unread").asInt()).isZero();
  }

  @Test
  void onlyAuthorsEditAndOnlyMembersWrite() {
    String ts = workspace.say("maya", shop, "mine").path("ts").asString();

    JsonNode edited =
        workspace.post(
            "edit",
            TestWorkspace.message(shop, ts).put("user", workspace.user("tomas")).put("text", "x"));
    JsonNode said = workspace.say("maya", workspace.channel("acme-contract"), "hello");

    assertThat(edited.path("message").asString()).isEqualTo("Only its author can edit a message.");
    assertThat(said.path("message").asString())
        .isEqualTo("There is no such channel, or it is private.");
  }

  @Test
  void aReactionIsToggled() {
    String ts = workspace.say("maya", shop, "nice").path("ts").asString();
    var call =
        TestWorkspace.message(shop, ts).put("user", workspace.user("tomas")).put("name", "tada");

    workspace.post("react", call);
    assertThat(workspace.lastSeen("maya", shop).path("reactions").path(0).path("count").asInt())
        .isEqualTo(1);

    workspace.post("react", call);
    assertThat(workspace.lastSeen("maya", shop).has("reactions")).isFalse();
  }

  @Test
  void anAnswerOfTheAppEndsItsStatus() throws Exception {
    String ts = workspace.say("maya", shop, "where do we host?").path("ts").asString();
    List<String> maya = listen("maya");

    workspace
        .api()
        .assistantThreadsSetStatus(r -> r.channelId(shop).threadTs(ts).status("is looking"));
    workspace.api().chatPostMessage(r -> r.channel(shop).threadTs(ts).text("on a server"));

    Awaitility.await().until(() -> maya.stream().anyMatch(f -> f.contains("\"status\":\"\"")));
    assertThat(maya).anyMatch(frame -> frame.contains("\"status\":\"is looking\""));
  }

  @Test
  void othersSeeWhoTypes() throws Exception {
    List<String> maya = listen("maya");
    List<String> tomas = listen("tomas");

    workspace.post(
        "typing", TestWorkspace.object().put("user", workspace.user("tomas")).put("channel", shop));
    workspace.say("tomas", shop, "done");

    Awaitility.await().until(() -> tomas.toString().contains("done"));
    assertThat(maya.toString()).contains("\"type\":\"typing\"");
    assertThat(tomas.toString()).doesNotContain("\"type\":\"typing\"");
  }

  @Test
  void bookmarksOfPeopleAndAppsAppearAndGo() throws Exception {
    List<String> maya = listen("maya");
    var tomas = TestWorkspace.object().put("user", workspace.user("tomas")).put("channel", shop);

    JsonNode refused =
        workspace.post("bookmark", tomas.deepCopy().put("title", "x").put("link", "javascript:x"));
    workspace.post(
        "bookmark", tomas.deepCopy().put("title", "Runbook").put("link", "https://a.example"));
    JsonNode kept = workspace.get("messages", "user", workspace.user("maya"), "channel", shop);
    String id = kept.path("bookmarks").path(0).path("id").asString();
    workspace.post("unbookmark", tomas.deepCopy().put("bookmark", id));

    assertThat(refused.path("message").asString()).isEqualTo("A link begins with https://.");
    Awaitility.await().until(() -> maya.toString().contains("\"bookmarks\":[]"));
    assertThat(maya.toString()).contains("Runbook");
  }

  private JsonNode shopOf(String user) {
    for (JsonNode channel :
        workspace.get("channels", "user", workspace.user(user)).path("channels")) {
      if (channel.path("id").asString().equals(shop)) {
        return channel;
      }
    }
    throw new AssertionError("no channel");
  }

  private List<String> listen(String user) {
    List<String> frames = new CopyOnWriteArrayList<>();
    String url = workspace.server().pageUrl() + "page/live?user=" + workspace.user(user);
    List<String> open = new CopyOnWriteArrayList<>();
    WebSocket socket =
        workspace
            .http()
            .newWebSocket(
                new Request.Builder().url(url).build(),
                new WebSocketListener() {
                  @Override
                  public void onOpen(WebSocket webSocket, Response response) {
                    open.add(user);
                  }

                  @Override
                  public void onMessage(WebSocket webSocket, String text) {
                    frames.add(text);
                  }
                });
    Awaitility.await().until(() -> !open.isEmpty());
    assertThat(socket.request().url().encodedPath()).isEqualTo("/page/live");
    return frames;
  }
}
