package dev.deployadvice.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.deployadvice.conversation.Outbox.Place;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LinksTest {
  private static final Place ROOT = new Place("C123", "1700000000.000100");
  private static final Place REPLY = new Place("C123", "1700000007.000200");

  private final BotIdentity identity = mock();
  private final Links links = new Links(identity);

  @Test
  void aMessageIsLinkedAsSlackDoesIt() {
    when(identity.workspaceUrl()).thenReturn(Optional.of("https://acme.slack.com/"));

    assertThat(links.to(ROOT)).contains("https://acme.slack.com/archives/C123/p1700000000000100");
  }

  @Test
  void aReplyIsLinkedInItsThread() {
    when(identity.workspaceUrl()).thenReturn(Optional.of("https://acme.slack.com/"));

    assertThat(links.toReply(REPLY, ROOT))
        .contains(
            "https://acme.slack.com/archives/C123/p1700000007000200"
                + "?thread_ts=1700000000.000100&cid=C123");
  }

  @Test
  void thereIsNoLinkUntilTheWorkspaceIsKnown() {
    when(identity.workspaceUrl()).thenReturn(Optional.empty());

    assertThat(links.to(ROOT)).isEmpty();
    assertThat(links.toReply(REPLY, ROOT)).isEmpty();
  }
}
