package dev.deployadvice.dialogue;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.DealBreaker;
import dev.deployadvice.catalog.Question;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * What the moves of an interview tell together. The later word wins; of several answers to the card
 * of deal-breakers only the last counts. What the catalog does not know (any more) tells nothing,
 * and neither does an answer to a question that makes no sense after another answer was changed.
 */
final class Knowledge {
  private final Catalog catalog;
  private final Map<String, List<String>> answers = new LinkedHashMap<>();
  private final Map<String, List<String>> ruledOut = new LinkedHashMap<>();
  private final SequencedSet<String> skipped = new LinkedHashSet<>();

  private Knowledge(Catalog catalog) {
    this.catalog = catalog;
  }

  static Reply.Situation after(Progress progress, Catalog catalog) {
    Knowledge knowledge = new Knowledge(catalog);
    int decisive =
        progress.dealBreakers().map(settled -> progress.moves().lastIndexOf(settled)).orElse(-1);
    for (int index = 0; index < progress.moves().size(); index++) {
      knowledge.hear(progress.moves().get(index), index == decisive);
    }
    knowledge.forgetWhatMakesNoSense();
    AnswerSet known = new AnswerSet(knowledge.answers, knowledge.ruledOut, Map.of());
    return new Reply.Situation(progress.focus(), known, List.copyOf(knowledge.skipped));
  }

  private void hear(Move move, boolean decisive) {
    switch (move) {
      case Move.DealBreakersSettled(List<String> ticked) when decisive -> settle(ticked);
      case Move.DealBreakersSettled _ -> {}
      case Move.Answered(String question, List<String> given) -> answer(question, given);
      case Move.Skipped(String question) -> skip(question);
      case Move.Finished _, Move.Continued _ -> {}
    }
  }

  private void answer(String question, List<String> given) {
    List<String> known =
        catalog.findQuestion(question).stream()
            .flatMap(asked -> asked.answers().stream())
            .map(Question.Answer::id)
            .filter(given::contains)
            .toList();
    if (!known.isEmpty()) {
      answers.put(question, known);
      ruledOut.computeIfPresent(question, (_, impossible) -> without(impossible, known));
      skipped.remove(question);
    }
  }

  private void skip(String question) {
    if (catalog.findQuestion(question).isPresent()) {
      answers.remove(question);
      skipped.remove(question);
      skipped.add(question);
    }
  }

  private void settle(List<String> ticked) {
    Map<String, List<String>> meant = new LinkedHashMap<>();
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (DealBreaker tick : dealBreakers(ticked, true)) {
      String question = tick.consequence().question();
      meant.merge(question, meaning(tick), Knowledge::union);
      tick.consequence()
          .answer()
          .ifPresentOrElse(
              answer -> given.merge(question, List.of(answer), Knowledge::union),
              () -> skipped.remove(question));
    }
    given.forEach(this::answer);
    for (DealBreaker unticked : dealBreakers(ticked, false)) {
      String question = unticked.consequence().question();
      ruleOut(question, without(meaning(unticked), meant.getOrDefault(question, List.of())));
    }
  }

  private List<DealBreaker> dealBreakers(List<String> ticked, boolean wanted) {
    return catalog.reference().dealBreakers().stream()
        .filter(candidate -> ticked.contains(candidate.id()) == wanted)
        .toList();
  }

  /** The answer that a deal-breaker gives; for one that asks, the vetoing answers. */
  private List<String> meaning(DealBreaker dealBreaker) {
    Optional<String> answer = dealBreaker.consequence().answer();
    if (answer.isPresent()) {
      return List.of(answer.get());
    }
    return catalog.findQuestion(dealBreaker.consequence().question()).stream()
        .flatMap(question -> question.answers().stream())
        .filter(candidate -> !candidate.effects().vetoes().isEmpty())
        .map(Question.Answer::id)
        .toList();
  }

  private void ruleOut(String question, List<String> impossible) {
    if (impossible.isEmpty()) {
      return;
    }
    ruledOut.merge(question, impossible, Knowledge::union);
    List<String> left = without(answers.getOrDefault(question, List.of()), impossible);
    if (left.isEmpty()) {
      answers.remove(question);
    } else {
      answers.put(question, left);
    }
  }

  private void forgetWhatMakesNoSense() {
    boolean changed = true;
    while (changed) {
      changed = answers.keySet().removeIf(question -> !makesSense(question));
    }
    skipped.removeIf(question -> !makesSense(question));
    ruledOut.values().removeIf(List::isEmpty);
  }

  private boolean makesSense(String question) {
    Optional<Question.Condition> condition = catalog.requireQuestion(question).role().onlyWhen();
    return condition.isEmpty()
        || answers.getOrDefault(condition.get().question(), List.of()).stream()
            .anyMatch(condition.get().answers()::contains);
  }

  private static List<String> union(List<String> some, List<String> more) {
    SequencedSet<String> union = new LinkedHashSet<>(some);
    union.addAll(more);
    return List.copyOf(union);
  }

  private static List<String> without(List<String> some, List<String> removed) {
    return some.stream().filter(id -> !removed.contains(id)).toList();
  }
}
