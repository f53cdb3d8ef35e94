package dev.deployadvice.dialogue;

import dev.deployadvice.catalog.AnswerSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has been done so far. What is known and what is asked next follows from the moves alone.
 *
 * @param focus what the interview is to settle
 * @param moves oldest first; what <i>back</i> takes away is the last
 * @param step grows by one whenever another card opens or the open one goes, also when moves are
 *     taken back; a card carries the step at which it was opened
 * @param advice the step of the advice that stands in the thread; 0 while none stands
 * @param trace what else is to be seen of it in the thread
 */
public record Progress(Focus focus, List<Move> moves, int step, int advice, Trace trace) {

  public Progress {
    moves = List.copyOf(moves);
    trace = trace.withLines(moves.size());
  }

  /** The same with nothing left in the thread that could be written anew. */
  public Progress(Focus focus, List<Move> moves, int step, int advice) {
    this(focus, moves, step, advice, Trace.NONE);
  }

  /** Nothing was done yet. */
  public static Progress begun(Focus focus) {
    return new Progress(focus, List.of(), 1, 0);
  }

  public Optional<Move> lastMove() {
    return moves.isEmpty() ? Optional.empty() : Optional.of(moves.getLast());
  }

  /** What was said last about the deal-breakers. */
  public Optional<Move.DealBreakersSettled> dealBreakers() {
    return moves.reversed().stream()
        .filter(Move.DealBreakersSettled.class::isInstance)
        .map(Move.DealBreakersSettled.class::cast)
        .findFirst();
  }

  /** Whether advice stands in the thread, the current or an earlier one. */
  public boolean hasAdvice() {
    return advice != 0;
  }

  /** What a message told, if it told something. */
  public Optional<Move.Told> toldBy(String message) {
    return moves.reversed().stream()
        .filter(Move.Told.class::isInstance)
        .map(Move.Told.class::cast)
        .filter(told -> told.message().filter(message::equals).isPresent())
        .findFirst();
  }

  /** One step on, with one more move that leaves no line. */
  Progress with(Move move) {
    return with(move, 0);
  }

  /** One step on, with one more move. */
  Progress with(Move move, int line) {
    List<Move> more = new ArrayList<>(moves);
    more.add(move);
    return new Progress(focus, more, step + 1, advice, trace.with(line));
  }

  /** One step on, with the same moves. */
  Progress onward() {
    return new Progress(focus, moves, step + 1, advice, trace.understood());
  }

  /** One step on, without the last move. */
  Progress withoutLastMove() {
    return without(moves.getLast()).onward();
  }

  /** At the same step, without a move. */
  Progress without(Move move) {
    int index = moves.lastIndexOf(move);
    List<Move> fewer = new ArrayList<>(moves);
    fewer.remove(index);
    return new Progress(focus, fewer, step, advice, trace.without(index));
  }

  /** One step on, with nothing told. */
  Progress emptied() {
    return new Progress(focus, List.of(), step + 1, 0);
  }

  /** The same, where the advice that stood does not hold any more. */
  Progress withoutAdvice() {
    return new Progress(focus, moves, step, 0, trace);
  }

  /** The same, where advice that rests on these answers is shown at this step. */
  Progress withAdvice(AnswerSet answers) {
    return new Progress(focus, moves, step, step, trace.restingOn(answers));
  }

  /** The same after one more message that was not understood. */
  Progress missed(boolean foreign) {
    return new Progress(focus, moves, step, advice, trace.missed(foreign));
  }
}
