package dev.deployadvice.card;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.dialogue.Doubt;
import dev.deployadvice.dialogue.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words of a person, said back in ours: plain text, not escaped. */
final class SaidBack {
  /** More would be read by nobody. */
  private static final int MOST_PARTS = 8;

  private final Phrases phrases;

  SaidBack(Phrases phrases) {
    this.phrases = phrases;
  }

  /** "Noted: nobody for servers · up to $25 a month · users in Germany." */
  String noted(Move.Told told) {
    List<String> sentences = new ArrayList<>();
    List<String> parts = parts(told.said());
    if (!parts.isEmpty()) {
      sentences.add("Noted: %s.".formatted(joined(parts)));
    }
    if (!told.withdrawn().isEmpty()) {
      sentences.add("Open again: %s.".formatted(titles(told.withdrawn())));
    }
    if (!told.doubts().isEmpty()) {
      List<String> questions = told.doubts().stream().map(Doubt::question).toList();
      sentences.add("Not clear to me yet: %s.".formatted(titles(questions)));
    }
    return String.join(" ", sentences);
  }

  /** What was told, part by part, in the order in which it was told. */
  List<String> parts(AnswerSet said) {
    List<String> parts = new ArrayList<>();
    said.answers()
        .forEach(
            (question, answers) -> {
              List<String> exact = Details.to(question, said.details());
              String noted = phrases.said(question, answers);
              parts.add(
                  exact.isEmpty() ? noted : "%s (%s)".formatted(noted, String.join(", ", exact)));
            });
    parts.addAll(Details.beside(said.answers(), said.details()));
    said.ruledOut()
        .forEach((question, answers) -> parts.add("not " + phrases.labels(question, answers)));
    return parts;
  }

  private static String joined(List<String> parts) {
    if (parts.size() <= MOST_PARTS) {
      return String.join(" · ", parts);
    }
    int more = parts.size() - MOST_PARTS + 1;
    return "%s · and %d more".formatted(String.join(" · ", parts.subList(0, MOST_PARTS - 1)), more);
  }

  private String titles(List<String> questions) {
    return questions.stream()
        .map(phrases::titleOf)
        .map(title -> title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1))
        .collect(Collectors.joining(", "));
  }
}
