package dev.deployadvice.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.dialogue.Step;
import dev.deployadvice.testing.States;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Draws all that interviews show in which people press and say whatever they like. */
final class WordsWalkTest {
  private static final List<Focus> FOCUSES = List.of(Focus.values());
  private static final int WALKS = 24;
  private static final int EVENTS = 40;
  private static final int PHONE_CHARACTERS = 900;
  private static final int PHONE_LINES = 12;

  @Test
  void keepsEveryCardWithinTheRules() {
    for (int seed = 0; seed < WALKS; seed++) {
      Focus focus = FOCUSES.get(seed % FOCUSES.size());
      for (Step step : States.walkInSteps(CardSamples.DIALOGUE, focus, seed, EVENTS)) {
        CardContext context = CardContext.of(CardSamples.SUBJECT, step.state());
        for (Reply reply : step.replies()) {
          Drawn drawn = CardSamples.CARDS.draw(reply, context);

          DrawnCheck.holds("walk %d: %s".formatted(seed, reply), drawn);
          if (reply instanceof Reply.ShowAdvice) {
            assertThat(drawn.text()).hasSizeLessThanOrEqualTo(PHONE_CHARACTERS);
            assertThat(drawn.text().lines().count())
                .as(drawn.text())
                .isLessThanOrEqualTo(PHONE_LINES);
          }
        }
      }
    }
  }
}
