package dev.deployadvice.card;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Factor;
import dev.deployadvice.catalog.Question;
import java.util.ArrayList;
import java.util.List;

/** The modal with all answers, grouped and filled in; {@link ChangesForm} reads it back. */
public final class ChangesModal {
  /** Slack's {@code callback_id} of the modal. */
  public static final String CALLBACK = "change-answers";

  static final String INPUT = "da:change";

  private ChangesModal() {}

  /** Draws the modal. */
  public static View draw(String interview, AnswerSet answers, Catalog catalog) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        ContextBlock.builder()
            .elements(
                List.of(
                    Layout.markdown(
                        "Everything I know. What you leave empty stays open; nothing changes"
                            + " before you save.")))
            .build());
    for (Factor factor : Factor.values()) {
      List<LayoutBlock> inputs = new ArrayList<>();
      for (Question question : catalog.questions()) {
        if (question.role().factor() == factor && makesSense(question, answers)) {
          inputs.add(input(question, answers.to(question.id())));
        }
      }
      if (!inputs.isEmpty()) {
        blocks.add(HeaderBlock.builder().text(Layout.plain(title(factor))).build());
        blocks.addAll(inputs);
      }
    }
    return Modals.view(CALLBACK, "Change answers", "Save", interview, blocks);
  }

  private static String title(Factor factor) {
    return switch (factor) {
      case INSIDE -> "Inside your network";
      case PEOPLE -> "People";
      case MONEY -> "Money";
      case SCALE -> "Size and load";
      case LAW -> "Law and rules";
      case TECHNOLOGY -> "Technology";
      case TIME -> "Time";
    };
  }

  /** A question about today's host makes no sense without one. */
  private static boolean makesSense(Question question, AnswerSet answers) {
    return question
        .role()
        .onlyWhen()
        .map(when -> answers.to(when.question()).stream().anyMatch(when.answers()::contains))
        .orElse(true);
  }

  private static InputBlock input(Question question, List<String> given) {
    List<OptionObject> options =
        question.answers().stream()
            .map(answer -> Controls.option(answer.label().button(), answer.id()))
            .toList();
    List<OptionObject> chosen =
        options.stream().filter(option -> given.contains(option.getValue())).toList();
    return InputBlock.builder()
        .blockId(question.id())
        .optional(true)
        .label(Layout.plain(question.wording().title()))
        .element(question.several() ? several(options, chosen) : single(options, chosen))
        .build();
  }

  private static BlockElement single(List<OptionObject> options, List<OptionObject> chosen) {
    return StaticSelectElement.builder()
        .actionId(INPUT)
        .placeholder(Layout.plain("Open"))
        .options(options)
        .initialOption(chosen.isEmpty() ? null : chosen.getFirst())
        .build();
  }

  private static BlockElement several(List<OptionObject> options, List<OptionObject> chosen) {
    return MultiStaticSelectElement.builder()
        .actionId(INPUT)
        .placeholder(Layout.plain("Open"))
        .options(options)
        .initialOptions(chosen.isEmpty() ? null : chosen)
        .build();
  }
}
