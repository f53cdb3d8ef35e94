package dev.deployadvice.card;

import com.slack.api.model.block.element.BlockElement;
import java.util.ArrayList;
import java.util.List;

/** The one reminder that a question is open, and what became of the wish for no more. */
final class ReminderCard {
  Drawn draw(CardContext context) {
    String name = Mrkdwn.name(context.subject().project());
    String where =
        context
            .links()
            .card()
            .map(link -> "The open question is " + Mrkdwn.link(link, "here") + ".")
            .orElse("The open question is in its thread.");
    List<BlockElement> buttons = new ArrayList<>();
    context.links().card().ifPresent(link -> buttons.add(Controls.link("Open the question", link)));
    buttons.add(Controls.button("Don't remind me", new Pressed.Reminders(false)));
    return new Layout()
        .section(
            "Your interview about *%s* waits for an answer. %s There is no hurry: your answers are kept."
                .formatted(name, where))
        .actions(buttons)
        .drawn();
  }

  Drawn draw(Entry.Reminding reminding) {
    return reminding.on()
        ? new Layout()
            .section("I remind you again, once, when a question has waited for long.")
            .actions(List.of(Controls.button("Don't remind me", new Pressed.Reminders(false))))
            .drawn()
        : new Layout()
            .section("I won't remind you any more. Your interviews wait where they are.")
            .actions(List.of(Controls.button("Remind me again", new Pressed.Reminders(true))))
            .drawn();
  }
}
