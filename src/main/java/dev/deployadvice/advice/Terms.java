package dev.deployadvice.advice;

import static java.util.Objects.requireNonNull;

import dev.deployadvice.advice.Advice.Cause;
import dev.deployadvice.advice.Advice.Reason;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Option;
import dev.deployadvice.catalog.Question.Answer;
import dev.deployadvice.catalog.Question.Points;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The terms that count for a set of answers, and the vetoes. Of several ticks in one question only
 * the one that speaks most for an option and the one that speaks most against it count.
 */
final class Terms {
  private record Placed(int position, Reason reason) {}

  private static final Comparator<Placed> STRONGEST_FIRST =
      Comparator.comparingInt((Placed each) -> -Math.abs(each.reason().points()))
          .thenComparingInt(Placed::position);

  private final List<Option> options;
  private final List<Placed> placed = new ArrayList<>();
  private final Map<String, List<Placed>> vetoes = new LinkedHashMap<>();

  private Terms(List<Option> options) {
    this.options = options;
  }

  static Terms of(List<Option> options, List<JointQuestion> joint, AnswerSet answers) {
    Terms terms = new Terms(options);
    for (JointQuestion each : joint) {
      int[] ticks = each.given(answers);
      for (int index = 0; index < ticks.length; index++) {
        if (ticks[index] != 0 && each.applies(index, ticks)) {
          terms.add(each.questions().get(index), ticks[index], each.context(index, ticks));
        }
      }
    }
    terms.placed.sort(STRONGEST_FIRST);
    return terms;
  }

  /** All terms, strongest first. */
  List<Reason> reasons() {
    return placed.stream().map(Placed::reason).toList();
  }

  /** The answers that veto an option, in the catalog's order. */
  List<Cause> causes(String option) {
    return vetoes.getOrDefault(option, List.of()).stream()
        .sorted(Comparator.comparingInt(Placed::position))
        .map(Placed::reason)
        .map(each -> new Cause(each.question(), each.answer(), each.because()))
        .toList();
  }

  int score(String option) {
    int score = 0;
    for (Placed each : placed) {
      score += each.reason().option().equals(option) ? each.reason().points() : 0;
    }
    return score;
  }

  private void add(QuestionTable table, int ticks, int context) {
    Optional<String> other = table.other(context);
    for (int option = 0; option < options.size(); option++) {
      addTerm(table, table.strongestFor(ticks, context, option), other, option);
      addTerm(table, table.strongestAgainst(ticks, context, option), other, option);
      addVetoes(table, ticks, option);
    }
  }

  private void addTerm(QuestionTable table, int answer, Optional<String> other, int option) {
    if (answer >= 0) {
      Answer row = table.question().answers().get(answer);
      String id = options.get(option).id();
      Points points = row.effects().pointsFor(id, other).orElseThrow();
      String question = table.question().id();
      Reason reason = new Reason(question, row.id(), id, points.value(), points.because());
      placed.add(new Placed(table.position(), reason));
    }
  }

  private void addVetoes(QuestionTable table, int ticks, int option) {
    if (!table.vetoedBy(ticks, option)) {
      return;
    }
    String id = options.get(option).id();
    for (int rest = ticks; rest != 0; rest &= rest - 1) {
      int answer = Integer.numberOfTrailingZeros(rest);
      if (table.vetoes(answer, option)) {
        Answer row = table.question().answers().get(answer);
        String because = requireNonNull(row.effects().vetoes().get(id), "has a veto");
        Reason veto = new Reason(table.question().id(), row.id(), id, QuestionTable.VETO, because);
        vetoes.computeIfAbsent(id, _ -> new ArrayList<>()).add(new Placed(table.position(), veto));
      }
    }
  }
}
