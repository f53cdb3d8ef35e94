package dev.deployadvice.card;

import com.slack.api.model.block.element.BlockElement;
import java.util.ArrayList;
import java.util.List;

/** A teammate has an interview about the project open: read along, or answer too? */
final class OthersOpenCard {
  Drawn draw(Entry.OthersOpen others) {
    Entry.Open open = others.open();
    List<BlockElement> buttons = new ArrayList<>();
    open.link().ifPresent(link -> buttons.add(Controls.link("Open the thread", link)));
    Start own = new Start(open.project(), others.focus());
    buttons.add(Controls.button("My own view", new Pressed.Begin(own)));
    buttons.add(Controls.button("Another project", new Pressed.NameAnother(others.focus())));
    String where = open.link().map(link -> Mrkdwn.link(link, "in a thread")).orElse("in a thread");
    return new Layout()
        .section(
            "%s is already answering for *%s* %s. You can read along there, or give your own view."
                .formatted(Mrkdwn.mention(others.owner()), Mrkdwn.name(open.project()), where))
        .actions(buttons)
        .drawn();
  }
}
