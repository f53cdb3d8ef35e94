package dev.deployadvice.card;

import com.slack.api.model.block.element.BlockElement;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Reply;
import java.util.ArrayList;
import java.util.List;

/** The first message in the thread: describe the project, or be asked. */
final class InvitationCard {
  /** The label of the button that begins with the questions. */
  static final String ASK_ME = "Ask me instead";

  Drawn draw(Reply.Invite invite, CardContext context) {
    String interview = context.interview();
    List<BlockElement> buttons = new ArrayList<>();
    buttons.add(Controls.primary(ASK_ME, askMe(invite.step(), interview)));
    buttons.add(Controls.button("Describe it here…", new Pressed.InWords(interview)));
    buttons.add(
        Controls.more(
            List.of(Controls.option("Stop here (can be resumed)", interview, new Event.Cancel()))));
    return new Layout()
        .section("*Describe the project as you would to a colleague.* Just reply in this thread.")
        .context(
            "For instance: “Two developers, an internal tool for 60 people, up to $50 a month,"
                + " nobody wants to run servers.” I say back what I understood and ask only what"
                + " is still open.")
        .actions(buttons)
        .drawn();
  }

  static Pressed askMe(int step, String interview) {
    return new Pressed.OnInterview(interview, new Event.AskMe(step));
  }
}
