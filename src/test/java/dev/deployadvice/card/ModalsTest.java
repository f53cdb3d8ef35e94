package dev.deployadvice.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.SlackConfig;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Progress;
import dev.deployadvice.dialogue.State;
import dev.deployadvice.workspace.block.BlockKit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The modals: within Slack's limits, and read back as they were filled in. */
final class ModalsTest {
  private static final Catalog CATALOG = CardSamples.DIALOGUE.adviser().catalog();
  private static final AnswerSet KNOWN =
      AnswerSet.of(
          Map.of(
              "operations", List.of("nobody"),
              "workload", List.of("background-jobs", "search"),
              "current", List.of("paas")));

  @Test
  void slackTakesEachOfThem() {
    Progress begun = Progress.begun(Focus.ALL_OPTIONS);

    isTaken(ChangesModal.draw("iv1", KNOWN, CATALOG));
    isTaken(ChangesModal.draw("iv1", AnswerSet.EMPTY, CATALOG));
    isTaken(StartModal.draw());
    isTaken(WordsModal.draw("iv1", new State.Inviting(begun), CATALOG));
    for (String question : CATALOG.questions().stream().map(each -> each.id()).toList()) {
      isTaken(WordsModal.draw("iv1", new State.Asking(begun, question), CATALOG));
    }
  }

  @Test
  void everyQuestionThatMakesSenseCanBeChanged() {
    View all = ChangesModal.draw("iv1", KNOWN, CATALOG);
    View fewer = ChangesModal.draw("iv1", AnswerSet.EMPTY, CATALOG);

    assertThat(all.getBlocks())
        .filteredOn(block -> "input".equals(block.getType()))
        .hasSameSizeAs(CATALOG.questions());
    assertThat(fewer.getBlocks()).extracting(block -> block.getBlockId()).doesNotContain("pain");
  }

  @Test
  void onlyWhatWasChangedIsReadBack() {
    View view = ChangesModal.draw("iv1", KNOWN, CATALOG);
    view.setState(
        filled(
            Map.of(
                "operations", List.of("dedicated"),
                "workload", List.of("search", "background-jobs"),
                "current", List.of())));

    ChangesForm form = ChangesForm.read(view);

    assertThat(form.interview()).isEqualTo("iv1");
    assertThat(form.complaints(CATALOG)).isEmpty();
    assertThat(form.event())
        .isEqualTo(
            new Event.Revise(
                AnswerSet.of(Map.of("operations", List.of("dedicated"))), List.of("current")));
  }

  @Test
  void answerThatStandsAloneIsComplainedOfBesideOthers() {
    View view = ChangesModal.draw("iv1", KNOWN, CATALOG);
    view.setState(filled(Map.of("workload", List.of("plain", "search"))));

    assertThat(ChangesForm.read(view).complaints(CATALOG)).containsOnlyKeys("workload");
  }

  private static ViewState filled(Map<String, List<String>> chosen) {
    Map<String, Map<String, ViewState.Value>> values = new HashMap<>();
    chosen.forEach(
        (question, answers) -> {
          ViewState.Value value = new ViewState.Value();
          List<ViewState.SelectedOption> options =
              answers.stream()
                  .map(
                      answer -> {
                        ViewState.SelectedOption option = new ViewState.SelectedOption();
                        option.setValue(answer);
                        return option;
                      })
                  .toList();
          if (CATALOG.requireQuestion(question).several()) {
            value.setSelectedOptions(options);
          } else if (!options.isEmpty()) {
            value.setSelectedOption(options.getFirst());
          }
          values.put(question, Map.of(ChangesModal.INPUT, value));
        });
    ViewState state = new ViewState();
    state.setValues(values);
    return state;
  }

  private static void isTaken(View view) {
    String json = GsonFactory.createSnakeCase(SlackConfig.DEFAULT).toJson(view);

    assertThat(BlockKit.checkView(JsonMapper.shared().readTree(json))).isEmpty();
  }
}
