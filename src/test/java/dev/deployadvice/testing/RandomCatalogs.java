package dev.deployadvice.testing;

import static dev.deployadvice.testing.CatalogBuilder.answer;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Factor;
import dev.deployadvice.catalog.Nature;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Answer;
import dev.deployadvice.catalog.Question.Condition;
import dev.deployadvice.catalog.Question.Role;
import dev.deployadvice.catalog.Question.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Small catalogs and answer sets at random, the same for the same seed. */
public final class RandomCatalogs {
  private static final List<String> OPTIONS = List.of("paas", "vps", "cloud", "on-premise");

  private final SplittableRandom random;

  public RandomCatalogs(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Two to four options and two to four questions, some of them tied to the first. */
  public Catalog catalog() {
    List<String> options = OPTIONS.subList(0, random.nextInt(2, 5));
    CatalogBuilder builder = CatalogBuilder.withOptions(options.toArray(String[]::new));
    int questions = random.nextInt(2, 5);
    boolean firstTakesSeveral = false;
    for (int number = 0; number < questions; number++) {
      boolean several = random.nextInt(3) == 0;
      firstTakesSeveral = number == 0 ? several : firstTakesSeveral;
      Optional<Condition> onlyWhen =
          number == 1 && random.nextBoolean()
              ? Optional.of(new Condition("q0", List.of("q0-a0")))
              : Optional.empty();
      int effort = random.nextInt(1, 4);
      List<Answer> answers = answers("q" + number, several, options);
      if (onlyWhen.isPresent() && !firstTakesSeveral) {
        answers = answers.stream().map(each -> depending(each, "q0-a0", options)).toList();
      }
      builder.add("q" + number, several, role(several, effort, onlyWhen), answers);
    }
    return builder.build();
  }

  private Role role(boolean several, int effort, Optional<Condition> onlyWhen) {
    Factor factor = List.of(Factor.values()).get(random.nextInt(Factor.values().length));
    Nature nature = List.of(Nature.values()).get(random.nextInt(Nature.values().length));
    boolean ordered = !several && random.nextBoolean();
    Optional<Scale> scale =
        ordered ? Optional.of(new Scale("or more", "or less")) : Optional.empty();
    return new Role(factor, nature, effort, onlyWhen, scale);
  }

  /** Three options and so many questions with one answer out of three each, without vetoes. */
  public Catalog plainCatalog(int questions) {
    CatalogBuilder builder = CatalogBuilder.withOptions("paas", "vps", "cloud");
    for (int number = 0; number < questions; number++) {
      double first = random.nextDouble();
      double second = (1 - first) * random.nextDouble();
      builder.single(
          "q" + number,
          plainAnswer("a0", first),
          plainAnswer("a1", second),
          plainAnswer("a2", 1 - first - second));
    }
    return builder.build();
  }

  private Answer plainAnswer(String id, double prior) {
    Map<String, Integer> points = new HashMap<>();
    for (String option : List.of("paas", "vps", "cloud")) {
      points.put(option, random.nextInt(1, 5) * (random.nextBoolean() ? 1 : -1));
    }
    return answer(id, prior, points);
  }

  /** Some of the questions answered, some answers of the others ruled out. */
  public AnswerSet answers(Catalog catalog) {
    AnswerSet answers = AnswerSet.EMPTY;
    for (Question question : catalog.questions()) {
      int what = random.nextInt(4);
      if (what == 0) {
        answers = answers.with(question.id(), anySet(question));
      } else if (what == 1) {
        answers = answers.rulingOut(question.id(), anySet(question));
      }
    }
    return answers;
  }

  private List<Answer> answers(String question, boolean several, List<String> options) {
    int count = random.nextInt(2, 4);
    double left = 1;
    List<Answer> answers = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      double prior = number == count - 1 && !several ? left : left * random.nextDouble();
      left -= several ? 0 : prior;
      boolean alone = several && number == 0 && random.nextBoolean();
      Map<String, Integer> points = new HashMap<>();
      List<String> vetoed = new ArrayList<>();
      for (String option : options) {
        int value = random.nextInt(-4, 5);
        if (value != 0) {
          points.put(option, value);
        }
        if (random.nextInt(12) == 0) {
          vetoed.add(option);
        }
      }
      answers.add(answer(question + "-a" + number, prior, alone, points, vetoed));
    }
    return answers;
  }

  /** The same answer with other points for some options where another question has this answer. */
  private Answer depending(Answer answer, String other, List<String> options) {
    Map<String, Integer> points = new HashMap<>();
    for (String option : options) {
      if (random.nextBoolean()) {
        points.put(option, random.nextInt(1, 5) * (random.nextBoolean() ? 1 : -1));
      }
    }
    return CatalogBuilder.when(answer, other, points);
  }

  private List<String> anySet(Question question) {
    List<List<String>> sets = Completions.waysToAnswer(question, List.of());
    return sets.get(random.nextInt(sets.size()));
  }
}
