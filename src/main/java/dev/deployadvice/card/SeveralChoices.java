package dev.deployadvice.card;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Answer;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Reply;
import java.util.ArrayList;
import java.util.List;

/** Boxes and <i>Done</i> for a question with several answers; the lone answer is a button. */
final class SeveralChoices {
  /** Slack allows so many boxes in one element. */
  private static final int MOST_BOXES = 10;

  private SeveralChoices() {}

  static void add(Layout layout, Question question, Reply.Ask ask, String interview) {
    List<Answer> together = question.answers().stream().filter(answer -> !answer.alone()).toList();
    List<Answer> alone = question.answers().stream().filter(Answer::alone).toList();
    List<String> given = ask.situation().answers().to(question.id());
    layout.actions(boxes(together, given));
    List<BlockElement> buttons = new ArrayList<>();
    Event done = new Event.Answer(ask.step(), ask.question(), List.of());
    buttons.add(Controls.primary("Done", ActionId.withTicks(interview, done).numbered(0)));
    for (Answer answer : alone) {
      Event event = new Event.Answer(ask.step(), ask.question(), List.of(answer.id()));
      ActionId action = ActionId.withTicks(interview, event);
      buttons.add(Controls.button(answer.label().button(), action.numbered(buttons.size())));
    }
    layout.actions(buttons);
  }

  private static List<BlockElement> boxes(List<Answer> answers, List<String> given) {
    List<BlockElement> elements = new ArrayList<>();
    for (int from = 0; from < answers.size(); from += MOST_BOXES) {
      List<Answer> some = answers.subList(from, Math.min(answers.size(), from + MOST_BOXES));
      elements.add(boxes(elements.size(), some, given));
    }
    return elements;
  }

  private static CheckboxesElement boxes(int number, List<Answer> answers, List<String> given) {
    List<OptionObject> options = new ArrayList<>();
    List<OptionObject> ticked = new ArrayList<>();
    for (Answer answer : answers) {
      OptionObject option = Controls.option(answer.label().button(), answer.id());
      options.add(option);
      if (given.contains(answer.id())) {
        ticked.add(option);
      }
    }
    return Controls.boxes(number, options, ticked);
  }
}
