package dev.deployadvice.card;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Answer;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Reply.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Private sentences: why something was not done and what to do instead. */
final class NoticeCard {
  private final Catalog catalog;
  private final Phrases phrases;

  NoticeCard(Catalog catalog, Phrases phrases) {
    this.catalog = catalog;
    this.phrases = phrases;
  }

  Drawn draw(Remark remark, CardContext context) {
    String interview = context.interview();
    return switch (remark) {
      case Remark.StaleCard _ ->
          withResume(
              "That card is an older one; the open one is further down in the thread.",
              "Show it here again",
              interview);
      case Remark.NothingBefore _ -> sentence("There is nothing before this card.");
      case Remark.UnknownAnswer _ ->
          withResume(
              "My questions have changed since that card was posted, so I can't take the answer.",
              "Show the card anew",
              interview);
      case Remark.NothingTicked nothing -> sentence(nothingTicked(nothing.question()));
      case Remark.TickedBesideOthers ticked ->
          sentence(tickedBeside(label(ticked.question(), ticked.alone())));
      case Remark.TickedBesideNone _ -> sentence(tickedBeside(DealBreakersCard.NONE));
      case Remark.NothingToChange _ -> sentence("There is no answer to change any more.");
      case Remark.AlreadyAdvised _ ->
          sentence("The advice is there already: the latest message in the thread.");
      case Remark.NothingToAsk _ ->
          sentence("No question that is still open could change the result.");
      case Remark.NotAdvisedYet _ ->
          sentence("There is nothing to pin yet. The advice comes after the questions.");
      case Remark.IsCancelled _ ->
          withResume("This interview is paused. Its answers are kept.", "Go on with it", interview);
      case Remark.WhyAsked why -> whyAsked(why.question());
      case Remark.AlreadyNoted(AnswerSet said) -> sentence(alreadyNoted(said));
      case Remark.MessageGone(String message, AnswerSet said) ->
          messageGone(message, said, interview);
      case Remark.NothingToSkip _ -> sentence("There is no open question to skip just now.");
      case Remark.Stopped _ ->
          withResume("Stopped. Your answers are kept.", "Go on with it", interview);
      case Remark.RestartAsked _ ->
          new SureToRestartCard()
              .draw(new Entry.SureToRestart(interview, context.subject().project()));
      case Remark.NotUnderstood _, Remark.Explained _ ->
          throw new IllegalArgumentException("drawn elsewhere: " + remark);
    };
  }

  private String alreadyNoted(AnswerSet said) {
    List<String> parts = new SaidBack(phrases).parts(said);
    return parts.isEmpty()
        ? "That changes nothing."
        : "That is noted already: %s.".formatted(Mrkdwn.escape(String.join(" · ", parts)));
  }

  private Drawn messageGone(String message, AnswerSet said, String interview) {
    String told = Mrkdwn.escape(String.join(" · ", new SaidBack(phrases).parts(said)));
    return new Layout()
        .section(
            "The message that told me this is gone, or says something else now: %s. Should it"
                    .formatted(told)
                + " still count?")
        .actions(
            List.of(
                Controls.button("Take it back", interview, new Event.TakeBack(message)),
                Controls.button("Keep", new Pressed.Dismissed())))
        .drawn();
  }

  private String nothingTicked(String questionId) {
    Optional<Answer> alone =
        catalog.findQuestion(questionId).stream()
            .flatMap(question -> question.answers().stream())
            .filter(Answer::alone)
            .findFirst();
    String none =
        alone
            .map(answer -> "*%s*".formatted(Mrkdwn.escape(answer.label().button())))
            .map(label -> ", or press %s".formatted(label))
            .orElse("");
    return "Nothing is ticked yet. Tick what applies and press *Done*%s. *Not sure* is fine too."
        .formatted(none);
  }

  private static String tickedBeside(String label) {
    return "You ticked something and pressed *%s*. Press *Done* to send the ticks, or untick them first."
        .formatted(label);
  }

  private String label(String questionId, String answerId) {
    return catalog
        .findQuestion(questionId)
        .flatMap(question -> question.findAnswer(answerId))
        .map(answer -> Mrkdwn.escape(answer.label().button()))
        .orElse(Mrkdwn.escape(answerId));
  }

  private Drawn whyAsked(String questionId) {
    Optional<Question> found = catalog.findQuestion(questionId);
    if (questionId.equals(Event.Change.DEAL_BREAKERS)) {
      return sentence(
          "Each of these rules some ways of hosting out, so one tap can spare you questions.");
    }
    if (found.isEmpty()) {
      return sentence("I no longer ask that question.");
    }
    Question question = found.get();
    List<String> lines = new ArrayList<>();
    lines.add("*%s*".formatted(Mrkdwn.escape(phrases.titleOf(questionId))));
    lines.add(Mrkdwn.escape(question.wording().why()));
    for (Answer answer : question.answers()) {
      lines.add(
          "• *%s*: %s"
              .formatted(
                  Mrkdwn.escape(answer.label().button()), Mrkdwn.escape(answer.label().means())));
    }
    lines.add("• *Not sure*: " + Mrkdwn.escape(question.wording().notSure()));
    return sentence(String.join("\n", lines));
  }

  private static Drawn sentence(String mrkdwn) {
    return new Layout().section(mrkdwn).drawn();
  }

  private static Drawn withResume(String mrkdwn, String label, String interview) {
    return new Layout()
        .section(mrkdwn)
        .actions(List.of(Controls.button(label, interview, new Event.Resume())))
        .drawn();
  }
}
