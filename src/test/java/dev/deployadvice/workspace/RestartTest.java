package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class RestartTest {
  @TempDir private Path folder;

  @Test
  void aRestartContinuesWithTheSameIdsTokensAndMessages() throws Exception {
    WorkspaceSettings settings = TestWorkspace.settings().keptIn(folder.resolve("state.json"));
    String token;
    String shop;
    String responseUrl;
    try (TestWorkspace before = TestWorkspace.start(settings);
        TestApp app = TestApp.connect(before)) {
      token = before.server().botToken();
      shop = before.channel("shop-backend");
      String channel = shop;
      before.say("maya", shop, "/plain");
      responseUrl = app.commands().getFirst().get("response_url").getAsString();
      String ts = before.api().chatPostMessage(r -> r.channel(channel).text("kept")).getTs();
      before.api().pinsAdd(r -> r.channel(channel).timestamp(ts));
      before.api().filesUploadV2(r -> r.content("kept too").filename("kept.txt").channel(channel));
    }

    try (TestWorkspace after = TestWorkspace.start(settings.withSeed(99))) {
      assertThat(after.server().botToken()).isEqualTo(token);
      assertThat(after.channel("shop-backend")).isEqualTo(shop);
      JsonNode seen = after.get("messages", "user", after.user("maya"), "channel", shop);
      assertThat(seen.path("pins")).hasSize(1);
      assertThat(seen.toString()).contains("kept.txt");
      String moved =
          responseUrl.replaceFirst("localhost:\\d+", "localhost:" + after.server().port());
      assertThat(after.respond(moved, "{\"text\":\"still good\"}")).isEqualTo(200);
      String again = after.say("maya", shop, "new").path("ts").asString();
      assertThat(again).isGreaterThan(seen.path("messages").path(0).path("ts").asString());
    }
  }

  @Test
  void whatTheAppWasToldIsDoneOutlivesAKill() throws Exception {
    Path file = folder.resolve("deeper").resolve("state.json");
    try (TestWorkspace workspace = TestWorkspace.start(TestWorkspace.settings().keptIn(file))) {
      String shop = workspace.channel("shop-backend");
      String first = workspace.api().chatPostMessage(r -> r.channel(shop).text("one")).getTs();
      String second = workspace.api().chatPostMessage(r -> r.channel(shop).text("two")).getTs();
      workspace.api().chatUpdate(r -> r.channel(shop).ts(first).text("changed"));
      workspace.api().chatDelete(r -> r.channel(shop).ts(second));
      workspace.api().pinsAdd(r -> r.channel(shop).timestamp(first));

      JsonNode seen = afterAKill(file).path("messages");

      assertThat(seen.path(seen.size() - 1).path("text").asString()).isEqualTo("changed");
      assertThat(seen.toString()).doesNotContain("\"two\"");
      assertThat(afterAKill(file).path("pins").path(0).asString()).isEqualTo(first);
    }
  }

  @Test
  void aLogInTheMiddleOfWhichALineIsBrokenIsOneClearSentence() throws Exception {
    WorkspaceSettings settings = TestWorkspace.settings().keptIn(folder.resolve("state.json"));
    TestWorkspace.start(settings).close();
    Files.writeString(folder.resolve("state.json.log"), "{broken\n{}\n");

    assertThatThrownBy(() -> WorkspaceServer.start(settings))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("cannot be read. Move the file away to begin anew.");
  }

  @Test
  void anEventThatWasNotAcknowledgedOutlivesTheRestart() throws Exception {
    WorkspaceSettings settings = TestWorkspace.settings().keptIn(folder.resolve("state.json"));
    try (TestWorkspace before = TestWorkspace.start(settings)) {
      before.say("maya", before.channel("shop-backend"), "nobody heard this");
    }

    try (TestWorkspace after = TestWorkspace.start(settings);
        TestApp app = TestApp.connect(after)) {
      assertThat(app.awaitEvent("message").get("text").getAsString())
          .isEqualTo("nobody heard this");
    }
  }

  @Test
  void aBrokenStateIsOneClearSentence() throws Exception {
    Path file = Files.writeString(folder.resolve("state.json"), "{broken");
    WorkspaceSettings settings = TestWorkspace.settings().keptIn(file);

    assertThatThrownBy(() -> WorkspaceServer.start(settings))
        .isInstanceOf(WorkspaceException.class)
        .hasMessage(
            "The workspace's state in "
                + file
                + " cannot be read. Move the file away to begin anew.");
  }

  @Test
  void aPortInUseIsOneClearSentence() {
    try (TestWorkspace first = TestWorkspace.start()) {
      int port = first.server().port();

      assertThatThrownBy(() -> WorkspaceServer.start(TestWorkspace.settings().onPort(port)))
          .isInstanceOf(WorkspaceException.class)
          .hasMessageContaining("Port " + port + " is in use.");
    }
  }

  @Test
  void twoWorkspacesCannotShareAState() {
    WorkspaceSettings settings = TestWorkspace.settings().keptIn(folder.resolve("state.json"));
    try (TestWorkspace first = TestWorkspace.start(settings)) {
      assertThat(first.server().port()).isPositive();

      assertThatThrownBy(() -> WorkspaceServer.start(settings))
          .isInstanceOf(WorkspaceException.class)
          .hasMessageContaining("Another workspace is running");
    }
  }

  /** What stands in the channel where the workspace was killed now, in the middle of a line. */
  private JsonNode afterAKill(Path file) throws IOException {
    Path copy = Files.createTempDirectory(folder, "killed").resolve("state.json");
    Files.copy(file, copy);
    String log = Files.readString(file.resolveSibling("state.json.log"));
    Files.writeString(copy.resolveSibling("state.json.log"), log + "{\"core\":{\"count");
    try (TestWorkspace after = TestWorkspace.start(TestWorkspace.settings().keptIn(copy))) {
      String shop = after.channel("shop-backend");
      return after.get("messages", "user", after.user("maya"), "channel", shop);
    }
  }
}
