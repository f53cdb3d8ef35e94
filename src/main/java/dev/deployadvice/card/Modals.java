package dev.deployadvice.card;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.List;

/** The frame of our modals. */
final class Modals {
  private static final String PLAIN = "plain_text";

  private Modals() {}

  /**
   * A modal.
   *
   * @param metadata comes back with what is submitted
   */
  static View view(
      String callback, String title, String submit, String metadata, List<LayoutBlock> blocks) {
    return View.builder()
        .type("modal")
        .callbackId(callback)
        .title(ViewTitle.builder().type(PLAIN).text(title).build())
        .submit(ViewSubmit.builder().type(PLAIN).text(submit).build())
        .close(ViewClose.builder().type(PLAIN).text("Cancel").build())
        .privateMetadata(metadata)
        .blocks(blocks)
        .build();
  }
}
