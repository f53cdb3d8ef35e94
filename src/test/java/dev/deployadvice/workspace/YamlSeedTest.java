package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A workspace that begins with what somebody wrote, and can be written down again. */
final class YamlSeedTest {
  private static final String SEED =
      """
      team: {name: Tiny, domain: tiny}
      users:
        - {name: ana, real_name: Ana Lima, title: Developer}
        - {name: bo, real_name: Bo Berg}
        - {name: tomas}
      channels:
        - name: shop
          purpose: Where we sell
          members: [ana, bo, tomas, app]
          bookmarks: [{title: Runbook, link: "https://example.com"}]
          messages:
            - from: ana
              ago: 90d
              text: Where, <@bo>? See <#shop>.
              reactions: {eyes: [bo, tomas]}
              replies: [{from: bo, ago: 89d, text: Here.}]
            - {from: app, ago: 2h, text: Decided., pinned_by: ana, blocks: [{type: divider}]}
        - {name: vault, private: true, archived: true, members: [ana, tomas], messages: [{from: ana, text: Hush.}]}
      direct:
        - {members: [ana, tomas], messages: [{from: tomas, ago: 1h, text: Lunch?}]}
      """;

  @Test
  void whatIsWrittenIsThere() throws Exception {
    try (TestWorkspace workspace = start(SEED)) {
      String shop = workspace.channel("shop");
      JsonNode seen = workspace.get("messages", "user", workspace.user("ana"), "channel", shop);
      JsonNode asked = seen.path("messages").path(0);

      assertThat(seen.path("messages")).hasSize(2);
      assertThat(asked.path("text").asString())
          .isEqualTo("Where, <@%s>? See <#%s>.".formatted(workspace.user("bo"), shop));
      assertThat(asked.path("reply_count").asInt()).isEqualTo(1);
      assertThat(asked.path("reactions").path(0).path("count").asInt()).isEqualTo(2);
      assertThat(seen.path("pins").path(0).asString())
          .isEqualTo(seen.path("messages").path(1).path("ts").asString());
      assertThat(seen.path("bookmarks").path(0).path("title").asString()).isEqualTo("Runbook");
      assertThat(workspace.api().authTest(r -> r).getTeam()).isEqualTo("Tiny");
      assertThat(workspace.direct("bo")).startsWith("D");
    }
  }

  @Test
  void anExportIsASeedOfTheSame() throws Exception {
    try (TestWorkspace first = start(SEED)) {
      String exported = state(first);
      try (TestWorkspace second = start(exported)) {
        assertThat(exported).contains("pinned_by: ana", "archived: true", "<@bo>", "text: Lunch?");
        assertThat(state(second)).isEqualTo(exported);
        assertThat(second.server().export()).isEqualTo(exported);
      }
    }
  }

  @Test
  void whatIsWrongIsOneSentence() {
    refused(SEED.replace("from: bo", "from: zoe"), "channels[0].messages[0].replies[0].from");
    refused(SEED.replace("ago: 90d", "ago: long"), "must be like 30s, 94m, 3h or 90d");
    refused(SEED.replace("ago: 89d", "ago: 91d"), "is before the message that it replies to");
    refused(SEED.replace("purpose:", "porpoise:"), "`channels[0].porpoise` is not a key here");
    refused("users: []", "`users` names nobody");
    refused("users: [", "The seed is not YAML");
    refused("just words", "must be an object");
  }

  private static void refused(String seed, String expected) {
    assertThatThrownBy(() -> WorkspaceServer.start(TestWorkspace.settings().seededWith(seed)))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining(expected);
  }

  private static TestWorkspace start(String seed) {
    return TestWorkspace.start(TestWorkspace.settings().seededWith(seed));
  }

  private static String state(TestWorkspace workspace) throws Exception {
    String url = workspace.server().pageUrl() + "page/control/state";
    try (Response response =
        workspace.http().newCall(new Request.Builder().url(url).build()).execute()) {
      return response.body().string();
    }
  }
}
