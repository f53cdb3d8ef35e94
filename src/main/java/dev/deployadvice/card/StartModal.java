package dev.deployadvice.card;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The modal that asks where an interview is to take place. Written and read here only. */
public final class StartModal {
  /** Slack's {@code callback_id} of the modal. */
  public static final String CALLBACK = "start-somewhere";

  private static final String CHANNEL = "channel";
  private static final String PROJECT = "project";
  private static final String WORDS = "words";
  private static final String INPUT = "da:start";
  private static final int LONGEST = 2000;

  private StartModal() {}

  /**
   * What was submitted.
   *
   * @param channel where it is to take place; empty for direct messages
   * @param project as it was typed; empty for the usual name
   * @param words that describe it, empty where there are none
   */
  public record Wanted(Optional<String> channel, Optional<String> project, String words) {}

  /** Draws the modal. */
  public static View draw() {
    ConversationsSelectElement channel =
        ConversationsSelectElement.builder()
            .actionId(INPUT)
            .placeholder(Layout.plain("In private, with me"))
            .filter(ConversationsFilter.builder().include(List.of("public", "private")).build())
            .build();
    PlainTextInputElement project =
        PlainTextInputElement.builder()
            .actionId(INPUT)
            .placeholder(Layout.plain("shop-acme"))
            .maxLength(NameModal.LONGEST)
            .build();
    PlainTextInputElement words =
        PlainTextInputElement.builder()
            .actionId(INPUT)
            .multiline(true)
            .maxLength(LONGEST)
            .placeholder(Layout.plain("An internal tool for 60 people, nobody for servers"))
            .build();
    List<LayoutBlock> blocks =
        List.of(
            input(CHANNEL, "Channel", "Leave it empty to do it in a direct message.", channel),
            input(PROJECT, "Project", "Without a name it is called after the channel.", project),
            input(WORDS, "Describe it", "I ask only what is still open. No text is kept.", words));
    return Modals.view(CALLBACK, "Get deployment advice", "Start", "", blocks);
  }

  /** Reads what was submitted. */
  public static Wanted read(View view) {
    Map<String, Map<String, ViewState.Value>> values = view.getState().getValues();
    Optional<ViewState.Value> channel = value(values, CHANNEL);
    return new Wanted(
        channel.map(ViewState.Value::getSelectedConversation),
        value(values, PROJECT)
            .map(ViewState.Value::getValue)
            .map(String::strip)
            .filter(text -> !text.isEmpty()),
        value(values, WORDS).map(ViewState.Value::getValue).map(String::strip).orElse(""));
  }

  private static Optional<ViewState.Value> value(
      Map<String, Map<String, ViewState.Value>> values, String block) {
    return Optional.ofNullable(values.getOrDefault(block, Map.of()).get(INPUT));
  }

  private static InputBlock input(String block, String label, String hint, BlockElement element) {
    return InputBlock.builder()
        .blockId(block)
        .label(Layout.plain(label))
        .hint(Layout.plain(hint))
        .optional(true)
        .element(element)
        .build();
  }
}
