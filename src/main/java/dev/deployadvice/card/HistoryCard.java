package dev.deployadvice.card;

import com.slack.api.model.block.element.ButtonElement;
import dev.deployadvice.dialogue.Event;
import java.util.Optional;

/** What was asked and advised in a channel. */
final class HistoryCard {
  Drawn draw(Entry.History history) {
    if (history.past().isEmpty()) {
      return new Layout()
          .section("There is nothing here yet that I could show you. `/deploy-advice` starts one.")
          .drawn();
    }
    Layout layout = new Layout().section("*What was asked and advised here*, the latest first:");
    int number = 0;
    for (Entry.Past past : history.past()) {
      Optional<ButtonElement> button = button(past, number++);
      button.ifPresentOrElse(
          does -> layout.section(line(past), does), () -> layout.section(line(past)));
    }
    return layout.context("Only you see this.").drawn();
  }

  private static String line(Entry.Past past) {
    Entry.Outcome outcome = past.outcome();
    String name = Mrkdwn.bold(Mrkdwn.name(past.open().project()));
    String advised = outcome.advised().map(Mrkdwn::escape).orElse("no option left");
    String stands =
        switch (outcome.stand()) {
          case RUNNING -> "questions are open";
          case ADVISED -> "advice: " + advised;
          case RESTING ->
              outcome.advised().isPresent() ? "paused; advice: " + advised : "paused, answers kept";
        };
    String pinned = outcome.pinned().map(at -> " · pinned " + Mrkdwn.day(at)).orElse("");
    String link = past.open().link().map(url -> " · " + Mrkdwn.link(url, "open")).orElse("");
    return "%s: %s · %s · %s%s%s"
        .formatted(
            name,
            stands,
            past.own() ? "you" : Mrkdwn.mention(past.owner()),
            Mrkdwn.day(outcome.touched()),
            pinned,
            link);
  }

  private static Optional<ButtonElement> button(Entry.Past past, int number) {
    String id = past.open().interview();
    if (past.own()) {
      Pressed resume = new Pressed.OnInterview(id, new Event.Resume());
      return switch (past.outcome().stand()) {
        case RUNNING, RESTING ->
            Optional.of(Controls.button("Resume", ActionId.of(resume).numbered(number)));
        case ADVISED -> Optional.empty();
      };
    }
    return past.outcome().stand() == Entry.Stand.ADVISED
        ? Optional.of(
            Controls.button(
                "Reopen as my own", ActionId.of(new Pressed.Reopen(id)).numbered(number)))
        : Optional.empty();
  }
}
