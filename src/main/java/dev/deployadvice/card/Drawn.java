package dev.deployadvice.card;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message ready to be sent.
 *
 * @param text says everything the blocks say, for screen readers and notifications; mrkdwn
 * @param blocks what is seen
 * @param classic the same in blocks that Slack has always had, for where it refuses newer ones;
 *     equal to the blocks where there are none
 */
public record Drawn(String text, List<LayoutBlock> blocks, List<LayoutBlock> classic) {

  public Drawn {
    blocks = List.copyOf(blocks);
    classic = List.copyOf(classic);
  }

  /** One that holds nothing newer. */
  public Drawn(String text, List<LayoutBlock> blocks) {
    this(text, blocks, blocks);
  }

  /** The same without the newer blocks. */
  public Drawn plainer() {
    return new Drawn(text, classic);
  }

  public boolean hasNewerBlocks() {
    return !blocks.equals(classic);
  }
}
