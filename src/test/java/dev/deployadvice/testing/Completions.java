package dev.deployadvice.testing;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Answer;
import java.util.ArrayList;
import java.util.List;

/** Every way in which an answer set can be carried on, written as plainly as possible. */
public final class Completions {
  private Completions() {}

  /** All answer sets that keep the answers given and answer any of the open questions, or none. */
  public static List<AnswerSet> of(Catalog catalog, AnswerSet answers) {
    List<AnswerSet> completions = List.of(answers);
    for (Question question : catalog.questions()) {
      if (!answers.isAnswered(question.id())) {
        List<AnswerSet> next = new ArrayList<>(completions);
        for (List<String> way : waysToAnswer(question, answers.ruledOutFor(question.id()))) {
          completions.forEach(each -> next.add(each.with(question.id(), way)));
        }
        completions = next;
      }
    }
    return completions;
  }

  /** Every allowed set of ticks of a question without the answers that are ruled out. */
  public static List<List<String>> waysToAnswer(Question question, List<String> ruledOut) {
    List<List<String>> ways = new ArrayList<>();
    List<List<String>> together = new ArrayList<>(List.of(List.of()));
    for (Answer answer : question.answers()) {
      if (ruledOut.contains(answer.id())) {
        continue;
      }
      if (!question.several() || answer.alone()) {
        ways.add(List.of(answer.id()));
      } else {
        for (List<String> set : List.copyOf(together)) {
          List<String> longer = new ArrayList<>(set);
          longer.add(answer.id());
          together.add(longer);
        }
      }
    }
    together.stream().filter(set -> !set.isEmpty()).forEach(ways::add);
    return ways;
  }
}
