package dev.deployadvice.card;

import com.slack.api.model.block.element.ButtonElement;
import dev.deployadvice.dialogue.Event;
import java.util.List;

/** Asks before answers are forgotten. */
final class SureToRestartCard {
  Drawn draw(Entry.SureToRestart sure) {
    ButtonElement restart = Controls.button("Start again", sure.interview(), new Event.Restart());
    restart.setStyle("danger");
    return new Layout()
        .section(
            "Start again with *%s*? All answers so far are forgotten."
                .formatted(Mrkdwn.name(sure.project())))
        .actions(List.of(restart, Controls.button("Keep them", new Pressed.Dismissed())))
        .drawn();
  }
}
