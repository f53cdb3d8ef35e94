package dev.deployadvice.catalog;

import dev.deployadvice.catalog.Question.Answer;
import dev.deployadvice.catalog.Question.Condition;
import dev.deployadvice.catalog.Question.Effects;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks what can be seen only with all files together. */
final class WholeCatalogCheck {
  /** More combinations of answers that depend on each other would make advice slow. */
  private static final long MOST_COMBINATIONS = 50_000;

  private final Catalog catalog;
  private final Problems problems;

  WholeCatalogCheck(Catalog catalog, Problems problems) {
    this.catalog = catalog;
    this.problems = problems;
  }

  void check(Optional<ContentsReader> contents) {
    contents.ifPresent(this::checkBudgets);
    catalog.questions().forEach(this::checkDependence);
    catalog.questions().forEach(this::checkPointsThatDepend);
    checkResponsibilities();
  }

  private void checkBudgets(ContentsReader contents) {
    catalog
        .reference()
        .weighing()
        .factorBudgets()
        .forEach(
            (factor, budget) -> {
              for (Option option : catalog.options()) {
                int swing = swing(factor, option.id());
                if (swing > budget) {
                  contents.complainOfBudget(
                      factor.name().toLowerCase(Locale.ROOT),
                      "questions that move '%s' by up to %d points".formatted(option.id(), swing),
                      "at most the budget of %d".formatted(budget));
                }
              }
            });
  }

  private int swing(Factor factor, String option) {
    int swing = 0;
    for (Question question : catalog.questions()) {
      if (question.role().factor() == factor) {
        int most = 0;
        int least = 0;
        for (Answer answer : question.answers()) {
          for (int value : values(answer.effects(), option)) {
            most = Math.max(most, value);
            least = Math.min(least, value);
          }
        }
        swing += most - least;
      }
    }
    return swing;
  }

  /** Every number of points that an answer may give an option. */
  private static List<Integer> values(Effects effects, String option) {
    return Stream.concat(Stream.of(effects.points()), effects.when().values().stream())
        .flatMap(points -> Stream.ofNullable(points.get(option)))
        .map(Question.Points::value)
        .toList();
  }

  /** A question whose points depend on another one needs one answer to that one. */
  private void checkPointsThatDepend(Question question) {
    boolean depends =
        question.answers().stream().anyMatch(each -> !each.effects().when().isEmpty());
    Optional<Question> other =
        question.role().onlyWhen().map(Condition::question).flatMap(catalog::findQuestion);
    if (depends && other.filter(Question::several).isPresent()) {
      problems.add(
          KnownIds.fileOf(CatalogFiles.QUESTIONS, question.id()),
          "a 'when' on '%s', which takes several answers".formatted(other.orElseThrow().id()),
          "a question that takes one answer");
    }
  }

  /** Questions may depend on each other in a chain, but not in a circle, and not too many. */
  private void checkDependence(Question question) {
    Set<String> seen = new HashSet<>();
    long combinations = 1;
    Optional<Question> next = Optional.of(question);
    while (next.isPresent() && question.role().onlyWhen().isPresent()) {
      if (!seen.add(next.get().id())) {
        problems.add(
            KnownIds.fileOf(CatalogFiles.QUESTIONS, question.id()),
            "an 'only-when' that leads back to '%s'".formatted(next.get().id()),
            "no circles");
        return;
      }
      combinations *= combinations(next.get());
      next = next.get().role().onlyWhen().map(Condition::question).flatMap(catalog::findQuestion);
    }
    if (combinations > MOST_COMBINATIONS) {
      problems.add(
          KnownIds.fileOf(CatalogFiles.QUESTIONS, question.id()),
          "%,d combinations of answers with the questions it depends on".formatted(combinations),
          "at most %,d".formatted(MOST_COMBINATIONS));
    }
  }

  private static long combinations(Question question) {
    long alone = question.answers().stream().filter(Answer::alone).count();
    long others = question.answers().size() - alone;
    return 1 + alone + (question.several() ? (1L << others) - 1 : others);
  }

  /** All options list the same items, so that they can be laid side by side. */
  private void checkResponsibilities() {
    if (catalog.options().isEmpty()) {
      return;
    }
    List<String> expected = items(catalog.options().getFirst());
    for (Option option : catalog.options()) {
      if (!items(option).equals(expected)) {
        problems.add(
            KnownIds.fileOf(CatalogFiles.OPTIONS, option.id()),
            "the responsibilities " + String.join(", ", items(option)),
            "the same as '%s' has, in the same order: %s"
                .formatted(catalog.options().getFirst().id(), String.join(", ", expected)));
      }
    }
  }

  private static List<String> items(Option option) {
    return option.statements().responsibilities().stream()
        .map(Option.Responsibility::item)
        .toList();
  }
}
