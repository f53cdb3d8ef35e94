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
  /** Exact values that say the same as a question's answer, and fall with it. */
  private static final Map<String, List<String>> DETAILS =
      Map.of(
          "team", List.of("people"),
          "traffic", List.of("visitors"),
          "budget", List.of("budget_usd"),
          "data", List.of("region", "certificates", "provider_owned_in"));

  private final Catalog catalog;
  private final DealBreakers dealBreakers;
  private final Map<String, List<String>> answers = new LinkedHashMap<>();
  private final Map<String, List<String>> ruledOut = new LinkedHashMap<>();
  private final SequencedSet<String> skipped = new LinkedHashSet<>();
  private final Map<String, Doubt> doubts = new LinkedHashMap<>();
  private final Map<String, Object> details = new LinkedHashMap<>();

  private Knowledge(Catalog catalog) {
    this.catalog = catalog;
    this.dealBreakers = new DealBreakers(catalog);
  }

  static Reply.Situation after(Progress progress, Catalog catalog) {
    Knowledge knowledge = new Knowledge(catalog);
    int decisive =
        progress.dealBreakers().map(settled -> progress.moves().lastIndexOf(settled)).orElse(-1);
    for (int index = 0; index < progress.moves().size(); index++) {
      knowledge.hear(progress.moves().get(index), index == decisive);
    }
    knowledge.forgetWhatMakesNoSense();
    AnswerSet known = new AnswerSet(knowledge.answers, knowledge.ruledOut, knowledge.details);
    return new Reply.Situation(
        progress.focus(),
        known,
        List.copyOf(knowledge.skipped),
        List.copyOf(knowledge.doubts.values()));
  }

  private void hear(Move move, boolean decisive) {
    switch (move) {
      case Move.DealBreakersSettled settled when decisive -> settle(settled);
      case Move.DealBreakersSettled _ -> {}
      case Move.Answered(String question, List<String> given) -> answer(question, given);
      case Move.Skipped(String question) -> skip(question);
      case Move.Told told -> told(told);
      case Move.AskedInstead _, Move.Finished _, Move.Continued _ -> {}
    }
  }

  private void told(Move.Told told) {
    told.withdrawn().forEach(this::reopen);
    told.said().ruledOut().forEach((question, ids) -> ruleOut(question, known(question, ids)));
    told.said().answers().forEach(this::answer);
    for (Doubt doubt : told.doubts()) {
      if (catalog.findQuestion(doubt.question()).isPresent()) {
        reopen(doubt.question());
        doubts.put(
            doubt.question(),
            new Doubt(doubt.question(), known(doubt.question(), doubt.candidates())));
      }
    }
    details.putAll(told.said().details());
  }

  private void reopen(String question) {
    answers.remove(question);
    skipped.remove(question);
    doubts.remove(question);
    forgetDetails(question);
  }

  private void forgetDetails(String question) {
    DETAILS.getOrDefault(question, List.of()).forEach(details::remove);
  }

  /** Ids that the question has, in the catalog's order. */
  private List<String> known(String question, List<String> ids) {
    return catalog.findQuestion(question).stream()
        .flatMap(asked -> asked.answers().stream())
        .map(Question.Answer::id)
        .filter(ids::contains)
        .toList();
  }

  private void answer(String question, List<String> given) {
    List<String> known = known(question, given);
    if (!known.isEmpty()) {
      if (!known.equals(answers.put(question, known))) {
        forgetDetails(question);
      }
      doubts.remove(question);
      ruledOut.computeIfPresent(question, (_, impossible) -> without(impossible, known));
      skipped.remove(question);
    }
  }

  private void skip(String question) {
    if (catalog.findQuestion(question).isPresent()) {
      reopen(question);
      skipped.add(question);
    }
  }

  private void settle(Move.DealBreakersSettled settled) {
    Map<String, List<String>> meant = new LinkedHashMap<>();
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (DealBreaker tick : dealBreakers(settled, true)) {
      String question = tick.consequence().question();
      meant.merge(question, dealBreakers.meaning(tick), Knowledge::union);
      tick.consequence()
          .answer()
          .ifPresentOrElse(
              answer -> given.merge(question, List.of(answer), Knowledge::union),
              () -> skipped.remove(question));
    }
    given.forEach(this::answer);
    for (DealBreaker unticked : dealBreakers(settled, false)) {
      String question = unticked.consequence().question();
      List<String> meaning = dealBreakers.meaning(unticked);
      ruleOut(question, without(meaning, meant.getOrDefault(question, List.of())));
    }
  }

  private List<DealBreaker> dealBreakers(Move.DealBreakersSettled settled, boolean ticked) {
    return dealBreakers.all().stream()
        .filter(each -> settled.asked().isEmpty() || settled.asked().contains(each.id()))
        .filter(each -> settled.ticked().contains(each.id()) == ticked)
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
    doubts.keySet().removeIf(question -> !makesSense(question));
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
