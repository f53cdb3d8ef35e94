package dev.deployadvice.card;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.dialogue.State;
import java.util.List;
import java.util.Map;

/** The modal that takes an answer in words. Written and read here and nowhere else. */
public final class WordsModal {
  /** Slack's {@code callback_id} of the modal. */
  public static final String CALLBACK = "answer-in-words";

  /** The block that an error is shown at. */
  public static final String BLOCK = "words";

  /** What it says where nothing was understood. */
  public static final String NOT_UNDERSTOOD =
      "I found no answer in that. Say it in other words, or close this and press a button.";

  private static final String INPUT = "da:words";
  private static final int LONGEST = 2000;

  private WordsModal() {}

  /** Draws the modal for what is open in an interview. */
  public static View draw(String interview, State state, Catalog catalog) {
    String asked =
        state
            .openQuestion()
            .flatMap(catalog::findQuestion)
            .map(Question::wording)
            .map(Question.Wording::ask)
            .orElse("Describe the project as you would to a colleague");
    InputBlock words =
        InputBlock.builder()
            .blockId(BLOCK)
            .label(Layout.plain(asked))
            .element(
                PlainTextInputElement.builder()
                    .actionId(INPUT)
                    .multiline(true)
                    .maxLength(LONGEST)
                    .placeholder(Layout.plain("In your own words"))
                    .build())
            .build();
    ContextBlock hint =
        ContextBlock.builder()
            .elements(
                List.of(
                    Layout.markdown(
                        "You may say more than what is asked. I say back what I understood; the"
                            + " words themselves are not kept.")))
            .build();
    return Modals.view(CALLBACK, "Answer in words", "Send", interview, List.of(words, hint));
  }

  /** The interview for which the modal was opened. */
  public static String interview(View view) {
    return view.getPrivateMetadata();
  }

  /** What was typed. */
  public static String words(View view) {
    ViewState.Value value = view.getState().getValues().getOrDefault(BLOCK, Map.of()).get(INPUT);
    return value == null || value.getValue() == null ? "" : value.getValue().strip();
  }
}
