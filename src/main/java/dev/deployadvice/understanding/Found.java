package dev.deployadvice.understanding;

import java.util.List;
import java.util.Map;

/**
 * What a part of a message says about a question.
 *
 * @param answers one where it is clear; several where any of them may be meant, none where any may
 * @param mood how it is said
 * @param at the first word
 * @param details exact values
 */
record Found(
    String question, List<String> answers, Mood mood, int at, Map<String, Object> details) {
  Found {
    answers = List.copyOf(answers);
    details = Map.copyOf(details);
  }

  /** How something is said. */
  enum Mood {
    /** It is so. */
    SAID,
    /** It is not so. */
    DENIED,
    /** It may be so. */
    TOUCHED
  }

  boolean isCertain() {
    return mood == Mood.SAID && answers.size() == 1;
  }
}
