package dev.deployadvice.testing;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Answer;
import dev.deployadvice.catalog.Question.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Whole projects as common as the catalog's priors say, the same for the same seed. */
public final class Projects {
  private final Catalog catalog;
  private final SplittableRandom random;

  public Projects(Catalog catalog, long seed) {
    this.catalog = catalog;
    this.random = new SplittableRandom(seed);
  }

  /** An answer to every question that makes sense. */
  public AnswerSet next() {
    AnswerSet project = AnswerSet.EMPTY;
    for (Question question : catalog.questions()) {
      if (makesSense(question, project)) {
        project = project.with(question.id(), question.several() ? ticks(question) : one(question));
      }
    }
    return project;
  }

  /** Whether what the question depends on is answered so that it makes sense. */
  public static boolean makesSense(Question question, AnswerSet answers) {
    Optional<Condition> condition = question.role().onlyWhen();
    return condition.isEmpty()
        || answers.to(condition.get().question()).stream()
            .anyMatch(condition.get().answers()::contains);
  }

  private List<String> one(Question question) {
    double left = random.nextDouble();
    for (Answer answer : question.answers()) {
      left -= answer.prior();
      if (left < 0) {
        return List.of(answer.id());
      }
    }
    return List.of(question.answers().getLast().id());
  }

  /** One that stands alone by its prior, else each tick by chance until there is one. */
  private List<String> ticks(Question question) {
    double left = random.nextDouble();
    for (Answer answer : question.answers()) {
      left -= answer.alone() ? answer.prior() : 0;
      if (left < 0) {
        return List.of(answer.id());
      }
    }
    List<String> ticked = new ArrayList<>();
    while (ticked.isEmpty()) {
      for (Answer answer : question.answers()) {
        if (!answer.alone() && random.nextDouble() < answer.prior()) {
          ticked.add(answer.id());
        }
      }
    }
    return ticked;
  }
}
