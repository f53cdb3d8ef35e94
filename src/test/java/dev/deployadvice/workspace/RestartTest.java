package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
  void whatTheAppWasToldIsDoneIsAlreadyInTheFile() throws Exception {
    Path file = folder.resolve("deeper").resolve("state.json");
    try (TestWorkspace workspace = TestWorkspace.start(TestWorkspace.settings().keptIn(file))) {
      String shop = workspace.channel("shop-backend");
      for (int i = 0; i < 20; i++) {
        String text = "number " + i;

        workspace.api().chatPostMessage(r -> r.channel(shop).text(text));

        assertThat(Files.readString(file)).contains(text);
      }
    }
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
}
