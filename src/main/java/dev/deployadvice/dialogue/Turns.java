package dev.deployadvice.dialogue;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts what a turn shows in its order: what becomes of the open card and of the advice that stood,
 * then the one new message (the advice has two), then the headline.
 */
final class Turns {
  private final Catalog catalog;
  private final DealBreakers dealBreakers;

  Turns(Catalog catalog) {
    this.catalog = catalog;
    this.dealBreakers = new DealBreakers(catalog);
  }

  /**
   * The opening of an interview. The headline comes first: the thread hangs on it.
   *
   * @param told what was told with the start, to be said back
   */
  Step first(State state, Optional<Move> told) {
    State shown = isToBeShown(state, told) ? withAdvice(state) : state;
    List<Reply> replies = new ArrayList<>();
    replies.add(new Reply.Headline());
    replies.addAll(opening(shown, told, Optional.empty()));
    return new Step(shown, replies);
  }

  /**
   * From one state to the next.
   *
   * @param move the move that led there; empty for one taken back or none at all
   */
  Step turn(State before, State after, Optional<Move> move) {
    boolean shows = isToBeShown(after, move);
    List<Reply> replies = new ArrayList<>(leaving(before, move));
    if (before.progress().hasAdvice() && (shows || !after.progress().hasAdvice())) {
      replies.add(new Reply.RetireAdvice());
    }
    State shown = shows ? withAdvice(after) : after;
    if (shows || !(after instanceof State.Advised)) {
      replies.addAll(opening(shown, move, before.progress().trace().advised()));
    }
    replies.addAll(Lines.between(before.progress(), shown.progress()));
    replies.add(new Reply.Headline());
    return new Step(shown, replies);
  }

  /** The interview stops, and whoever stopped it is told that nothing is lost. */
  Step stopping(State before, State after) {
    Step stopped = turn(before, after, Optional.empty());
    List<Reply> replies = new ArrayList<>(stopped.replies());
    replies.add(replies.size() - 1, new Reply.Notice(new Reply.Remark.Stopped()));
    return new Step(stopped.state(), replies);
  }

  /** Nothing changes, and the person is told why. */
  Step notice(State state, Reply.Remark remark) {
    return new Step(state, List.of(new Reply.Notice(remark)));
  }

  /** Advice that still stands and holds is not posted once more. */
  private static boolean isToBeShown(State state, Optional<Move> move) {
    return state instanceof State.Advised(Progress progress)
        && (move.isPresent() || !progress.hasAdvice());
  }

  private State withAdvice(State state) {
    AnswerSet answers = Knowledge.after(state.progress(), catalog).answers();
    return new State.Advised(state.progress().withAdvice(answers));
  }

  private static List<Reply> leaving(State before, Optional<Move> move) {
    int step = before.progress().step();
    return switch (before) {
      case State.Advised _, State.Cancelled _, State.Paused _ -> List.of();
      case State.Inviting _ -> List.of(new Reply.Retract(step));
      case State.DealBreakersOpen _, State.Asking _, State.Changing _ ->
          List.of(
              move.filter(Turns::answersCard)
                  .<Reply>map(answer -> new Reply.Shrink(step, answer))
                  .orElseGet(() -> new Reply.Retract(step)));
    };
  }

  private static boolean answersCard(Move move) {
    return switch (move) {
      case Move.DealBreakersSettled _, Move.Answered _, Move.Skipped _ -> true;
      case Move.AskedInstead _, Move.Told _, Move.Finished _, Move.Continued _ -> false;
    };
  }

  private List<Reply> opening(State state, Optional<Move> noted, Optional<AnswerSet> adviceBefore) {
    Progress progress = state.progress();
    return switch (state) {
      case State.Inviting _ -> List.of(new Reply.Invite(progress.step()));
      case State.DealBreakersOpen _ -> List.of(askDealBreakers(progress, noted));
      case State.Asking(_, String question) -> List.of(ask(progress, question, noted));
      case State.Changing(_, String question) -> List.of(ask(progress, question, noted));
      case State.Advised _ -> {
        Reply.Situation situation = Knowledge.after(progress, catalog);
        yield List.of(
            new Reply.ShowAdvice(
                progress.step(),
                situation,
                noted,
                adviceBefore.filter(earlier -> !earlier.equals(situation.answers()))),
            new Reply.ShowComparisons(progress.step(), situation));
      }
      case State.Cancelled _, State.Paused _ -> List.of();
    };
  }

  private Reply askDealBreakers(Progress progress, Optional<Move> noted) {
    Reply.Situation situation = Knowledge.after(progress, catalog);
    Optional<Move.DealBreakersSettled> standing = dealBreakers.standing(progress, situation);
    return new Reply.AskDealBreakers(
        progress.step(),
        standing,
        standing.isPresent() ? List.of() : dealBreakers.toAsk(situation),
        noted);
  }

  private Reply ask(Progress progress, String question, Optional<Move> noted) {
    return new Reply.Ask(question, progress.step(), Knowledge.after(progress, catalog), noted);
  }
}
