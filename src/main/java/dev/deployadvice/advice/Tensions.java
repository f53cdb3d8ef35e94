package dev.deployadvice.advice;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Question.Condition;
import dev.deployadvice.catalog.Tension;
import dev.deployadvice.catalog.Tension.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of the given answers pull apart. Immutable and safe for use by many threads. */
public final class Tensions {
  private final Catalog catalog;

  public Tensions(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Two answers that were given and pull apart.
   *
   * @param says one sentence that names both and why they do not go together
   */
  public record Pull(Given one, Given other, String says) {}

  /** Every pair that pulls apart, in the catalog's order. */
  public List<Pull> among(AnswerSet answers) {
    List<Pull> pulls = new ArrayList<>();
    for (Tension tension : catalog.reference().weighing().tensions()) {
      for (String one : given(tension.one(), answers)) {
        for (String other : given(tension.other(), answers)) {
          pulls.add(
              new Pull(
                  new Given(tension.one().question(), one),
                  new Given(tension.other().question(), other),
                  tension.says()));
        }
      }
    }
    return List.copyOf(pulls);
  }

  /** The pairs that pull apart now and did not before. */
  public List<Pull> arisen(AnswerSet before, AnswerSet now) {
    List<Pull> old = among(before);
    return among(now).stream().filter(each -> !old.contains(each)).toList();
  }

  private List<String> given(Side side, AnswerSet answers) {
    if (!makesSense(side.question(), answers)) {
      return List.of();
    }
    return side.answers().stream().filter(answers.to(side.question())::contains).toList();
  }

  /** While the question it depends on is open, an answer counts. */
  private boolean makesSense(String question, AnswerSet answers) {
    Optional<Condition> condition =
        catalog.findQuestion(question).flatMap(each -> each.role().onlyWhen());
    if (condition.isEmpty()) {
      return true;
    }
    String other = condition.get().question();
    return makesSense(other, answers)
        && (!answers.isAnswered(other)
            || answers.to(other).stream().anyMatch(condition.get().answers()::contains));
  }
}
