package dev.deployadvice.card;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.deployadvice.dialogue.Focus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The modal that asks how another project is called. Written and read here and nowhere else. */
public final class NameModal {
  /** Slack's {@code callback_id} of the modal. */
  public static final String CALLBACK = "name-project";

  /** The block that an error is shown at. */
  public static final String BLOCK = "name";

  /** The longest name, in characters. */
  public static final int LONGEST = 80;

  private static final String INPUT = "da:name";
  private static final String SEPARATOR = "|";

  private NameModal() {}

  /** What was submitted: the project's name as it was typed, and what the modal was opened for. */
  public record Named(String channel, Focus focus, String project) {}

  /**
   * Draws the modal.
   *
   * @param channel where the interview is to take place
   */
  public static View draw(String channel, Focus focus) {
    InputBlock name =
        InputBlock.builder()
            .blockId(BLOCK)
            .label(plain("What is the project called?"))
            .hint(plain("It stands in the headline, so that people know what the advice is for."))
            .element(
                PlainTextInputElement.builder()
                    .actionId(INPUT)
                    .placeholder(plain("shop-acme"))
                    .minLength(1)
                    .maxLength(LONGEST)
                    .build())
            .build();
    return View.builder()
        .type("modal")
        .callbackId(CALLBACK)
        .title(ViewTitle.builder().type("plain_text").text("Another project").build())
        .submit(ViewSubmit.builder().type("plain_text").text("Start").build())
        .close(ViewClose.builder().type("plain_text").text("Cancel").build())
        .privateMetadata(channel + SEPARATOR + focus.name())
        .blocks(List.of(name))
        .build();
  }

  /** Reads what was submitted; empty where the name is blank or the modal is not ours. */
  public static Optional<Named> read(View view) {
    String[] opened = view.getPrivateMetadata().split("\\" + SEPARATOR, 2);
    Optional<Focus> focus =
        Arrays.stream(Focus.values())
            .filter(candidate -> candidate.name().equals(opened[opened.length - 1]))
            .findFirst();
    String name = typed(view.getState()).strip();
    return name.isEmpty() || name.length() > LONGEST
        ? Optional.empty()
        : focus.map(it -> new Named(opened[0], it, name));
  }

  private static String typed(ViewState state) {
    ViewState.Value value = state.getValues().getOrDefault(BLOCK, Map.of()).get(INPUT);
    return value == null || value.getValue() == null ? "" : value.getValue();
  }

  private static PlainTextObject plain(String text) {
    return PlainTextObject.builder().text(text).build();
  }
}
