package dev.deployadvice.dialogue;

import java.util.List;

/**
 * What has been done so far. Everything else follows from the moves.
 *
 * @param focus what the interview is to settle
 * @param moves oldest first; what <i>back</i> takes away is the last
 * @param step grows with every accepted event, also when moves are taken back
 */
public record Progress(Focus focus, List<Move> moves, int step) {

  public Progress {
    moves = List.copyOf(moves);
  }
}
