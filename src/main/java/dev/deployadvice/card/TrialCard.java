package dev.deployadvice.card;

import dev.deployadvice.advice.Advice.Reason;
import dev.deployadvice.advice.Adviser;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.dialogue.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The advice if some answers were others; nothing is changed by it. */
final class TrialCard {
  private static final int MOST_REASONS = 3;

  private final Adviser adviser;
  private final Catalog catalog;
  private final Verdicts verdicts;
  private final Phrases phrases;
  private final Digest digest;

  TrialCard(Adviser adviser, Verdicts verdicts, Phrases phrases) {
    this.adviser = adviser;
    this.catalog = adviser.catalog();
    this.verdicts = verdicts;
    this.phrases = phrases;
    this.digest = new Digest(adviser, verdicts);
  }

  /** Says so where a question or an answer is not known any more. */
  void add(Layout layout, Topic.Trial trial, Finding finding, CardContext context) {
    if (!isKnown(trial.changes())) {
      layout.section("I no longer know one of these answers.");
      return;
    }
    Finding then = then(trial, finding);
    layout.header(verdicts.sentence(then));
    layout.context("If: " + Mrkdwn.escape(said(trial.changes())) + ". Nothing is changed yet.");
    layout.section(
        new Changed(adviser, verdicts, phrases).says(finding.situation().answers(), then));
    List<String> lines = new ArrayList<>();
    then.winner()
        .ifPresent(
            winner -> {
              AnswerSet answers = then.situation().answers();
              digest.form(then, winner).ifPresent(lines::add);
              digest.money(answers, winner, context).ifPresent(lines::add);
              then.reasonsFor(winner).stream()
                  .limit(MOST_REASONS)
                  .map(reason -> "• " + reason(reason))
                  .forEach(lines::add);
              then.advice().reasonsAgainst(winner).stream()
                  .limit(1)
                  .map(reason -> "• _Against it:_ " + reason(reason))
                  .forEach(lines::add);
              digest.products(answers, winner).ifPresent(lines::add);
            });
    if (!lines.isEmpty()) {
      layout.section(String.join("\n", lines));
    }
    layout.actions(
        List.of(
            Controls.primary(
                "Keep",
                new Pressed.OnInterview(
                    context.interview(),
                    new Event.Revise(AnswerSet.of(trial.changes()), List.of()))),
            Controls.button(
                "What would change it",
                context.interview(),
                new Event.Inquire(new Topic.TurningPoints()))));
    layout.context(
        "*Keep* makes it the answer; only %s may."
            .formatted(Mrkdwn.mention(context.subject().owner())));
  }

  private boolean isKnown(Map<String, List<String>> changes) {
    return changes.entrySet().stream()
        .allMatch(
            each ->
                catalog
                    .findQuestion(each.getKey())
                    .filter(
                        question ->
                            each.getValue().stream()
                                .allMatch(id -> question.findAnswer(id).isPresent()))
                    .isPresent());
  }

  private Finding then(Topic.Trial trial, Finding finding) {
    Reply.Situation now = finding.situation();
    AnswerSet answers = now.answers();
    for (Map.Entry<String, List<String>> each : trial.changes().entrySet()) {
      answers = answers.with(each.getKey(), each.getValue());
    }
    Reply.Situation then = new Reply.Situation(now.focus(), answers, now.skipped(), now.doubts());
    return new Finding(
        then,
        adviser.advise(answers),
        adviser.outlook(answers, Set.copyOf(now.skipped()), now.focus().contenders(catalog)));
  }

  private String said(Map<String, List<String>> changes) {
    return Phrases.join(
        changes.entrySet().stream()
            .map(each -> phrases.said(each.getKey(), each.getValue()))
            .toList());
  }

  private String reason(Reason reason) {
    String answer = Phrases.capital(phrases.said(reason.question(), List.of(reason.answer())));
    return "*%s.* %s".formatted(Mrkdwn.escape(answer), Mrkdwn.escape(reason.because()));
  }
}
