package dev.deployadvice.card;

import dev.deployadvice.advice.Outlook;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Condition;
import dev.deployadvice.dialogue.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the questions that are still open could do to the advice. */
final class OpenQuestions {
  private OpenQuestions() {}

  /** One or two sentences in mrkdwn. */
  static String says(Catalog catalog, Finding finding) {
    Reply.Situation situation = finding.situation();
    int unsure = situation.skipped().size();
    int notAsked =
        (int) catalog.questions().stream().filter(question -> isOpen(question, situation)).count();
    List<String> parts = new ArrayList<>();
    if (notAsked > 0) {
      parts.add(Phrases.count(notAsked, "question") + " not asked");
    }
    if (unsure > 0) {
      parts.add("%d left at “not sure”".formatted(unsure));
    }
    if (parts.isEmpty()) {
      return "Every question is answered.";
    }
    String open = String.join(", ", parts);
    return "%s: %s".formatted(open, effect(notAsked + unsure, finding.outlook()))
        + tellsMost(catalog, finding.outlook());
  }

  private static String effect(int open, Outlook outlook) {
    String they = open == 1 ? "it" : "they";
    if (outlook.settled()) {
      return they + " cannot change the option.";
    }
    if (outlook.isStable()) {
      return "%s %s unlikely to change the option.".formatted(they, open == 1 ? "is" : "are");
    }
    return outlook.openQuestions() == 0 || outlook.openQuestions() >= open
        ? they + " could still change the option."
        : "%d of them could still change the option.".formatted(outlook.openQuestions());
  }

  private static String tellsMost(Catalog catalog, Outlook outlook) {
    Optional<String> title =
        outlook
            .nextQuestion()
            .flatMap(catalog::findQuestion)
            .map(question -> question.wording().title());
    return title
        .map(most -> " The one that tells most: %s.".formatted(Mrkdwn.escape(most)))
        .orElse("");
  }

  private static boolean isOpen(Question question, Reply.Situation situation) {
    return !situation.answers().isAnswered(question.id())
        && !situation.skipped().contains(question.id())
        && question.role().onlyWhen().filter(when -> !isMet(when, situation)).isEmpty();
  }

  private static boolean isMet(Condition when, Reply.Situation situation) {
    return situation.answers().to(when.question()).stream().anyMatch(when.answers()::contains);
  }
}
