package dev.deployadvice.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.testing.Catalogs;
import dev.deployadvice.testing.Events;
import dev.deployadvice.testing.RandomCatalogs;
import dev.deployadvice.testing.Screen;
import dev.deployadvice.testing.States;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds in every state that an interview can come to, for every event that can reach it. */
final class DialoguePropertiesTest {
  private static final List<Explored> EXPLORED =
      Stream.concat(
              Stream.of(Catalogs.small()),
              LongStream.range(0, 4).mapToObj(seed -> new RandomCatalogs(seed).catalog()))
          .map(catalog -> new Dialogue(new Adviser(catalog)))
          .map(dialogue -> new Explored(dialogue, explore(dialogue)))
          .toList();

  /** A dialogue and states that its interviews can come to. */
  record Explored(Dialogue dialogue, List<State> states) {
    Catalog catalog() {
      return dialogue.adviser().catalog();
    }

    void forEveryEvent(BiConsumer<State, Event> check) {
      states.forEach(
          state -> Events.any(catalog(), state).forEach(event -> check.accept(state, event)));
    }

    Step step(State state, Event event) {
      return dialogue.step(state, event);
    }
  }

  private static List<State> explore(Dialogue dialogue) {
    return Stream.of(
            States.reachable(dialogue, Focus.ALL_OPTIONS, 100),
            States.walk(dialogue, Focus.ALL_OPTIONS, 11, 60),
            States.walk(dialogue, Focus.ALL_OPTIONS, 12, 60),
            States.walk(dialogue, Focus.VPS_OR_PAAS, 13, 60))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  static List<Explored> explored() {
    return EXPLORED;
  }

  @ParameterizedTest
  @MethodSource("explored")
  void sameEventInSameStateAlwaysLeadsToTheSame(Explored explored) {
    explored.forEveryEvent(
        (state, event) ->
            assertThat(explored.step(state, event)).isEqualTo(explored.step(state, event)));
  }

  @ParameterizedTest
  @MethodSource("explored")
  void repliesTurnOneScreenIntoTheNext(Explored explored) {
    explored.forEveryEvent(
        (state, event) -> {
          Step step = explored.step(state, event);

          Screen shown = Screen.in(state).after(step.replies());

          assertThat(shown).isEqualTo(Screen.in(step.state()));
        });
  }

  @ParameterizedTest
  @MethodSource("explored")
  void noticeOrPinChangesNothingAndAllElseIsOneStep(Explored explored) {
    explored.forEveryEvent(
        (state, event) -> {
          Step step = explored.step(state, event);

          if (changesNothing(step.replies())) {
            assertThat(step.state()).isEqualTo(asBefore(state, step.state()));
          } else {
            assertThat(step.state().progress().step()).isEqualTo(state.progress().step() + 1);
            assertThat(step.replies()).last().isEqualTo(new Reply.Headline());
          }
        });
  }

  @ParameterizedTest
  @MethodSource("explored")
  void turnPostsAtMostOneMessageAndTheAdviceTwo(Explored explored) {
    explored.forEveryEvent(
        (state, event) -> {
          List<Reply> posted =
              explored.step(state, event).replies().stream()
                  .filter(DialoguePropertiesTest::isPosted)
                  .toList();

          if (posted.size() > 1) {
            assertThat(posted).hasSize(2);
            assertThat(posted.get(0)).isInstanceOf(Reply.ShowAdvice.class);
            assertThat(posted.get(1)).isInstanceOf(Reply.ShowComparisons.class);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("explored")
  void eventThatArrivesTwiceTellsNothingMore(Explored explored) {
    explored.forEveryEvent(
        (state, event) -> {
          State once = explored.step(state, event).state();

          Step twice = explored.step(once, event);

          assertThat(explored.dialogue().situation(twice.state().progress()))
              .isEqualTo(explored.dialogue().situation(once.progress()));
          if (!once.equals(state) && carriesStep(event)) {
            assertThat(twice.state()).isEqualTo(once);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("explored")
  void backTakesAnAnswerAwayAndAsksTheSameCard(Explored explored) {
    explored.forEveryEvent(
        (state, event) -> {
          State answered = explored.step(state, event).state();
          if (answered.progress().moves().size() == state.progress().moves().size() + 1
              && tells(answered.progress().moves().getLast())) {
            State returned = explored.step(answered, back(answered)).state();

            assertThat(returned.progress().moves()).isEqualTo(state.progress().moves());
            assertThat(returned.showsSameCardAs(state)).isTrue();
            assertThat(returned.getClass()).isEqualTo(state.getClass());
          }
        });
  }

  @ParameterizedTest
  @MethodSource("explored")
  void adviceThatStandsRestsOnWhatIsKnown(Explored explored) {
    for (long seed = 0; seed < 20; seed++) {
      Optional<Reply.Situation> shown = Optional.empty();
      for (Step step : States.walkInSteps(explored.dialogue(), Focus.ALL_OPTIONS, seed, 60)) {
        Optional<Reply.Situation> shownNow = adviceIn(step);
        shown = shownNow.isPresent() ? shownNow : shown;

        if (step.state() instanceof State.Advised(Progress progress)) {
          assertThat(shown).contains(explored.dialogue().situation(progress));
        }
      }
    }
  }

  private static Optional<Reply.Situation> adviceIn(Step step) {
    return step.replies().stream()
        .filter(Reply.ShowAdvice.class::isInstance)
        .map(reply -> ((Reply.ShowAdvice) reply).situation())
        .findFirst();
  }

  @ParameterizedTest
  @MethodSource("explored")
  void answeringAnythingLeadsToAdvice(Explored explored) {
    SplittableRandom random = new SplittableRandom(7);
    int enough = explored.catalog().questions().size() + 3;
    for (State start : explored.states()) {
      State state = explored.step(start, new Event.Resume()).state();
      for (int turn = 0; turn < enough && !(state instanceof State.Advised); turn++) {
        List<Event> answers = Events.answering(explored.catalog(), state);
        state = explored.step(state, answers.get(random.nextInt(answers.size()))).state();
      }

      assertThat(state).isInstanceOf(State.Advised.class);
    }
  }

  @ParameterizedTest
  @MethodSource("explored")
  void goingBackAgainAndAgainLeadsToTheBeginning(Explored explored) {
    for (State start : explored.states()) {
      State state = explored.step(start, new Event.Resume()).state();
      int enough = 3 * state.progress().moves().size() + 3;
      for (int turn = 0; turn < enough; turn++) {
        state = explored.step(state, back(state)).state();
      }

      assertThat(state.progress().moves()).isEmpty();
      assertThat(explored.step(state, back(state)).replies())
          .containsExactly(new Reply.Notice(new Reply.Remark.NothingBefore()));
    }
  }

  @Test
  void everyReplyAndEveryRemarkIsGivenSomewhere() {
    Set<Class<?>> given = new HashSet<>();

    EXPLORED.forEach(
        explored ->
            explored.forEveryEvent(
                (state, event) ->
                    explored.step(state, event).replies().forEach(reply -> note(reply, given))));

    assertThat(given).contains(Reply.Remark.class.getPermittedSubclasses());
    given.add(Reply.Signpost.class); // No event leads to it: it is owed where an interview begins.
    assertThat(given).contains(Reply.class.getPermittedSubclasses());
  }

  private static void note(Reply reply, Set<Class<?>> given) {
    given.add(reply.getClass());
    if (reply instanceof Reply.Notice(Reply.Remark remark)) {
      given.add(remark.getClass());
    }
  }

  private static Event back(State state) {
    Progress progress = state.progress();
    return new Event.Back(state instanceof State.Advised ? progress.advice() : progress.step());
  }

  /** The state, with the misses of another: they only choose the next sentence. */
  private static State asBefore(State state, State other) {
    Trace trace = state.progress().trace();
    Trace missed = other.progress().trace();
    Progress before = state.progress();
    return state.with(
        new Progress(
            before.focus(),
            before.moves(),
            before.step(),
            before.advice(),
            new Trace(trace.lines(), missed.misses(), missed.foreign(), trace.advised())));
  }

  private static boolean changesNothing(List<Reply> replies) {
    return replies.stream()
        .allMatch(
            reply ->
                reply instanceof Reply.Notice
                    || reply instanceof Reply.Publish
                    || reply instanceof Reply.PinHeadline
                    || reply instanceof Reply.Remind);
  }

  private static boolean tells(Move move) {
    return switch (move) {
      case Move.DealBreakersSettled _, Move.Answered _, Move.Skipped _ -> true;
      case Move.AskedInstead _, Move.Told _, Move.Finished _, Move.Continued _ -> false;
    };
  }

  private static boolean carriesStep(Event event) {
    return switch (event) {
      case Event.AskMe _, Event.SettleDealBreakers _, Event.Answer _, Event.Skip _, Event.Back _ ->
          true;
      case Event.Tell _,
          Event.Revise _,
          Event.Miss _,
          Event.Deleted _,
          Event.TakeBack _,
          Event.Inquire _,
          Event.Publish _,
          Event.AskRestart _,
          Event.Change _,
          Event.Why _,
          Event.Finish _,
          Event.Continue _,
          Event.Restart _,
          Event.Cancel _,
          Event.Resume _,
          Event.Remind _,
          Event.Pause _,
          Event.Pin _ ->
          false;
    };
  }

  private static boolean isPosted(Reply reply) {
    return switch (reply) {
      case Reply.Invite _,
          Reply.AskDealBreakers _,
          Reply.Ask _,
          Reply.ShowAdvice _,
          Reply.ShowComparisons _ ->
          true;
      case Reply.Headline _,
          Reply.Signpost _,
          Reply.Shrink _,
          Reply.RewriteLine _,
          Reply.Retract _,
          Reply.RetireAdvice _,
          Reply.PinHeadline _,
          Reply.Remind _,
          Reply.Publish _,
          Reply.Notice _ ->
          false;
    };
  }
}
