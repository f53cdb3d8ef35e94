package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import com.slack.api.model.Message;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class ChatMethodsTest {
  private final TestWorkspace workspace = TestWorkspace.start();
  private final String shop = workspace.channel("shop-backend");

  @AfterEach
  void stop() {
    workspace.close();
  }

  @Test
  void whatTheBotPostsStandsOnThePage() throws Exception {
    ChatPostMessageResponse posted =
        workspace.api().chatPostMessage(r -> r.channel(shop).text("*Hello* &amp; welcome"));

    JsonNode messages =
        workspace.get("messages", "user", workspace.user("maya"), "channel", shop).path("messages");
    assertThat(posted.getError()).isNull();
    assertThat(posted.getMessage().getUser()).isEqualTo(workspace.bot());
    assertThat(messages.path(messages.size() - 1).path("text").asString())
        .isEqualTo("*Hello* &amp; welcome");
  }

  @Test
  void aReplyIsCountedAtItsRoot() throws Exception {
    String root = workspace.api().chatPostMessage(r -> r.channel(shop).text("root")).getTs();
    String reply =
        workspace.api().chatPostMessage(r -> r.channel(shop).text("a").threadTs(root)).getTs();

    List<Message> thread =
        workspace.api().conversationsReplies(r -> r.channel(shop).ts(root)).getMessages();

    assertThat(thread).extracting(Message::getTs).containsExactly(root, reply);
    assertThat(thread.getFirst().getReplyCount()).isEqualTo(1);
    assertThat(thread.getFirst().getLatestReply()).isEqualTo(reply);
    assertThat(thread.getLast().getThreadTs()).isEqualTo(root);
  }

  @Test
  void errorsAreSlacksOwn() throws Exception {
    String general = workspace.channel("general");
    String acme = workspace.channel("acme-contract");

    assertThat(workspace.api().chatPostMessage(r -> r.channel(general).text("a")).getError())
        .isEqualTo("not_in_channel");
    assertThat(workspace.api().chatPostMessage(r -> r.channel(acme).text("a")).getError())
        .isEqualTo("channel_not_found");
    assertThat(workspace.api().chatPostMessage(r -> r.channel(shop)).getError())
        .isEqualTo("no_text");
    assertThat(
            workspace
                .api()
                .chatPostMessage(r -> r.channel(shop).blocksAsString("{broken"))
                .getError())
        .isEqualTo("invalid_blocks_format");
    assertThat(workspace.api().chatUpdate(r -> r.channel(shop).ts("1.2").text("a")).getError())
        .isEqualTo("message_not_found");
  }

  @Test
  void badBlocksAreExplained() throws Exception {
    String tooLong =
        "[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"%s\"}}]"
            .formatted("x".repeat(3001));

    ChatPostMessageResponse refused =
        workspace.api().chatPostMessage(r -> r.channel(shop).blocksAsString(tooLong));

    assertThat(refused.getError()).isEqualTo("invalid_blocks");
    assertThat(refused.getErrors())
        .contains("must be less than 3001 characters [json-pointer:/blocks/0/text/text]");
    assertThat(refused.getResponseMetadata().getMessages())
        .contains("[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]");
  }

  @Test
  void anUpdateKeepsTheMetadataAndRewritesTheText() throws Exception {
    Message.Metadata metadata =
        Message.Metadata.builder().eventType("headline").eventPayload(Map.of("id", "7")).build();
    String ts =
        workspace
            .api()
            .chatPostMessage(r -> r.channel(shop).text("one").metadata(metadata))
            .getTs();

    ChatUpdateResponse updated =
        workspace.api().chatUpdate(r -> r.channel(shop).ts(ts).text("two"));

    Message seen =
        workspace
            .api()
            .conversationsHistory(r -> r.channel(shop).limit(1).includeAllMetadata(true))
            .getMessages()
            .getFirst();
    assertThat(updated.getText()).isEqualTo("two");
    assertThat(seen.getText()).isEqualTo("two");
    assertThat(seen.getEdited()).isNotNull();
    assertThat(seen.getMetadata().getEventType()).isEqualTo("headline");
  }

  @Test
  void anEphemeralMessageIsSeenByOnePersonOnly() throws Exception {
    String maya = workspace.user("maya");
    workspace.api().chatPostEphemeral(r -> r.channel(shop).user(maya).text("for Maya"));

    JsonNode hers = workspace.get("messages", "user", maya, "channel", shop);
    JsonNode his = workspace.get("messages", "user", workspace.user("tomas"), "channel", shop);

    assertThat(hers.findValuesAsString("text")).contains("for Maya");
    assertThat(his.findValuesAsString("text")).doesNotContain("for Maya");
    assertThat(
            workspace
                .api()
                .chatPostEphemeral(r -> r.channel(shop).user("U0STRANGER").text("a"))
                .getError())
        .isEqualTo("user_not_in_channel");
  }

  @Test
  void aDeletedRootKeepsItsThread() throws Exception {
    String root = workspace.api().chatPostMessage(r -> r.channel(shop).text("root")).getTs();
    workspace.api().chatPostMessage(r -> r.channel(shop).text("reply").threadTs(root));

    workspace.api().chatDelete(r -> r.channel(shop).ts(root));

    List<Message> thread =
        workspace.api().conversationsReplies(r -> r.channel(shop).ts(root)).getMessages();
    assertThat(thread.getFirst().getSubtype()).isEqualTo("tombstone");
    assertThat(thread).hasSize(2);
  }

  @Test
  void aPermalinkNamesMessageAndThread() throws Exception {
    String root = workspace.api().chatPostMessage(r -> r.channel(shop).text("root")).getTs();
    String reply =
        workspace.api().chatPostMessage(r -> r.channel(shop).text("a").threadTs(root)).getTs();

    String link =
        workspace.api().chatGetPermalink(r -> r.channel(shop).messageTs(reply)).getPermalink();

    assertThat(link)
        .startsWith(workspace.server().pageUrl() + "archives/" + shop + "/p")
        .contains("?thread_ts=" + root);
  }
}
