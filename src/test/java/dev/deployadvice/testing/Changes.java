package dev.deployadvice.testing;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Nature;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Condition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All smallest changes of one or two answers that change a winner, written as plainly as possible.
 */
public final class Changes {
  private final Catalog catalog;
  private final Function<AnswerSet, Optional<String>> winner;

  public Changes(Catalog catalog, Function<AnswerSet, Optional<String>> winner) {
    this.catalog = catalog;
    this.winner = winner;
  }

  /** Another answer to one question. */
  public record Step(String question, List<String> to) {}

  /** The changes, in the catalog's order of questions, and who comes first then. */
  public Map<List<Step>, Optional<String>> of(AnswerSet answers) {
    Map<List<Step>, Optional<String>> found = new LinkedHashMap<>();
    List<Step> tame = new ArrayList<>();
    for (Step step : steps(answers)) {
      if (turns(answers, List.of(step))) {
        found.put(List.of(step), winner.apply(after(answers, List.of(step))));
      } else {
        tame.add(step);
      }
    }
    for (Step first : tame) {
      for (Step second : steps(after(answers, List.of(first)))) {
        List<Step> both = List.of(first, second);
        boolean isLater = position(first) < position(second);
        boolean isTurningAlone = found.containsKey(List.of(second));
        if (isLater && !isTurningAlone && turns(answers, both)) {
          found.put(both, winner.apply(after(answers, both)));
        }
      }
    }
    return found;
  }

  /**
   * The same without those that go further than another that does this: by a step on an ordered
   * question, or by taking a tick away where another is added.
   */
  public Map<List<Step>, Optional<String>> nearest(AnswerSet answers) {
    Map<List<Step>, Optional<String>> all = of(answers);
    Map<List<Step>, Optional<String>> nearest = new LinkedHashMap<>(all);
    nearest
        .keySet()
        .removeIf(
            steps ->
                shorter(answers, steps).stream()
                    .anyMatch(each -> Objects.equals(all.get(steps), all.get(each))));
    return nearest;
  }

  private List<List<Step>> shorter(AnswerSet answers, List<Step> steps) {
    List<List<Step>> shorter = new ArrayList<>();
    for (int index = 0; index < steps.size(); index++) {
      Question question = catalog.requireQuestion(steps.get(index).question());
      List<String> from = answers.to(question.id());
      List<String> to = steps.get(index).to();
      List<String> ids = question.answers().stream().map(Question.Answer::id).toList();
      List<Step> less = new ArrayList<>(steps);
      if (question.role().scale().isPresent() && !from.isEmpty()) {
        int place = ids.indexOf(to.getFirst());
        int nearer = ids.indexOf(from.getFirst()) < place ? place - 1 : place + 1;
        less.set(index, new Step(question.id(), List.of(ids.get(nearer))));
      } else if (question.several() && from.size() == 1 && to.size() == 1) {
        Stream<String> both = ids.stream().filter(id -> from.contains(id) || to.contains(id));
        less.set(index, new Step(question.id(), both.toList()));
      }
      shorter.add(less);
    }
    shorter.removeIf(steps::equals);
    return shorter;
  }

  private List<Step> steps(AnswerSet answers) {
    List<Step> steps = new ArrayList<>();
    for (Question question : catalog.questions()) {
      List<String> from = answers.to(question.id());
      boolean known = !from.isEmpty() && question.role().nature() == Nature.FACT;
      if (!known && makesSense(question, answers)) {
        for (List<String> to :
            Completions.waysToAnswer(question, answers.ruledOutFor(question.id()))) {
          if (isOneChange(question, from, to)) {
            steps.add(new Step(question.id(), to));
          }
        }
      }
    }
    return steps;
  }

  private static boolean isOneChange(Question question, List<String> from, List<String> to) {
    Set<String> difference = new HashSet<>(from);
    to.stream().filter(each -> !difference.remove(each)).forEach(difference::add);
    boolean isAlone = to.size() == 1 && question.requireAnswer(to.getFirst()).alone();
    boolean isSwap = from.size() <= 1 && to.size() == 1;
    return !difference.isEmpty()
        && (isSwap || isAlone || (!from.isEmpty() && difference.size() == 1));
  }

  private static boolean makesSense(Question question, AnswerSet answers) {
    Optional<Condition> condition = question.role().onlyWhen();
    List<String> other = condition.map(each -> answers.to(each.question())).orElse(List.of());
    boolean isUndecided = other.isEmpty() && answers.isAnswered(question.id());
    return condition.isEmpty()
        || isUndecided
        || other.stream().anyMatch(condition.get().answers()::contains);
  }

  private boolean turns(AnswerSet answers, List<Step> steps) {
    return !winner.apply(after(answers, steps)).equals(winner.apply(answers));
  }

  private int position(Step step) {
    return catalog.questions().indexOf(catalog.requireQuestion(step.question()));
  }

  /** These answers with the changes made. */
  public static AnswerSet after(AnswerSet answers, List<Step> steps) {
    AnswerSet after = answers;
    for (Step step : steps) {
      after = after.with(step.question(), step.to());
    }
    return after;
  }
}
