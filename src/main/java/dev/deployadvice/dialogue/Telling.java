package dev.deployadvice.dialogue;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what was said in words, or changed in one go, into a move that the catalog can hold. */
final class Telling {
  private final Catalog catalog;

  Telling(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The move that words make. What a question cannot take as an answer becomes a doubt.
   *
   * @param open the question whose card is open: its answer is told whole, while other questions
   *     that take several gain what is told
   * @param before what has been done, without what the same message told earlier
   * @param earlier what the same message told earlier
   */
  Move.Told of(
      Event.Tell tell, Optional<String> open, Progress before, Optional<Move.Told> earlier) {
    AnswerSet known = Knowledge.after(before, catalog).answers();
    Map<String, List<String>> answers = new LinkedHashMap<>();
    List<Doubt> doubts = new ArrayList<>();
    for (Map.Entry<String, List<String>> said : tell.said().answers().entrySet()) {
      String question = said.getKey();
      List<String> given = known(question, said.getValue());
      if (isPossible(question, given)) {
        boolean whole =
            open.filter(question::equals).isPresent()
                || earlier.filter(told -> replaced(told, question, known)).isPresent();
        List<String> standing = whole ? List.of() : known.to(question);
        List<String> denied = tell.said().ruledOutFor(question);
        answers.put(question, together(question, standing, given, denied));
      } else if (!given.isEmpty()) {
        doubts.add(new Doubt(question, given));
      }
    }
    for (Doubt doubt : tell.doubts()) {
      boolean exists = catalog.findQuestion(doubt.question()).isPresent();
      if (exists && !answers.containsKey(doubt.question())) {
        doubts.add(new Doubt(doubt.question(), known(doubt.question(), doubt.candidates())));
      }
    }
    AnswerSet said = new AnswerSet(answers, ruledOut(tell.said()), tell.said().details());
    return new Move.Told(tell.message(), said, doubts, List.of());
  }

  /** The move that changing answers makes: each stands for what was there. */
  Move.Told of(Event.Revise revise) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    revise
        .said()
        .answers()
        .forEach(
            (question, ids) -> {
              List<String> given = known(question, ids);
              if (isPossible(question, given)) {
                answers.put(question, given);
              }
            });
    List<String> withdrawn =
        revise.withdrawn().stream()
            .filter(question -> !answers.containsKey(question))
            .filter(question -> catalog.findQuestion(question).isPresent())
            .toList();
    return new Move.Told(Optional.empty(), AnswerSet.of(answers), List.of(), withdrawn);
  }

  /** Whether a message took the place of what stood, rather than adding to it. */
  private static boolean replaced(Move.Told told, String question, AnswerSet before) {
    return told.said().isAnswered(question)
        && !told.said().to(question).containsAll(before.to(question));
  }

  /** Whether a move says nothing at all. */
  static boolean isEmpty(Move.Told told) {
    return told.said().equals(AnswerSet.EMPTY)
        && told.doubts().isEmpty()
        && told.withdrawn().isEmpty();
  }

  private boolean isPossible(String question, List<String> given) {
    if (given.size() < 2) {
      return given.size() == 1;
    }
    Question asked = catalog.requireQuestion(question);
    return asked.several() && given.stream().noneMatch(id -> asked.requireAnswer(id).alone());
  }

  /** What stood and what is new, unless one of them stands alone. */
  private List<String> together(
      String question, List<String> standing, List<String> given, List<String> denied) {
    List<String> all = new ArrayList<>(standing);
    all.removeAll(denied);
    all.addAll(given);
    List<String> union = known(question, all);
    return isPossible(question, union) ? union : given;
  }

  private Map<String, List<String>> ruledOut(AnswerSet said) {
    Map<String, List<String>> ruledOut = new LinkedHashMap<>();
    said.ruledOut()
        .forEach(
            (question, ids) -> {
              List<String> known = known(question, ids);
              if (!known.isEmpty()) {
                ruledOut.put(question, known);
              }
            });
    return ruledOut;
  }

  /** Ids that the question has, in the catalog's order, each once. */
  private List<String> known(String question, List<String> ids) {
    return catalog.findQuestion(question).stream()
        .flatMap(asked -> asked.answers().stream())
        .map(Question.Answer::id)
        .filter(ids::contains)
        .toList();
  }
}
