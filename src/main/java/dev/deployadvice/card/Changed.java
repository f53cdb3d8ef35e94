package dev.deployadvice.card;

import dev.deployadvice.advice.Advice;
import dev.deployadvice.advice.Adviser;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Question;
import java.util.List;
import java.util.Optional;

/** What a change of answers did to the advice: "PaaS → VPS because of …". Mrkdwn. */
final class Changed {
  private final Adviser adviser;
  private final Verdicts verdicts;
  private final Phrases phrases;

  Changed(Adviser adviser, Verdicts verdicts, Phrases phrases) {
    this.adviser = adviser;
    this.verdicts = verdicts;
    this.phrases = phrases;
  }

  /** One sentence that names both and what made the difference. */
  String says(AnswerSet earlier, Finding now) {
    Advice before = adviser.advise(earlier);
    Optional<String> was =
        now.pair().map(pair -> before.verdictOn(pair).winner()).orElseGet(before::recommendation);
    Optional<String> is = now.winner();
    if (was.equals(is)) {
      return is.map(option -> "The change leaves %s in front.".formatted(name(option)))
          .orElse("The change brings no option back.");
    }
    if (was.isEmpty() || is.isEmpty()) {
      return is.map(option -> "%s is back.".formatted(Phrases.capital(name(option))))
          .orElse("Until now: %s.".formatted(was.map(this::name).orElse("no option left")));
    }
    String change =
        "*%s → %s*".formatted(Phrases.capital(name(was.get())), Phrases.capital(name(is.get())));
    return change + because(before, now.advice(), was.get(), is.get());
  }

  private String because(Advice before, Advice now, String was, String is) {
    Optional<Question> decisive =
        adviser.catalog().questions().stream()
            .filter(
                question ->
                    !before.answers().to(question.id()).equals(now.answers().to(question.id())))
            .max(
                (one, other) ->
                    Integer.compare(
                        swing(one.id(), before, now, was, is),
                        swing(other.id(), before, now, was, is)));
    return decisive.map(question -> because(question.id(), now, was, is)).orElse(".");
  }

  private String because(String question, Advice now, String was, String is) {
    List<String> given = now.answers().to(question);
    if (given.isEmpty()) {
      return " because “%s” is open again.".formatted(Mrkdwn.escape(phrases.titleOf(question)));
    }
    String said = Mrkdwn.escape(phrases.said(question, given));
    return " because of “%s”%s".formatted(said, reason(question, now, was, is));
  }

  private static String reason(String question, Advice now, String was, String is) {
    Optional<String> vetoed =
        Verdicts.causes(now, was).stream()
            .filter(cause -> cause.question().equals(question))
            .map(Advice.Cause::because)
            .findFirst();
    return vetoed
        .or(() -> term(question, now.reasonsFor(is)))
        .or(() -> term(question, now.reasonsAgainst(was)))
        .map(because -> ": " + Mrkdwn.escape(because))
        .orElse(".");
  }

  private static Optional<String> term(String question, List<Advice.Reason> reasons) {
    return reasons.stream()
        .filter(reason -> reason.question().equals(question))
        .map(Advice.Reason::because)
        .findFirst();
  }

  /** How far a question moved one option past another. */
  private static int swing(String question, Advice before, Advice now, String was, String is) {
    boolean vetoes =
        Verdicts.causes(now, was).stream().anyMatch(cause -> cause.question().equals(question));
    return vetoes
        ? Integer.MAX_VALUE
        : points(question, now, is)
            - points(question, now, was)
            - points(question, before, is)
            + points(question, before, was);
  }

  private static int points(String question, Advice advice, String option) {
    return advice.reasons().terms().stream()
        .filter(term -> term.question().equals(question) && term.option().equals(option))
        .mapToInt(Advice.Reason::points)
        .sum();
  }

  private String name(String option) {
    return Mrkdwn.escape(verdicts.name(option));
  }
}
