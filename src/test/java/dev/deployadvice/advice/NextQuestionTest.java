package dev.deployadvice.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Answer;
import dev.deployadvice.testing.RandomCatalogs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Asks in the adviser's order, and in the best order there is. */
final class NextQuestionTest {

  @Test
  void interviewsAreNearlyAsShortAsTheyCouldBe() {
    RandomCatalogs random = new RandomCatalogs(21);
    double ours = 0;
    double best = 0;
    for (int round = 0; round < 60; round++) {
      Interviews interviews = new Interviews(random.plainCatalog(4));

      ours += interviews.lengthAsAdvised(AnswerSet.EMPTY);
      best += interviews.shortestLength(AnswerSet.EMPTY);
    }

    assertThat(best).isGreaterThan(60);
    assertThat(ours).isLessThanOrEqualTo(best * 1.05);
  }

  /** The mean number of questions until the result is stable, by dynamic programming. */
  private static final class Interviews {
    private final Catalog catalog;
    private final Adviser adviser;
    private final Map<Map<String, List<String>>, Double> shortest = new HashMap<>();

    Interviews(Catalog catalog) {
      this.catalog = catalog;
      this.adviser = new Adviser(catalog);
    }

    double lengthAsAdvised(AnswerSet answers) {
      Outlook outlook = outlook(answers);
      return outlook.isStable()
          ? 0
          : lengthAsAdvised(answers, catalog.requireQuestion(outlook.nextQuestion().orElseThrow()));
    }

    double shortestLength(AnswerSet answers) {
      Double known = shortest.get(answers.answers());
      if (known != null) {
        return known;
      }
      double length = 0;
      if (!outlook(answers).isStable()) {
        length = Double.MAX_VALUE;
        for (Question question : catalog.questions()) {
          if (!answers.isAnswered(question.id())) {
            length = Math.min(length, shortestLength(answers, question));
          }
        }
      }
      shortest.put(answers.answers(), length);
      return length;
    }

    private double lengthAsAdvised(AnswerSet answers, Question question) {
      double length = 1;
      for (Answer answer : question.answers()) {
        length +=
            answer.prior() * lengthAsAdvised(answers.with(question.id(), List.of(answer.id())));
      }
      return length;
    }

    private double shortestLength(AnswerSet answers, Question question) {
      double length = 1;
      for (Answer answer : question.answers()) {
        length +=
            answer.prior() * shortestLength(answers.with(question.id(), List.of(answer.id())));
      }
      return length;
    }

    private Outlook outlook(AnswerSet answers) {
      return adviser.outlook(answers, Set.of(), List.of("paas", "vps", "cloud"));
    }
  }
}
