package dev.deployadvice.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.dialogue.Dialogue;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.dialogue.State;
import dev.deployadvice.dialogue.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Walks through interviews by pressing what the cards offer, with the built-in catalog. */
final class PressedWalkTest {
  private static final Dialogue DIALOGUE = CardSamples.DIALOGUE;
  private static final Cards CARDS = new Cards(DIALOGUE);
  private static final CardContext.Subject SUBJECT =
      new CardContext.Subject("iv1", "shop-backend", "U0ADA", "C0SHOP");
  private static final int WALKS = 30;
  private static final int PRESSES = 40;
  private static final int PHONE_CHARACTERS = 900;
  private static final int PHONE_LINES = 12;

  @Test
  void keepsEveryCardOfRandomInterviewsWithinTheRules() {
    for (int seed = 0; seed < WALKS; seed++) {
      Random random = new Random(seed);
      Focus[] focuses = Focus.values();

      Step step = DIALOGUE.start(focuses[seed % focuses.length]);

      for (int press = 0; press < PRESSES; press++) {
        List<Event> offered = drawAndCollect(step, "walk %d, press %d".formatted(seed, press));
        if (offered.isEmpty()) {
          offered = List.of(new Event.Resume());
        }
        step = DIALOGUE.step(step.state(), offered.get(random.nextInt(offered.size())));
      }
    }
  }

  @Test
  void reachesAdviceByAnsweringAlone() {
    for (Focus focus : Focus.values()) {
      Random random = new Random(20261120);
      Step step = DIALOGUE.start(focus);
      int presses = 0;
      while (!(step.state() instanceof State.Advised)) {
        List<Event> answers =
            drawAndCollect(step, focus.name()).stream().filter(PressedWalkTest::isAnswer).toList();

        assertThat(answers).as("%s after %d presses", focus, presses).isNotEmpty();
        step = DIALOGUE.step(step.state(), answers.get(random.nextInt(answers.size())));
        presses++;
      }
      drawAndCollect(step, focus.name());
    }
  }

  private static boolean isAnswer(Event event) {
    return event instanceof Event.Answer(int _, String _, List<String> answers)
        ? !answers.isEmpty()
        : event instanceof Event.SettleDealBreakers || event instanceof Event.AskMe;
  }

  private static List<Event> drawAndCollect(Step step, String where) {
    List<Event> offered = new ArrayList<>();
    CardContext context = CardContext.of(SUBJECT, step.state());
    for (Reply reply : step.replies()) {
      Drawn drawn = CARDS.draw(reply, context);
      DrawnCheck.holds(where + ": " + reply, drawn);
      if (reply instanceof Reply.ShowAdvice) {
        assertThat(drawn.text()).as(where).hasSizeLessThanOrEqualTo(PHONE_CHARACTERS);
        assertThat(drawn.text().lines().count()).as(where).isLessThanOrEqualTo(PHONE_LINES);
      }
      for (JsonNode element : DrawnCheck.elements(DrawnCheck.json(drawn))) {
        offered.addAll(events(element));
      }
    }
    return offered;
  }

  private static List<Event> events(JsonNode element) {
    String id = element.path("action_id").asString();
    List<Event> events = new ArrayList<>();
    List<JsonNode> values = new ArrayList<>();
    if (element.has("options")) {
      element.path("options").forEach(values::add);
    } else {
      values.add(element);
    }
    for (JsonNode value : values) {
      if (ActionId.parse(id, value.path("value").asString(""), List.of()).orElse(null)
          instanceof Pressed.OnInterview(String _, Event event)) {
        events.add(event);
      }
    }
    return events;
  }
}
