package dev.deployadvice.card;

import dev.deployadvice.advice.Outlook;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.DealBreaker;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.dialogue.Dialogue;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Move;
import dev.deployadvice.dialogue.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Turns of phrase that several cards share: plain text, not escaped, where nothing else is said.
 */
final class Phrases {
  private static final int MOST_COUNTED = 5;

  private final Catalog catalog;

  Phrases(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The question of the whole interview, in mrkdwn; the name may be as people wrote it. */
  static String title(Focus focus, String project) {
    String name = Mrkdwn.name(project);
    return switch (focus) {
      case ALL_OPTIONS -> "Where should %s run?".formatted(name);
      case VPS_OR_PAAS -> "VPS or PaaS for %s?".formatted(name);
      case ON_PREMISE_OR_CLOUD -> "Own hardware or cloud for %s?".formatted(name);
    };
  }

  /**
   * How far the interview is: "3 answers · about 2 to go". Far from the end the estimate moves up
   * and down with each answer, so only the last few questions are counted.
   */
  static String progress(Reply.Situation situation, Outlook outlook) {
    int answers = situation.answers().answers().size();
    String given = answers == 0 ? "No answers yet" : count(answers, "answer");
    int toGo = Dialogue.toGo(outlook, situation.dealtWith());
    if (toGo > MOST_COUNTED) {
      return "%s · more than %d to go".formatted(given, MOST_COUNTED);
    }
    if (toGo > 0) {
      return "%s · about %d to go".formatted(given, toGo);
    }
    return outlook.openQuestions() > 0
        ? "%s · %d more could still matter".formatted(given, outlook.openQuestions())
        : given;
  }

  /** What was noted: "Noted: nobody for servers." */
  String noted(Move move) {
    return switch (move) {
      case Move.DealBreakersSettled settled -> "Noted: %s.".formatted(settled(settled));
      case Move.Answered answered ->
          "Noted: %s.".formatted(said(answered.question(), answered.answers()));
      case Move.Skipped skipped ->
          catalog
              .findQuestion(skipped.question())
              .map(question -> "Noted: not sure. " + question.wording().notSure())
              .orElse("Noted: not sure.");
      case Move.Told told -> new SaidBack(this).noted(told);
      case Move.AskedInstead _ -> "";
      case Move.Finished _ -> "No more questions, then.";
      case Move.Continued _ -> "A few more questions, then.";
    };
  }

  /** The deal-breakers that were ticked, as they stand after "Noted: ". */
  String settled(Move.DealBreakersSettled settled) {
    if (settled.ticked().isEmpty()) {
      return "none of these applies";
    }
    List<String> ticked = new ArrayList<>();
    for (DealBreaker dealBreaker : catalog.reference().dealBreakers()) {
      if (settled.ticked().contains(dealBreaker.id())) {
        ticked.add(dealBreaker.noted());
      }
    }
    return join(ticked);
  }

  /** Answers as they are said back: "nobody for servers". */
  String said(String questionId, List<String> answerIds) {
    List<String> said = new ArrayList<>();
    for (String answerId : answerIds) {
      said.add(
          catalog
              .findQuestion(questionId)
              .flatMap(question -> question.findAnswer(answerId))
              .map(answer -> answer.label().noted())
              .orElse(answerId));
    }
    return join(said);
  }

  /** Answers by the labels of their buttons: “Only in our own rooms” or “Anywhere”. */
  String labels(String questionId, List<String> answerIds) {
    List<String> labels =
        answerIds.stream()
            .map(
                id ->
                    catalog
                        .findQuestion(questionId)
                        .flatMap(question -> question.findAnswer(id))
                        .map(answer -> answer.label().button())
                        .orElse(id))
            .map("“%s”"::formatted)
            .toList();
    return String.join(" or ", labels);
  }

  /** The short name of a question: "Visitors a day". */
  String titleOf(String questionId) {
    return catalog
        .findQuestion(questionId)
        .map(Question::wording)
        .map(Question.Wording::title)
        .orElse(questionId);
  }

  static String count(int number, String noun) {
    return number == 1 ? "1 " + noun : "%d %ss".formatted(number, noun);
  }

  /** "a", "a and b", "a, b and c". */
  static String join(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
