package dev.deployadvice.advice;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Answer;
import dev.deployadvice.catalog.Question.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Questions that can only be judged together: mostly a single one, else a question and those that
 * make sense only with certain answers to it.
 *
 * <p>Every joint question adds to the scores independently of all others. That is what makes the
 * bounds exact.
 */
final class JointQuestion {
  private static final int NO_CONDITION = -1;

  private final List<QuestionTable> questions;
  private final int options;
  private final int[] conditionQuestion;
  private final int[] conditionTicks;
  private final List<Choice> unrestricted;

  /** Takes the questions in an order in which each stands after the one that it depends on. */
  JointQuestion(List<QuestionTable> questions, int options) {
    this.questions = List.copyOf(questions);
    this.options = options;
    this.conditionQuestion = new int[questions.size()];
    this.conditionTicks = new int[questions.size()];
    for (int index = 0; index < questions.size(); index++) {
      Optional<Condition> condition = questions.get(index).question().role().onlyWhen();
      conditionQuestion[index] =
          condition.map(each -> indexOf(each.question())).orElse(NO_CONDITION);
      conditionTicks[index] =
          conditionQuestion[index] == NO_CONDITION
              ? 0
              : questions.get(conditionQuestion[index]).bits(condition.orElseThrow().answers());
    }
    int[] nothing = new int[questions.size()];
    this.unrestricted = new ChoiceList(this, nothing, nothing).all();
  }

  /** The catalog's questions, those that depend on each other together. */
  static List<JointQuestion> allOf(Catalog catalog) {
    List<JointQuestion> joint = new ArrayList<>();
    for (Question question : catalog.questions()) {
      if (question.role().onlyWhen().isEmpty()) {
        List<QuestionTable> members = new ArrayList<>();
        collect(catalog, question, members);
        joint.add(new JointQuestion(members, catalog.options().size()));
      }
    }
    return List.copyOf(joint);
  }

  List<QuestionTable> questions() {
    return questions;
  }

  /** Every way in which the questions can turn out while nothing is known of them. */
  List<Choice> unrestricted() {
    return unrestricted;
  }

  /** What was ticked in each of the questions. */
  int[] given(AnswerSet answers) {
    int[] ticks = new int[questions.size()];
    for (int index = 0; index < ticks.length; index++) {
      QuestionTable table = questions.get(index);
      ticks[index] = table.bits(answers.to(table.question().id()));
    }
    return ticks;
  }

  /** What is known not to apply in each of the questions. */
  int[] ruledOut(AnswerSet answers) {
    int[] ticks = new int[questions.size()];
    for (int index = 0; index < ticks.length; index++) {
      QuestionTable table = questions.get(index);
      ticks[index] = table.bits(answers.ruledOutFor(table.question().id()));
    }
    return ticks;
  }

  /**
   * Whether a question makes sense with these ticks. While the one it depends on is open, it does:
   * an answer given to it counts until the other rules it out.
   */
  boolean applies(int index, int[] ticks) {
    int on = conditionQuestion[index];
    return on == NO_CONDITION
        || (applies(on, ticks) && (ticks[on] == 0 || (ticks[on] & conditionTicks[index]) != 0));
  }

  /** Whether a question may be asked now: it makes sense for certain. */
  boolean isAskable(int index, int[] ticks) {
    int on = conditionQuestion[index];
    return ticks[index] == 0 && applies(index, ticks) && (on == NO_CONDITION || ticks[on] != 0);
  }

  /** Whether any of the questions can still be answered to some effect. */
  boolean isOpen(int[] ticks) {
    for (int index = 0; index < ticks.length; index++) {
      if (ticks[index] == 0 && applies(index, ticks)) {
        return true;
      }
    }
    return false;
  }

  /** What these ticks do to each option, vetoes included. */
  int[] effect(int[] ticks) {
    int[] sums = new int[options];
    for (int index = 0; index < ticks.length; index++) {
      if (ticks[index] != 0 && applies(index, ticks)) {
        questions.get(index).addTo(sums, ticks[index], context(index, ticks));
      }
    }
    return sums;
  }

  /** In which context a question is judged with these ticks. */
  int context(int index, int[] ticks) {
    int on = conditionQuestion[index];
    return on == NO_CONDITION ? 0 : QuestionTable.context(ticks[on]);
  }

  /**
   * Every way in which the open questions can turn out, to stay open among them: people may leave
   * any question unanswered, and a proof has to hold then too.
   */
  List<Choice> choices(int[] given, int[] ruledOut) {
    return isBlank(given) && isBlank(ruledOut)
        ? unrestricted
        : new ChoiceList(this, given, ruledOut).all();
  }

  private int indexOf(String question) {
    for (int index = 0; index < questions.size(); index++) {
      if (questions.get(index).question().id().equals(question)) {
        return index;
      }
    }
    throw new IllegalArgumentException("no question '%s' before".formatted(question));
  }

  private static void collect(Catalog catalog, Question question, List<QuestionTable> members) {
    List<String> others =
        question
            .role()
            .onlyWhen()
            .map(each -> catalog.requireQuestion(each.question()))
            .map(each -> each.answers().stream().map(Answer::id).toList())
            .orElse(List.of());
    members.add(
        new QuestionTable(
            question, catalog.questions().indexOf(question), catalog.options(), others));
    for (Question other : catalog.questions()) {
      Optional<Condition> condition = other.role().onlyWhen();
      if (condition.isPresent() && condition.get().question().equals(question.id())) {
        collect(catalog, other, members);
      }
    }
  }

  private static boolean isBlank(int[] bits) {
    for (int each : bits) {
      if (each != 0) {
        return false;
      }
    }
    return true;
  }
}
