package dev.deployadvice.dialogue;

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
 */
public record Progress(Focus focus, List<Move> moves, int step, int advice) {

  public Progress {
    moves = List.copyOf(moves);
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

  /** One step on, with one more move. */
  Progress with(Move move) {
    List<Move> more = new ArrayList<>(moves);
    more.add(move);
    return new Progress(focus, more, step + 1, advice);
  }

  /** One step on, with the same moves. */
  Progress onward() {
    return new Progress(focus, moves, step + 1, advice);
  }

  /** One step on, without the last move. */
  Progress withoutLastMove() {
    return new Progress(focus, moves.subList(0, moves.size() - 1), step + 1, advice);
  }

  /** One step on, with nothing told. */
  Progress emptied() {
    return new Progress(focus, List.of(), step + 1, 0);
  }

  /** The same, where the advice that stood does not hold any more. */
  Progress withoutAdvice() {
    return new Progress(focus, moves, step, 0);
  }

  /** The same, where advice is shown at this step. */
  Progress withAdvice() {
    return new Progress(focus, moves, step, step);
  }
}
