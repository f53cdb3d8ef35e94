package dev.deployadvice.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.Advice.Ranked;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.catalog.Option;
import dev.deployadvice.testing.RandomAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Thousands of projects at random, from hardly described to described in full, and what the
 * built-in table says of them.
 */
final class Projects {
  static final Catalog CATALOG = CatalogLoader.load();
  static final Adviser ADVISER = new Adviser(CATALOG);
  static final List<String> OPTIONS = CATALOG.options().stream().map(Option::id).toList();

  private static final int COUNT = 3_000;
  private static final List<AnswerSet> ALL = random(COUNT);

  private Projects() {}

  static List<AnswerSet> all() {
    return ALL;
  }

  /** All with this answered like this. */
  static Stream<AnswerSet> with(String question, String... answers) {
    return ALL.stream().map(each -> each.with(question, List.of(answers)));
  }

  /** For every project an option's lead over each rival does not shrink from answer to answer. */
  static void assertNeverLoses(
      String option, List<String> rivals, String question, String... answers) {
    for (AnswerSet project : ALL) {
      Advice before = advice(project.with(question, List.of(answers[0])));
      for (int step = 1; step < answers.length; step++) {
        Advice after = advice(project.with(question, List.of(answers[step])));
        for (String rival : rivals) {
          assertThat(lead(after, option, rival))
              .as("%s against %s in %s", option, rival, after.answers())
              .isGreaterThanOrEqualTo(lead(before, option, rival));
        }
        before = after;
      }
    }
  }

  /** For every project an answer gives an option no more points than no answer. */
  static void assertNeverHelps(String question, String answer, String option) {
    for (AnswerSet project : ALL) {
      AnswerSet before = project.without(question);
      AnswerSet after = project.with(question, List.of(answer));
      assertThat(score(after, option)).as("%s", after).isLessThanOrEqualTo(score(before, option));
    }
  }

  /** Adds a tick to a question that takes several, in place of one that stands alone. */
  static AnswerSet ticking(AnswerSet project, String question, String answer) {
    List<String> ticks =
        new ArrayList<>(
            project.to(question).stream()
                .filter(each -> !CATALOG.requireQuestion(question).requireAnswer(each).alone())
                .toList());
    if (!ticks.contains(answer)) {
      ticks.add(answer);
    }
    return project.with(question, ticks);
  }

  static List<String> rivalsOf(String option) {
    return OPTIONS.stream().filter(each -> !each.equals(option)).toList();
  }

  static Advice advice(AnswerSet answers) {
    return ADVISER.advise(answers);
  }

  static Advice advice(Map<String, List<String>> answers) {
    return ADVISER.advise(AnswerSet.of(answers));
  }

  static int score(AnswerSet answers, String option) {
    return ranked(answers, option).score();
  }

  static boolean isExcluded(AnswerSet answers, String option) {
    return ranked(answers, option).isExcluded();
  }

  static int lead(AnswerSet answers, String option, String rival) {
    return lead(advice(answers), option, rival);
  }

  static int lead(Advice advice, String option, String rival) {
    return ranked(advice, option).score() - ranked(advice, rival).score();
  }

  static void forEach(Consumer<AnswerSet> check) {
    ALL.forEach(check);
  }

  private static Ranked ranked(AnswerSet answers, String option) {
    return ranked(advice(answers), option);
  }

  private static Ranked ranked(Advice advice, String option) {
    return advice.ranking().stream()
        .filter(each -> each.option().equals(option))
        .findFirst()
        .orElseThrow();
  }

  private static List<AnswerSet> random(int count) {
    RandomAnswers random = new RandomAnswers(CATALOG, 20_261_121);
    List<AnswerSet> projects = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      projects.add(random.more(AnswerSet.EMPTY, 0.1 + 0.9 * number / count));
    }
    return List.copyOf(projects);
  }
}
