package dev.deployadvice.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known about a project: a value, compared by content.
 *
 * @param answers question id to the ids of the answers given, never an empty list
 * @param ruledOut question id to answers that are known not to apply although the question is open
 * @param details exact values that were said; they never change the ranking of the options
 */
public record AnswerSet(
    Map<String, List<String>> answers,
    Map<String, List<String>> ruledOut,
    Map<String, Object> details) {

  /** Nothing is known yet. */
  public static final AnswerSet EMPTY = new AnswerSet(Map.of(), Map.of(), Map.of());

  public AnswerSet {
    answers = copyOfLists(answers);
    ruledOut = copyOfLists(ruledOut);
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }

  public static AnswerSet of(Map<String, List<String>> answers) {
    return new AnswerSet(answers, Map.of(), Map.of());
  }

  public boolean isAnswered(String question) {
    return answers.containsKey(question);
  }

  /** The answers given to a question; empty while it is open. */
  public List<String> to(String question) {
    return answers.getOrDefault(question, List.of());
  }

  /** The answers known not to apply to a question. */
  public List<String> ruledOutFor(String question) {
    return ruledOut.getOrDefault(question, List.of());
  }

  /** The same with a question answered; replaces an earlier answer. */
  public AnswerSet with(String question, List<String> given) {
    Map<String, List<String>> next = new LinkedHashMap<>(answers);
    next.put(question, given);
    return new AnswerSet(next, ruledOut, details);
  }

  /** The same with a question open again. */
  public AnswerSet without(String question) {
    Map<String, List<String>> next = new LinkedHashMap<>(answers);
    next.remove(question);
    return new AnswerSet(next, ruledOut, details);
  }

  /** The same with further answers of a question known not to apply. */
  public AnswerSet rulingOut(String question, List<String> impossible) {
    Map<String, List<String>> next = new LinkedHashMap<>(ruledOut);
    List<String> merged = new ArrayList<>(ruledOutFor(question));
    impossible.stream().filter(id -> !merged.contains(id)).forEach(merged::add);
    next.put(question, merged);
    return new AnswerSet(answers, next, details);
  }

  private static Map<String, List<String>> copyOfLists(Map<String, List<String>> lists) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    lists.forEach((key, value) -> copy.put(key, List.copyOf(value)));
    return Collections.unmodifiableMap(copy);
  }
}
