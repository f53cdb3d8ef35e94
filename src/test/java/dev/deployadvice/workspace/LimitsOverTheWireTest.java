package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import dev.deployadvice.workspace.block.LimitTable;
import dev.deployadvice.workspace.block.Surface;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The rows of the table of limits, sent by Slack's own client. */
final class LimitsOverTheWireTest {
  private final TestWorkspace workspace = TestWorkspace.start();
  private final String shop = workspace.channel("shop-backend");

  @AfterEach
  void stop() {
    workspace.close();
  }

  @Test
  void whatIsAtALimitIsPostedAndWhatIsAboveIsExplained() throws Exception {
    for (LimitTable.Row row : rows(Surface.MESSAGE)) {
      String blocks = "[" + row.block() + "]";
      ChatPostMessageResponse answer =
          workspace.api().chatPostMessage(r -> r.channel(shop).blocksAsString(blocks));

      if (row.refusal().isEmpty()) {
        assertThat(answer.getError()).as(blocks).isNull();
      } else {
        String refusal = row.refusal().get().replace("[json-pointer:/0", "[json-pointer:/blocks/0");
        assertThat(answer.getError()).isEqualTo("invalid_blocks");
        assertThat(answer.getErrors()).contains(refusal);
        assertThat(answer.getResponseMetadata().getMessages()).contains("[ERROR] " + refusal);
      }
    }
  }

  @Test
  void aViewAtALimitIsValidAndAboveItIsExplained() throws Exception {
    for (LimitTable.Row row : rows(Surface.MODAL)) {
      String view =
          """
          {"type":"modal","title":{"type":"plain_text","text":"A"},
          "submit":{"type":"plain_text","text":"B"},"blocks":[%s]}\
          """
              .formatted(row.block());
      ViewsOpenResponse answer =
          workspace.api().viewsOpen(r -> r.triggerId("none").viewAsString(view));

      if (row.refusal().isEmpty()) {
        assertThat(answer.getError()).as(view).isEqualTo("invalid_trigger_id");
      } else {
        assertThat(answer.getError()).isEqualTo("invalid_arguments");
        assertThat(answer.getResponseMetadata().getMessages())
            .contains(
                "[ERROR] "
                    + row.refusal()
                        .get()
                        .replace("[json-pointer:/0", "[json-pointer:/view/blocks/0"));
      }
    }
  }

  private static List<LimitTable.Row> rows(Surface surface) {
    return LimitTable.rows().stream().filter(row -> row.surface() == surface).toList();
  }
}
