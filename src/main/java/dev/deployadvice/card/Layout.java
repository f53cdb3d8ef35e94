package dev.deployadvice.card;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import java.util.ArrayList;
import java.util.List;

/** Collects blocks and, line by line, the text that says the same. */
final class Layout {
  /** Slack's limit for the text of a section. */
  private static final int SECTION_LIMIT = 3000;

  private static final int HEADER_LIMIT = 150;

  /** A list longer than this is said in several blocks where Slack takes no table. */
  private static final int LINES_TOGETHER = 12;

  private final List<LayoutBlock> blocks = new ArrayList<>();
  private final List<LayoutBlock> classic = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  /** A title; plain text, not escaped. */
  Layout header(String plain) {
    PlainTextObject text = plain(Mrkdwn.cut(plain, HEADER_LIMIT));
    add(HeaderBlock.builder().text(text).build());
    lines.add(Mrkdwn.escape(plain));
    return this;
  }

  Layout section(String mrkdwn) {
    add(SectionBlock.builder().text(markdown(mrkdwn)).build());
    lines.add(mrkdwn);
    return this;
  }

  /** A section with a button or a menu at its right. */
  Layout section(String mrkdwn, BlockElement accessory) {
    add(SectionBlock.builder().text(markdown(mrkdwn)).accessory(accessory).build());
    lines.add(mrkdwn);
    return this;
  }

  /** Texts side by side; below one another on a phone. */
  Layout fields(List<String> mrkdwns) {
    List<TextObject> fields = new ArrayList<>();
    mrkdwns.forEach(mrkdwn -> fields.add(markdown(mrkdwn)));
    add(SectionBlock.builder().fields(fields).build());
    lines.addAll(mrkdwns);
    return this;
  }

  /**
   * A block of the newer kinds.
   *
   * @param mrkdwns what it says, line by line: seen where Slack refuses the block, and heard
   *     everywhere
   */
  Layout newer(LayoutBlock block, List<String> mrkdwns) {
    blocks.add(block);
    for (int from = 0; from < mrkdwns.size(); from += LINES_TOGETHER) {
      List<String> some = mrkdwns.subList(from, Math.min(mrkdwns.size(), from + LINES_TOGETHER));
      classic.add(SectionBlock.builder().text(markdown(String.join("\n", some))).build());
    }
    lines.addAll(mrkdwns);
    return this;
  }

  /** Small print. */
  Layout context(String mrkdwn) {
    add(ContextBlock.builder().elements(List.of(markdown(mrkdwn))).build());
    lines.add(mrkdwn);
    return this;
  }

  Layout actions(List<? extends BlockElement> elements) {
    if (!elements.isEmpty()) {
      add(ActionsBlock.builder().elements(List.copyOf(elements)).build());
    }
    return this;
  }

  Layout divider() {
    add(new DividerBlock());
    return this;
  }

  /** All of another message. */
  Layout all(Drawn drawn) {
    blocks.addAll(drawn.blocks());
    lines.add(drawn.text());
    return this;
  }

  /** A line for those who do not see the blocks: what a list or a row of buttons says. */
  Layout spoken(String mrkdwn) {
    lines.add(mrkdwn);
    return this;
  }

  Drawn drawn() {
    return new Drawn(String.join("\n", lines), blocks, classic);
  }

  private void add(LayoutBlock block) {
    blocks.add(block);
    classic.add(block);
  }

  /** Verbatim, so that Slack does not turn a bare "@here" or a channel's name into a mention. */
  static MarkdownTextObject markdown(String mrkdwn) {
    return MarkdownTextObject.builder()
        .text(Mrkdwn.cut(mrkdwn, SECTION_LIMIT))
        .verbatim(true)
        .build();
  }

  static PlainTextObject plain(String text) {
    return PlainTextObject.builder().text(text).build();
  }
}
