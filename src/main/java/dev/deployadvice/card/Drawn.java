package dev.deployadvice.card;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message ready to be sent.
 *
 * @param text says everything the blocks say, for screen readers and notifications; mrkdwn
 * @param blocks what is seen
 */
public record Drawn(String text, List<LayoutBlock> blocks) {

  public Drawn {
    blocks = List.copyOf(blocks);
  }
}
