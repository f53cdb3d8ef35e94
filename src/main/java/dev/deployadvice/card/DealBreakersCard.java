package dev.deployadvice.card;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.DealBreaker;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Reply;
import java.util.ArrayList;
import java.util.List;

/** The first card: what would rule an option out, settled with one tap. */
final class DealBreakersCard {
  /** The label of the button that settles them with one tap. */
  static final String NONE = "None of these";

  private final Catalog catalog;
  private final Phrases phrases;

  DealBreakersCard(Catalog catalog, Phrases phrases) {
    this.catalog = catalog;
    this.phrases = phrases;
  }

  Drawn draw(Reply.AskDealBreakers ask, CardContext context) {
    String until =
        ask.standing()
            .map(standing -> "\nUntil now: %s.".formatted(Mrkdwn.escape(phrases.settled(standing))))
            .orElse("");
    return new Layout()
        .section("*Does any of this apply?*" + until)
        .context("Each of these rules some ways of hosting out, so I ask first.")
        .spoken(spoken())
        .actions(List.of(boxes(ask)))
        .actions(buttons(ask, context.interview()))
        .drawn();
  }

  private String spoken() {
    List<String> labels = new ArrayList<>();
    for (DealBreaker dealBreaker : catalog.reference().dealBreakers()) {
      labels.add(Mrkdwn.escape(dealBreaker.label()));
    }
    return "To tick: %s; or none of these.".formatted(String.join("; ", labels));
  }

  private CheckboxesElement boxes(Reply.AskDealBreakers ask) {
    List<OptionObject> options = new ArrayList<>();
    List<OptionObject> ticked = new ArrayList<>();
    for (DealBreaker dealBreaker : catalog.reference().dealBreakers()) {
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
    buttons.add(more(interview));
    return buttons;
  }

  private static OverflowMenuElement more(String interview) {
    return Controls.more(
        List.of(
            Controls.option("Advice on what you know now", interview, new Event.Finish()),
            Controls.option("Stop here (can be resumed)", interview, new Event.Cancel())));
  }
}
