package dev.deployadvice.card;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.DealBreaker;
import dev.deployadvice.dialogue.Dialogue;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Move;
import dev.deployadvice.dialogue.Reply;
import java.util.ArrayList;
import java.util.List;

/** The first card: what would rule an option out, settled with one tap. */
final class DealBreakersCard {
  /** The label of the button that settles them with one tap. */
  static final String NONE = "None of these";

  private final Catalog catalog;
  private final Phrases phrases;
  private final Dialogue dialogue;

  DealBreakersCard(Dialogue dialogue, Phrases phrases) {
    this.dialogue = dialogue;
    this.catalog = dialogue.adviser().catalog();
    this.phrases = phrases;
  }

  Drawn draw(Reply.AskDealBreakers ask, CardContext context) {
    String until =
        ask.standing()
            .map(standing -> "\nUntil now: %s.".formatted(Mrkdwn.escape(phrases.settled(standing))))
            .orElse("");
    Layout layout = new Layout();
    ask.noted().ifPresent(move -> noted(layout, move, ask.step(), context));
    return layout
        .section("*Does any of this apply?*" + until)
        .context("Each of these rules some ways of hosting out, so I ask first.")
        .spoken(spoken(ask))
        .actions(List.of(boxes(ask)))
        .actions(buttons(ask, context.interview()))
        .drawn();
  }

  private void noted(Layout layout, Move move, int step, CardContext context) {
    NotedLine line = new NotedLine(catalog, phrases);
    line.add(layout, move, step, context);
    AnswerSet known = dialogue.answers(context.state().progress());
    line.addTension(layout, move, known, context.interview());
  }

  private List<DealBreaker> asked(Reply.AskDealBreakers ask) {
    return catalog.reference().dealBreakers().stream()
        .filter(each -> ask.asked().isEmpty() || ask.asked().contains(each.id()))
        .toList();
  }

  private String spoken(Reply.AskDealBreakers ask) {
    List<String> labels = new ArrayList<>();
    for (DealBreaker dealBreaker : asked(ask)) {
      labels.add(Mrkdwn.escape(dealBreaker.label()));
    }
    return "To tick: %s; or none of these.".formatted(String.join("; ", labels));
  }

  private CheckboxesElement boxes(Reply.AskDealBreakers ask) {
    List<OptionObject> options = new ArrayList<>();
    List<OptionObject> ticked = new ArrayList<>();
    for (DealBreaker dealBreaker : asked(ask)) {
      OptionObject option = Controls.option(dealBreaker.label(), dealBreaker.id());
      options.add(option);
      if (ask.standing().filter(move -> move.ticked().contains(dealBreaker.id())).isPresent()) {
        ticked.add(option);
      }
    }
    return Controls.boxes(0, options, ticked);
  }

  private static List<BlockElement> buttons(Reply.AskDealBreakers ask, String interview) {
    Event none = new Event.SettleDealBreakers(ask.step(), List.of(Event.SettleDealBreakers.NONE));
    Event done = new Event.SettleDealBreakers(ask.step(), List.of());
    List<BlockElement> buttons = new ArrayList<>();
    buttons.add(Controls.primary(NONE, ActionId.withTicks(interview, none).numbered(0)));
    buttons.add(Controls.button("Done", ActionId.withTicks(interview, done).numbered(1)));
    if (ask.standing().isPresent()) {
      buttons.add(Controls.button("Keep as it was", interview, new Event.Back(ask.step())));
    }
    if (ask.noted().filter(NotedLine::isUndone).isPresent()) {
      buttons.add(Controls.button("Change", new Pressed.ChangeAnswers(interview)));
    }
    buttons.add(more(interview));
    return buttons;
  }

  private static OverflowMenuElement more(String interview) {
    return Controls.more(
        List.of(
            Controls.option("Answer in words…", new Pressed.InWords(interview)),
            Controls.option("Advice on what you know now", interview, new Event.Finish()),
            Controls.option("Stop here (can be resumed)", interview, new Event.Cancel())));
  }
}
