package dev.deployadvice.testing;

import dev.deployadvice.dialogue.Dialogue;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Progress;
import dev.deployadvice.dialogue.State;
import dev.deployadvice.dialogue.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** The states that interviews can come to. */
public final class States {
  private States() {}

  /**
   * States by breadth: every state that few events lead to, up to a number.
   *
   * <p>Two that differ only in how many steps led there count as one.
   */
  public static List<State> reachable(Dialogue dialogue, Focus focus, int most) {
    Set<State> seen = new HashSet<>();
    List<State> found = new ArrayList<>();
    Deque<State> waiting = new ArrayDeque<>();
    waiting.add(dialogue.start(focus).state());
    while (!waiting.isEmpty() && found.size() < most) {
      State state = waiting.remove();
      if (seen.add(rewound(state))) {
        found.add(state);
        Events.any(dialogue.adviser().catalog(), state)
            .forEach(event -> waiting.add(dialogue.step(state, event).state()));
      }
    }
    return List.copyOf(found);
  }

  /** States by depth: one walk at random, the same for the same seed. */
  public static List<State> walk(Dialogue dialogue, Focus focus, long seed, int steps) {
    return walkInSteps(dialogue, focus, seed, steps).stream().map(Step::state).toList();
  }

  /** The same with what is shown on the way. */
  public static List<Step> walkInSteps(Dialogue dialogue, Focus focus, long seed, int steps) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Step> walked = new ArrayList<>();
    walked.add(dialogue.start(focus));
    while (walked.size() < steps) {
      State state = walked.getLast().state();
      walked.add(dialogue.step(state, anyEvent(dialogue, state, random)));
    }
    return List.copyOf(walked);
  }

  /** Mostly answers, so that a walk gets somewhere. */
  private static Event anyEvent(Dialogue dialogue, State state, SplittableRandom random) {
    List<Event> answers = Events.answering(dialogue.adviser().catalog(), state);
    List<Event> choice =
        answers.isEmpty() || random.nextInt(4) == 0
            ? Events.any(dialogue.adviser().catalog(), state)
            : answers;
    return choice.get(random.nextInt(choice.size()));
  }

  private static State rewound(State state) {
    Progress progress = state.progress();
    int advice = Integer.signum(progress.advice());
    Progress first = new Progress(progress.focus(), progress.moves(), 1, advice);
    return switch (state) {
      case State.Inviting _ -> new State.Inviting(first);
      case State.DealBreakersOpen _ -> new State.DealBreakersOpen(first);
      case State.Asking(_, String question) -> new State.Asking(first, question);
      case State.Changing(_, String question) -> new State.Changing(first, question);
      case State.Advised _ -> new State.Advised(first);
      case State.Cancelled _ -> new State.Cancelled(first);
      case State.Paused _ -> new State.Paused(first);
    };
  }
}
