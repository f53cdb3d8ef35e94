package dev.deployadvice.card;

import com.slack.api.model.block.element.BlockElement;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.dialogue.Dialogue;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Progress;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.dialogue.Reply.Remark;
import dev.deployadvice.dialogue.State;
import java.util.List;
import java.util.Optional;

/** A message was not understood: one helpful sentence, and the buttons again. */
final class MissCard {
  private static final String FOREIGN = "I understand English; the buttons work in any language.";

  /** Never the same twice running. */
  private static final List<String> ON_A_QUESTION =
      List.of(
          "I could not match that to an answer. Say it in other words, or press what fits.",
          "That one I did not get either. What comes closest? *Not sure* is fine too.",
          "Still no match. A button is quickest; with “help” I say what I understand.");

  private static final List<String> AT_THE_START =
      List.of(
          "I found nothing about hosting in that. Who is it for, who looks after it, what may it"
              + " cost a month?",
          "I could not use that either. For instance: “a shop with 2,000 visitors a day, up to"
              + " $50 a month”.",
          "Still nothing that I can use. The questions are quicker, I think.");

  private static final List<String> ON_ADVICE =
      List.of(
          "I found no answer in that. To change one, say for instance “the budget is $50 a"
              + " month”, or press *Change answers*.",
          "That I did not get. *Change answers* shows everything that I know.",
          "Still no match. With “help” I say what I understand.");

  private final Catalog catalog;
  private final Dialogue dialogue;

  MissCard(Catalog catalog, Dialogue dialogue) {
    this.catalog = catalog;
    this.dialogue = dialogue;
  }

  Drawn draw(Remark.NotUnderstood miss, CardContext context) {
    String interview = context.interview();
    Progress progress = context.state().progress();
    return switch (context.state()) {
      case State.Inviting _ ->
          says(miss, AT_THE_START)
              .actions(
                  List.of(
                      Controls.button(
                          InvitationCard.ASK_ME, InvitationCard.askMe(progress.step(), interview))))
              .drawn();
      case State.DealBreakersOpen _ ->
          says(miss, ON_A_QUESTION).actions(none(progress, interview)).drawn();
      case State.Asking(_, String question) -> question(miss, question, context);
      case State.Changing(_, String question) -> question(miss, question, context);
      case State.Advised _, State.Cancelled _, State.Paused _ ->
          says(miss, ON_ADVICE)
              .actions(
                  List.of(Controls.button("Change answers", new Pressed.ChangeAnswers(interview))))
              .drawn();
    };
  }

  private static Layout says(Remark.NotUnderstood miss, List<String> sentences) {
    int turn = Math.floorMod(miss.misses() - 1, sentences.size());
    return new Layout().section(miss.foreign() ? FOREIGN : sentences.get(turn));
  }

  private static List<BlockElement> none(Progress progress, String interview) {
    return List.of(
        Controls.button(
            DealBreakersCard.NONE,
            interview,
            new Event.SettleDealBreakers(progress.step(), List.of(Event.SettleDealBreakers.NONE))));
  }

  private Drawn question(Remark.NotUnderstood miss, String question, CardContext context) {
    Layout layout = says(miss, ON_A_QUESTION);
    Progress progress = context.state().progress();
    catalog
        .findQuestion(question)
        .ifPresent(
            asked -> {
              layout.section(Mrkdwn.bold(Mrkdwn.escape(asked.wording().ask())));
              Reply.Ask ask =
                  new Reply.Ask(
                      question, progress.step(), dialogue.situation(progress), Optional.empty());
              layout.spoken("Answers: " + QuestionCard.answers(asked) + ".");
              QuestionCard.choices(layout, asked, ask, context.interview());
            });
    return layout.drawn();
  }
}
