package dev.deployadvice.card;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import dev.deployadvice.advice.Outlook;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Answer;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Move;
import dev.deployadvice.dialogue.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One question with its answers as buttons, boxes or, where there are many, a menu. */
final class QuestionCard {
  private static final int MOST_BUTTONS = 5;
  private static final String PRESENT = "✓ ";

  private final Catalog catalog;
  private final Phrases phrases;

  QuestionCard(Catalog catalog, Phrases phrases) {
    this.catalog = catalog;
    this.phrases = phrases;
  }

  Drawn draw(Reply.Ask ask, Outlook outlook, CardContext context) {
    Question question = catalog.requireQuestion(ask.question());
    Layout layout = new Layout();
    ask.noted().ifPresent(move -> noted(layout, move, ask, context));
    layout.section(Mrkdwn.bold(Mrkdwn.escape(question.wording().ask())) + present(ask));
    layout.context(candidates(ask).orElse(Mrkdwn.escape(question.wording().why())));
    layout.spoken("Answers: " + answers(question) + ".");
    choices(layout, question, ask, context.interview());
    layout.actions(secondRow(ask, context.interview()));
    layout.context(
        "%s · Not sure? %s"
            .formatted(
                Phrases.progress(ask.situation(), outlook),
                Mrkdwn.escape(question.wording().notSure())));
    return layout.drawn();
  }

  private void noted(Layout layout, Move move, Reply.Ask ask, CardContext context) {
    NotedLine line = new NotedLine(catalog, phrases);
    line.add(layout, move, ask.step(), context);
    line.addTension(layout, move, ask.situation().answers(), context.interview());
  }

  /** Between which answers words left it open. */
  private Optional<String> candidates(Reply.Ask ask) {
    List<String> candidates = ask.situation().candidates(ask.question());
    return candidates.size() < 2
        ? Optional.empty()
        : Optional.of(
            Mrkdwn.escape(
                "I was not sure what you meant: %s?"
                    .formatted(phrases.labels(ask.question(), candidates))));
  }

  /** What stands at present, where it is asked because of a change. */
  private String present(Reply.Ask ask) {
    List<String> given = ask.situation().answers().to(ask.question());
    if (!given.isEmpty()) {
      return "\nUntil now: %s.".formatted(Mrkdwn.escape(phrases.said(ask.question(), given)));
    }
    return ask.situation().skipped().contains(ask.question()) ? "\nUntil now: not sure." : "";
  }

  private static boolean isChange(Reply.Ask ask) {
    return ask.situation().answers().isAnswered(ask.question())
        || ask.situation().skipped().contains(ask.question());
  }

  static String answers(Question question) {
    return String.join(
        "; ",
        question.answers().stream().flatMap(QuestionCard::labels).map(Mrkdwn::escape).toList());
  }

  /** The ways to answer, without anything around them. */
  static void choices(Layout layout, Question question, Reply.Ask ask, String interview) {
    List<String> candidates = ask.situation().candidates(question.id());
    if (question.several()) {
      SeveralChoices.add(layout, question, ask, interview);
    } else if (!candidates.isEmpty() && candidates.size() <= MOST_BUTTONS) {
      layout.actions(fewer(question, ask, interview, candidates));
    } else if (question.answers().stream().flatMap(QuestionCard::labels).count() <= MOST_BUTTONS) {
      layout.actions(buttons(question, question.answers(), ask, interview));
    } else {
      layout.actions(List.of(menu("Choose an answer", question.answers(), ask, interview)));
    }
  }

  /** The candidates as buttons; whatever else may be meant stands in a menu. */
  private static List<BlockElement> fewer(
      Question question, Reply.Ask ask, String interview, List<String> candidates) {
    List<Answer> likely =
        question.answers().stream().filter(answer -> candidates.contains(answer.id())).toList();
    List<Answer> others =
        question.answers().stream().filter(answer -> !candidates.contains(answer.id())).toList();
    List<BlockElement> elements = new ArrayList<>(buttons(question, likely, ask, interview));
    if (!others.isEmpty()) {
      elements.add(menu("Something else…", others, ask, interview));
    }
    return elements;
  }

  private static List<ButtonElement> buttons(
      Question question, List<Answer> answers, Reply.Ask ask, String interview) {
    List<String> given = ask.situation().answers().to(question.id());
    List<ButtonElement> buttons = new ArrayList<>();
    for (Answer answer : answers) {
      for (String label : labels(answer).toList()) {
        ActionId action = ActionId.of(pressed(ask, interview, answer)).numbered(buttons.size());
        String mark = given.contains(answer.id()) ? PRESENT : "";
        buttons.add(Controls.button(mark + label, action));
      }
    }
    return buttons;
  }

  private static BlockElement menu(
      String placeholder, List<Answer> answers, Reply.Ask ask, String interview) {
    List<OptionObject> options = new ArrayList<>();
    for (Answer answer : answers) {
      String value = ActionId.of(pressed(ask, interview, answer)).value();
      labels(answer).map(label -> Controls.option(label, value)).forEach(options::add);
    }
    return Controls.select("answer", placeholder, options);
  }

  /** The label of an answer, and others under which it is offered too. */
  private static Stream<String> labels(Answer answer) {
    return Stream.concat(Stream.of(answer.label().button()), answer.label().also().stream());
  }

  private static Pressed pressed(Reply.Ask ask, String interview, Answer answer) {
    return new Pressed.OnInterview(
        interview, new Event.Answer(ask.step(), ask.question(), List.of(answer.id())));
  }

  private static List<BlockElement> secondRow(Reply.Ask ask, String interview) {
    boolean undone = ask.noted().filter(NotedLine::isUndone).isPresent() && !isChange(ask);
    return List.of(
        undone
            ? Controls.button("Change", new Pressed.ChangeAnswers(interview))
            : Controls.button(
                isChange(ask) ? "Keep as it was" : "Back", interview, new Event.Back(ask.step())),
        Controls.button("Not sure", interview, new Event.Skip(ask.step(), ask.question())),
        more(ask, interview));
  }

  private static OverflowMenuElement more(Reply.Ask ask, String interview) {
    return Controls.more(
        List.of(
            Controls.option("Answer in words…", new Pressed.InWords(interview)),
            Controls.option("Why you ask", interview, new Event.Why(ask.question())),
            Controls.option("Change answers…", new Pressed.ChangeAnswers(interview)),
            Controls.option("Advice on what you know now", interview, new Event.Finish()),
            Controls.option("Stop here (can be resumed)", interview, new Event.Cancel())));
  }
}
