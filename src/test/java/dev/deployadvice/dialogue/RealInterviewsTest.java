package dev.deployadvice.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.testing.Events;
import dev.deployadvice.testing.Screen;
import dev.deployadvice.testing.States;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Interviews at random over the built-in catalog. */
final class RealInterviewsTest {
  private static final Catalog CATALOG = CatalogLoader.load();

  private final Dialogue dialogue = new Dialogue(new Adviser(CATALOG));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomWalkKeepsScreenAndStateTogether(long seed) {
    for (State state : States.walk(dialogue, Focus.ALL_OPTIONS, seed, 40)) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Event> events = Events.any(CATALOG, state);

      Step step = dialogue.step(state, events.get(random.nextInt(events.size())));

      assertThat(Screen.in(state).after(step.replies())).isEqualTo(Screen.in(step.state()));
    }
  }

  @ParameterizedTest
  @EnumSource(Focus.class)
  void anyAnswersLeadToAdvice(Focus focus) {
    SplittableRandom random = new SplittableRandom(17);
    for (int interview = 0; interview < 10; interview++) {
      State state = dialogue.start(focus).state();
      for (int turn = 0; turn < CATALOG.questions().size() + 2; turn++) {
        List<Event> answers = Events.answering(CATALOG, state);
        if (!answers.isEmpty()) {
          state = dialogue.step(state, answers.get(random.nextInt(answers.size()))).state();
        }
      }

      assertThat(state).isInstanceOf(State.Advised.class);
    }
  }

  @ParameterizedTest
  @EnumSource(Focus.class)
  void notSureAboutAnythingLeadsToAdviceToo(Focus focus) {
    State state = dialogue.start(focus).state();
    state = dialogue.step(state, new Event.AskMe(1)).state();
    state = dialogue.step(state, new Event.SettleDealBreakers(2, List.of())).state();

    while (state instanceof State.Asking(Progress progress, String question)) {
      state = dialogue.step(state, new Event.Skip(progress.step(), question)).state();
    }

    assertThat(state).isInstanceOf(State.Advised.class);
  }
}
