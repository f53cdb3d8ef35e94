package dev.deployadvice.cli;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.advice.Conflict;
import dev.deployadvice.advice.Flip;
import dev.deployadvice.advice.Flips;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which answers would change the advice, as maps and lists of a JSON document. */
final class ChangesJson {
  private final Adviser adviser;
  private final Catalog catalog;
  private final Flips flips;

  ChangesJson(Adviser adviser) {
    this.adviser = adviser;
    this.catalog = adviser.catalog();
    this.flips = new Flips(adviser);
  }

  /** Every smallest change of answers that changes the recommendation. */
  List<Map<String, Object>> flips(AnswerSet answers) {
    return flips.of(answers).stream().map(this::flip).toList();
  }

  /** The smallest sets of answers to relax; none where an option is left. */
  List<Map<String, Object>> conflict(AnswerSet answers) {
    return Conflict.in(adviser, answers).stream()
        .flatMap(conflict -> conflict.ways().stream())
        .map(this::way)
        .toList();
  }

  private Map<String, Object> flip(Flip flip) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("changes", flip.changes().stream().map(this::change).toList());
    Keys.putNullable(json, "recommendation", flip.recommendation());
    json.put("kind", flip.kind().name().toLowerCase(Locale.ROOT));
    return json;
  }

  private Map<String, Object> change(Flip.Change change) {
    Question question = catalog.requireQuestion(change.question());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("question", question.id());
    Keys.putNullable(
        json,
        "from",
        Optional.of(change.from())
            .filter(from -> !from.isEmpty())
            .map(from -> written(question, from)));
    json.put("to", written(question, change.to()));
    change.until().ifPresent(until -> json.put("until", until));
    return json;
  }

  /** As in an answer set: one id, or a list where several may be ticked. */
  private static Object written(Question question, List<String> answers) {
    return question.several() ? answers : answers.getFirst();
  }

  private Map<String, Object> way(Conflict.Way way) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(
        "relax",
        way.relax().stream().map(each -> Keys.answer(each.question(), each.answer())).toList());
    json.put("options", way.options());
    json.put("text", way.sentence(catalog));
    return json;
  }
}
