package dev.deployadvice.card;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import dev.deployadvice.advice.Adviser;
import dev.deployadvice.advice.Conflict;
import dev.deployadvice.advice.Given;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Topic;
import java.util.ArrayList;
import java.util.List;

/** What can be pressed under the advice. */
final class AdviceButtons {
  private static final int MOST_TO_RELAX = 4;

  private final Adviser adviser;
  private final Catalog catalog;
  private final Phrases phrases;

  AdviceButtons(Adviser adviser, Phrases phrases) {
    this.adviser = adviser;
    this.catalog = adviser.catalog();
    this.phrases = phrases;
  }

  void add(Layout layout, Finding finding, CardContext context) {
    layout.actions(relaxing(finding, context));
    layout.actions(buttons(finding, context));
    layout.actions(topics(finding, context));
  }

  /** Where no option is left: the answers that could give way, to be asked anew. */
  private List<BlockElement> relaxing(Finding finding, CardContext context) {
    List<String> questions =
        Conflict.in(adviser, finding.situation().answers()).stream()
            .flatMap(conflict -> conflict.ways().stream())
            .flatMap(way -> way.relax().stream())
            .map(Given::question)
            .distinct()
            .limit(MOST_TO_RELAX)
            .toList();
    List<BlockElement> buttons = new ArrayList<>();
    for (String question : questions) {
      ActionId id =
          ActionId.of(new Pressed.OnInterview(context.interview(), new Event.Change(question)));
      buttons.add(
          Controls.button("Change: " + phrases.titleOf(question), id.numbered(buttons.size())));
    }
    return buttons;
  }

  /** What is shown on request, to whoever presses. */
  private static List<BlockElement> topics(Finding finding, CardContext context) {
    List<BlockElement> buttons = new ArrayList<>();
    if (finding.winner().isPresent()) {
      buttons.add(topic("What would change it", new Topic.TurningPoints(), 0, context));
      buttons.add(topic("Costs", new Topic.Costs(), 1, context));
      buttons.add(topic("Products", new Topic.Products(), 2, context));
      buttons.add(topic("Who does what", new Topic.Duties(), 3, context));
    }
    return buttons;
  }

  private static BlockElement topic(String label, Topic topic, int number, CardContext context) {
    ActionId id =
        ActionId.of(new Pressed.OnInterview(context.interview(), new Event.Inquire(topic)));
    return Controls.button(label, id.numbered(number));
  }

  private List<BlockElement> buttons(Finding finding, CardContext context) {
    List<BlockElement> buttons = new ArrayList<>();
    if (canBePinned(finding, context)) {
      buttons.add(PinButton.of(context));
    }
    if (finding.outlook().nextQuestion().isPresent()) {
      int open = finding.outlook().openQuestions();
      String label =
          "Make it certain (%s)"
              .formatted(open == 1 ? "1 question" : "up to %d questions".formatted(open));
      buttons.add(Controls.button(label, context.interview(), new Event.Continue()));
    }
    List<OptionObject> changes = changes(finding, context);
    if (!changes.isEmpty()) {
      buttons.add(Controls.select("change", "Change an answer…", changes));
    }
    buttons.add(
        Controls.more(
            List.of(
                Controls.option("Change answers…", new Pressed.ChangeAnswers(context.interview())),
                Controls.option("Change in words…", new Pressed.InWords(context.interview())),
                Controls.option("Start again…", new Pressed.RestartAsked(context.interview())),
                Controls.option(
                    "Stop here (can be resumed)", context.interview(), new Event.Cancel()))));
    return buttons;
  }

  static boolean canBePinned(Finding finding, CardContext context) {
    return finding.winner().isPresent() && context.pinning().pinned().isEmpty();
  }

  private List<OptionObject> changes(Finding finding, CardContext context) {
    List<OptionObject> options = new ArrayList<>();
    if (context.state().progress().dealBreakers().isPresent()) {
      options.add(
          change("Deal-breakers: what rules an option out", Event.Change.DEAL_BREAKERS, context));
    }
    for (Question question : catalog.questions()) {
      String id = question.id();
      String title = question.wording().title();
      List<String> given = finding.situation().answers().to(id);
      if (!given.isEmpty()) {
        options.add(change("%s: %s".formatted(title, phrases.said(id, given)), id, context));
      } else if (finding.situation().skipped().contains(id)) {
        options.add(change(title + ": not sure", id, context));
      }
    }
    return options.subList(0, Math.min(options.size(), Controls.MOST_OPTIONS));
  }

  private static OptionObject change(String label, String question, CardContext context) {
    return Controls.option(label, context.interview(), new Event.Change(question));
  }
}
