package dev.deployadvice.dialogue;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.advice.Outlook;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Question;
import java.util.List;
import java.util.Optional;

/** The state machine of the interview. Immutable and pure. */
public final class Dialogue {
  private final Adviser adviser;
  private final Course course;
  private final Turns turns;
  private final Words words;

  public Dialogue(Adviser adviser) {
    this.adviser = adviser;
    this.course = new Course(adviser);
    this.turns = new Turns(adviser.catalog());
    this.words = new Words(adviser.catalog(), course, turns);
  }

  public Adviser adviser() {
    return adviser;
  }

  /** The first state of a new interview and what opens it. */
  public Step start(Focus focus) {
    return turns.first(course.from(Progress.begun(focus)), Optional.empty());
  }

  /** The same where the project was described with the start. */
  public Step start(Focus focus, Event.Tell tell) {
    return words.start(focus, tell);
  }

  /** The first state of a new interview on what another one was told, and what opens it. */
  public Step copy(State other) {
    Progress progress = other.progress();
    List<Move> moves = progress.moves().stream().map(Dialogue::withoutMessage).toList();
    return turns.first(course.from(new Progress(progress.focus(), moves, 1, 0)), Optional.empty());
  }

  /** What told it belongs to the other interview. */
  private static Move withoutMessage(Move move) {
    return move instanceof Move.Told told
        ? new Move.Told(Optional.empty(), told.said(), told.doubts(), told.withdrawn())
        : move;
  }

  /** What an event leads to; an event that does not fit changes nothing and says why. */
  public Step step(State state, Event event) {
    if (!state.takesPlace()) {
      return stepStopped(state, event);
    }
    return switch (event) {
      case Event.AskMe(int step) -> askMe(state, step);
      case Event.Tell tell -> words.tell(state, tell);
      case Event.Revise revise -> words.revise(state, revise);
      case Event.Miss(boolean foreign) -> words.miss(state, foreign);
      case Event.Deleted(String message) -> words.deleted(state, message);
      case Event.TakeBack(String message) -> words.takeBack(state, message);
      case Event.Inquire(Topic topic) -> turns.notice(state, new Reply.Remark.Explained(topic));
      case Event.Publish(Topic topic) -> new Step(state, List.of(new Reply.Publish(topic)));
      case Event.AskRestart _ -> turns.notice(state, new Reply.Remark.RestartAsked());
      case Event.SettleDealBreakers settle -> settleDealBreakers(state, settle);
      case Event.Answer answer -> answer(state, answer);
      case Event.Skip skip -> skip(state, skip);
      case Event.Back(int step) -> back(state, step);
      case Event.Change(String question) -> change(state, question);
      case Event.Why(String question) -> why(state, question);
      case Event.Finish _ -> finish(state);
      case Event.Continue _ -> continueAsking(state);
      case Event.Restart _ -> restart(state);
      case Event.Cancel _ -> turns.stopping(state, new State.Cancelled(state.progress().onward()));
      case Event.Resume _ -> turns.turn(state, showingAgain(state), Optional.empty());
      case Event.Remind _ -> remind(state);
      case Event.Pause _ -> pause(state);
      case Event.Pin _ -> pin(state);
    };
  }

  /** What is known after these moves. */
  public AnswerSet answers(Progress progress) {
    return situation(progress).answers();
  }

  /** The questions answered with "not sure", oldest first. */
  public List<String> skipped(Progress progress) {
    return situation(progress).skipped();
  }

  /** All that is known after these moves. */
  public Reply.Situation situation(Progress progress) {
    return Knowledge.after(progress, adviser.catalog());
  }

  private Step stepStopped(State state, Event event) {
    return switch (event) {
      case Event.Resume _ -> turns.turn(state, showingAgain(state), Optional.empty());
      case Event.Restart _ -> restart(state);
      case Event.Inquire(Topic topic) -> turns.notice(state, new Reply.Remark.Explained(topic));
      case Event.Publish(Topic topic) -> new Step(state, List.of(new Reply.Publish(topic)));
      case Event.Miss _, Event.Deleted _, Event.Remind _, Event.Pause _ ->
          new Step(state, List.of());
      case Event.AskMe _,
          Event.Tell _,
          Event.Revise _,
          Event.TakeBack _,
          Event.AskRestart _,
          Event.SettleDealBreakers _,
          Event.Answer _,
          Event.Skip _,
          Event.Back _,
          Event.Change _,
          Event.Why _,
          Event.Finish _,
          Event.Continue _,
          Event.Cancel _,
          Event.Pin _ ->
          turns.notice(state, new Reply.Remark.IsCancelled());
    };
  }

  private Step askMe(State state, int step) {
    if (!(state instanceof State.Inviting(Progress progress)) || progress.step() != step) {
      return turns.notice(state, new Reply.Remark.StaleCard());
    }
    Move asked = new Move.AskedInstead();
    return turns.turn(state, course.from(progress.with(asked)), Optional.empty());
  }

  private Step settleDealBreakers(State state, Event.SettleDealBreakers settle) {
    boolean open = state instanceof State.DealBreakersOpen;
    if (!open || settle.step() != state.progress().step()) {
      return turns.notice(state, new Reply.Remark.StaleCard());
    }
    Progress progress = state.progress();
    DealBreakers dealBreakers = new DealBreakers(adviser.catalog());
    Reply.Situation situation = situation(progress);
    List<String> standing =
        dealBreakers
            .standing(progress, situation)
            .map(Move.DealBreakersSettled::ticked)
            .orElse(List.of());
    List<String> asked = state.asksAnew() ? List.of() : dealBreakers.toAsk(situation);
    return switch (Ticks.ofDealBreakers(adviser.catalog(), settle.ticked(), standing)) {
      case Ticks.Refused(Reply.Remark remark) -> turns.notice(state, remark);
      case Ticks.Valid(List<String> ids) -> told(state, new Move.DealBreakersSettled(ids, asked));
    };
  }

  private Step answer(State state, Event.Answer answer) {
    Optional<Question> question = adviser.catalog().findQuestion(answer.question());
    if (question.isEmpty()) {
      return turns.notice(state, new Reply.Remark.UnknownAnswer());
    }
    if (!isOpen(state, answer.step(), answer.question())) {
      return turns.notice(state, new Reply.Remark.StaleCard());
    }
    List<String> standing = answers(state.progress()).to(answer.question());
    return switch (Ticks.ofAnswers(question.get(), answer.answers(), standing)) {
      case Ticks.Refused(Reply.Remark remark) -> turns.notice(state, remark);
      case Ticks.Valid(List<String> ids) -> told(state, new Move.Answered(answer.question(), ids));
    };
  }

  private Step skip(State state, Event.Skip skip) {
    if (state.openQuestion().isEmpty() && skip.question().equals(Event.Skip.WHATEVER_IS_OPEN)) {
      return turns.notice(state, new Reply.Remark.NothingToSkip());
    }
    if (!isOpen(state, skip.step(), skip.question())) {
      return turns.notice(state, new Reply.Remark.StaleCard());
    }
    return told(state, new Move.Skipped(skip.question()));
  }

  private static boolean isOpen(State state, int step, String question) {
    return step == state.progress().step() && state.openQuestion().equals(Optional.of(question));
  }

  /** A card was answered. Advice that stood does not hold where something older was changed. */
  private Step told(State state, Move move) {
    Progress progress = state.progress().with(move, state.progress().step());
    boolean outdated = state.asksAnew();
    State next = course.from(outdated ? progress.withoutAdvice() : progress);
    return turns.turn(state, next, Optional.of(move));
  }

  private Step back(State state, int step) {
    Progress progress = state.progress();
    boolean advised = state instanceof State.Advised;
    if (step != (advised ? progress.advice() : progress.step())) {
      return turns.notice(state, new Reply.Remark.StaleCard());
    }
    if (state.asksAnew()) {
      return turns.turn(state, course.from(progress.onward()), Optional.empty());
    }
    if (progress.lastMove().isEmpty()) {
      return turns.notice(state, new Reply.Remark.NothingBefore());
    }
    Progress earlier = progress.withoutLastMove();
    return turns.turn(
        state,
        before(advised ? earlier.withoutAdvice() : earlier, progress.lastMove().get()),
        Optional.empty());
  }

  /** Where the interview stood when a move was made. */
  private State before(Progress earlier, Move move) {
    return switch (move) {
      case Move.DealBreakersSettled _ -> new State.DealBreakersOpen(earlier);
      case Move.Answered(String question, _) -> reopened(earlier, question);
      case Move.Skipped(String question) -> reopened(earlier, question);
      case Move.AskedInstead _, Move.Told _, Move.Finished _, Move.Continued _ ->
          course.from(earlier);
    };
  }

  private State reopened(Progress earlier, String question) {
    if (adviser.catalog().findQuestion(question).isEmpty()) {
      return course.from(earlier);
    }
    return situation(earlier).isDealtWith(question)
        ? new State.Changing(earlier, question)
        : new State.Asking(earlier, question);
  }

  private Step change(State state, String question) {
    Progress progress = state.progress().onward();
    if (question.equals(Event.Change.DEAL_BREAKERS)) {
      return changeTo(
          state, new State.DealBreakersOpen(progress), progress.dealBreakers().isPresent());
    }
    return changeTo(
        state, new State.Changing(progress, question), situation(progress).isDealtWith(question));
  }

  private Step changeTo(State state, State next, boolean possible) {
    if (!possible) {
      return turns.notice(state, new Reply.Remark.NothingToChange());
    }
    if (state.showsSameCardAs(next)) {
      return turns.notice(state, new Reply.Remark.StaleCard());
    }
    return turns.turn(state, next, Optional.empty());
  }

  private Step why(State state, String question) {
    boolean known =
        question.equals(Event.Change.DEAL_BREAKERS)
            || adviser.catalog().findQuestion(question).isPresent();
    return turns.notice(
        state, known ? new Reply.Remark.WhyAsked(question) : new Reply.Remark.UnknownAnswer());
  }

  private Step finish(State state) {
    if (state instanceof State.Advised) {
      return turns.notice(state, new Reply.Remark.AlreadyAdvised());
    }
    if (state.asksAnew()
        && course.from(state.progress().onward()) instanceof State.Advised unchanged) {
      return turns.turn(state, unchanged, Optional.empty());
    }
    Move finished = new Move.Finished();
    return turns.turn(state, course.from(state.progress().with(finished)), Optional.of(finished));
  }

  private Step continueAsking(State state) {
    if (!(state instanceof State.Advised)) {
      return turns.notice(state, new Reply.Remark.StaleCard());
    }
    Move continued = new Move.Continued();
    State next = course.from(state.progress().with(continued));
    return next instanceof State.Advised
        ? turns.notice(state, new Reply.Remark.NothingToAsk())
        : turns.turn(state, next, Optional.of(continued));
  }

  private Step restart(State state) {
    return turns.turn(state, course.from(state.progress().emptied()), Optional.empty());
  }

  /** The same, one step on, with the open card or the advice to be posted once more. */
  private State showingAgain(State state) {
    Progress progress = state.progress().onward();
    return switch (state) {
      case State.Inviting _ -> new State.Inviting(progress);
      case State.DealBreakersOpen _ -> new State.DealBreakersOpen(progress);
      case State.Asking(_, String question) -> new State.Asking(progress, question);
      case State.Changing(_, String question) -> new State.Changing(progress, question);
      case State.Advised _ -> new State.Advised(progress.withoutAdvice());
      case State.Cancelled _, State.Paused _ -> {
        State next = course.from(progress);
        yield next instanceof State.Advised ? new State.Advised(progress.withoutAdvice()) : next;
      }
    };
  }

  private static Step remind(State state) {
    return new Step(state, state.waits() ? List.of(new Reply.Remind()) : List.of());
  }

  /** Where advice stood and one answer was to be changed, the advice goes on standing. */
  private Step pause(State state) {
    if (!state.waits()) {
      return new Step(state, List.of());
    }
    Progress onward = state.progress().onward();
    boolean unchanged = state.asksAnew() && course.from(onward) instanceof State.Advised;
    return turns.turn(
        state, unchanged ? course.from(onward) : new State.Paused(onward), Optional.empty());
  }

  private Step pin(State state) {
    return state instanceof State.Advised
        ? new Step(state, List.of(new Reply.PinHeadline()))
        : turns.notice(state, new Reply.Remark.NotAdvisedYet());
  }

  /** About how many questions come before the advice. */
  public static int toGo(Outlook outlook, int dealtWith) {
    return Course.toGo(outlook, dealtWith);
  }
}
