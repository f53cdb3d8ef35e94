package dev.deployadvice.cli;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.understanding.Command;
import dev.deployadvice.understanding.Understood;
import dev.deployadvice.understanding.Unsure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was understood as the maps and lists of a JSON document; the keys are fixed. */
final class UnderstoodJson {
  private UnderstoodJson() {}

  /** The result of one entry of a batch. */
  static Map<String, Object> of(String id, Understood understood, Catalog catalog) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.putAll(of(understood, catalog));
    return json;
  }

  @SuppressWarnings("NullAway") // JSON's null is a value of this map.
  static Map<String, Object> of(Understood understood, Catalog catalog) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("answers", answers(understood, catalog));
    json.put("details", understood.said().details());
    json.put("ruled_out", understood.said().ruledOut());
    json.put("unsure", understood.unsure().stream().map(UnderstoodJson::unsure).toList());
    @Nullable String command = understood.command().map(UnderstoodJson::name).orElse(null);
    json.put("command", command);
    return json;
  }

  /** One answer id, or a list of them for a question that takes several. */
  private static Map<String, Object> answers(Understood understood, Catalog catalog) {
    Map<String, Object> answers = new LinkedHashMap<>();
    understood
        .said()
        .answers()
        .forEach(
            (question, given) -> {
              boolean several = catalog.requireQuestion(question).several();
              answers.put(question, several ? given : given.getFirst());
            });
    return answers;
  }

  private static Map<String, Object> unsure(Unsure unsure) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("question", unsure.question());
    json.put("candidates", List.copyOf(unsure.candidates()));
    return json;
  }

  private static String name(Command command) {
    return command.name().toLowerCase(Locale.ROOT);
  }
}
