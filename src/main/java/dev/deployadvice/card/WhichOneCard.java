package dev.deployadvice.card;

import com.slack.api.model.block.element.BlockElement;
import dev.deployadvice.dialogue.Event;
import java.util.ArrayList;
import java.util.List;

/** A command fits several interviews: which one is meant? */
final class WhichOneCard {
  private static final int MOST_SHOWN = 10;

  Drawn draw(Entry.WhichOne which) {
    List<BlockElement> buttons = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Entry.Open open : which.open().stream().limit(MOST_SHOWN).toList()) {
      names.add(Mrkdwn.name(open.project()));
      Pressed pressed = new Pressed.OnInterview(open.interview(), event(which.doing()));
      buttons.add(
          Controls.button(
              Mrkdwn.cut(open.project(), 30), ActionId.of(pressed).numbered(buttons.size())));
    }
    String asked =
        switch (which.doing()) {
          case CANCEL -> "Which interview do you want to stop?";
          case RESUME -> "Which interview do you want to go on with?";
        };
    return new Layout()
        .section(asked)
        .spoken("The open ones: %s.".formatted(String.join("; ", names)))
        .actions(buttons)
        .drawn();
  }

  private static Event event(Entry.Doing doing) {
    return switch (doing) {
      case CANCEL -> new Event.Cancel();
      case RESUME -> new Event.Resume();
    };
  }
}
