package dev.deployadvice.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.store.StateCodec;
import dev.deployadvice.testing.Screen;
import dev.deployadvice.testing.States;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Many random events on the built-in catalog, some thousand as a rule; {@code -Dwalk.events=100000}
 * makes it as many as are wanted.
 */
final class LongWalkTest {
  private static final List<Focus> FOCUSES = List.of(Focus.values());
  private static final int EVENTS = Integer.getInteger("walk.events", 3_000);
  private static final int WALK = 60;

  private final Dialogue dialogue = new Dialogue(new Adviser(CatalogLoader.load()));
  private final StateCodec codec = new StateCodec();

  @Test
  void everyWalkKeepsScreenStateAndStoreTogether() {
    for (int seed = 0; seed < EVENTS / WALK; seed++) {
      Focus focus = FOCUSES.get(seed % FOCUSES.size());
      Screen screen = Screen.EMPTY;
      Step before = new Step(dialogue.start(focus).state(), List.of());
      for (Step step : States.walkInSteps(dialogue, focus, seed, WALK)) {
        screen = screen.after(step.replies());

        assertThat(screen).as("seed %d", seed).isEqualTo(Screen.in(step.state()));
        assertThat(codec.readState(codec.write(step.state()))).isEqualTo(step.state());
        asksNothingThatIsKnown(before, step);
        before = step;
      }
    }
  }

  /** A question is asked again only where it is to be changed, or where it is open. */
  private void asksNothingThatIsKnown(Step before, Step step) {
    Set<String> asked = new HashSet<>();
    for (Reply reply : step.replies()) {
      if (reply instanceof Reply.Ask ask) {
        boolean known = ask.situation().isDealtWith(ask.question());
        assertThat(known)
            .as("%s after %s", ask, before.state())
            .isEqualTo(step.state() instanceof State.Changing);
        assertThat(asked.add(ask.question())).isTrue();
      }
    }
  }
}
