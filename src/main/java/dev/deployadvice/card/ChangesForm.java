package dev.deployadvice.card;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.dialogue.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was submitted with {@link ChangesModal}, compared with what it showed when it was opened: an
 * answer that came in meanwhile and was not touched here stays.
 */
public record ChangesForm(String interview, Map<String, List<String>> changed) {

  public ChangesForm {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    changed.forEach((question, answers) -> copy.put(question, List.copyOf(answers)));
    changed = copy;
  }

  /** Reads a submitted modal. */
  public static ChangesForm read(View view) {
    Map<String, List<String>> changed = new LinkedHashMap<>();
    Stream.of(view.getBlocks().toArray())
        .filter(InputBlock.class::isInstance)
        .map(InputBlock.class::cast)
        .forEach(
            input -> {
              List<String> now = chosen(view.getState(), input.getBlockId());
              if (!Set.copyOf(now).equals(Set.copyOf(shown(input.getElement())))) {
                changed.put(input.getBlockId(), now);
              }
            });
    return new ChangesForm(view.getPrivateMetadata(), changed);
  }

  /** Answers that exclude each other, by the question at whose block that is to be said. */
  public Map<String, String> complaints(Catalog catalog) {
    Map<String, String> complaints = new LinkedHashMap<>();
    changed.forEach(
        (question, answers) ->
            catalog
                .findQuestion(question)
                .flatMap(asked -> alone(asked, answers))
                .ifPresent(
                    alone ->
                        complaints.put(
                            question,
                            "“%s” excludes the others: choose it alone, or without it."
                                .formatted(alone))));
    return complaints;
  }

  private static Optional<String> alone(Question question, List<String> answers) {
    return answers.size() < 2
        ? Optional.empty()
        : question.answers().stream()
            .filter(answer -> answer.alone() && answers.contains(answer.id()))
            .map(answer -> answer.label().button())
            .findFirst();
  }

  /** What was changed, as it happens to the interview. */
  public Event.Revise event() {
    Map<String, List<String>> said = new LinkedHashMap<>();
    List<String> withdrawn = new ArrayList<>();
    changed.forEach(
        (question, answers) -> {
          if (answers.isEmpty()) {
            withdrawn.add(question);
          } else {
            said.put(question, answers);
          }
        });
    return new Event.Revise(AnswerSet.of(said), withdrawn);
  }

  private static List<String> chosen(ViewState state, String block) {
    ViewState.@Nullable Value value =
        state.getValues().getOrDefault(block, Map.of()).get(ChangesModal.INPUT);
    if (value == null) {
      return List.of();
    }
    if (value.getSelectedOption() != null) {
      return List.of(value.getSelectedOption().getValue());
    }
    return value.getSelectedOptions() == null
        ? List.of()
        : value.getSelectedOptions().stream().map(ViewState.SelectedOption::getValue).toList();
  }

  private static List<String> shown(BlockElement element) {
    return switch (element) {
      case StaticSelectElement single when single.getInitialOption() != null ->
          List.of(single.getInitialOption().getValue());
      case MultiStaticSelectElement several when several.getInitialOptions() != null ->
          several.getInitialOptions().stream().map(OptionObject::getValue).toList();
      default -> List.of();
    };
  }
}
