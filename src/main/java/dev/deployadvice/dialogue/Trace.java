package dev.deployadvice.dialogue;

import dev.deployadvice.catalog.AnswerSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an interview left in its thread.
 *
 * @param lines for each move the step of the card that shrank to a line because of it; 0 where none
 *     did
 * @param misses how many messages in a row were not understood
 * @param foreign how many of these, the last ones in a row, were not English
 * @param advised what the advice that was shown last rests on
 */
public record Trace(List<Integer> lines, int misses, int foreign, Optional<AnswerSet> advised) {

  /** Nothing was shown yet. */
  public static final Trace NONE = new Trace(List.of(), 0, 0, Optional.empty());

  public Trace {
    lines = List.copyOf(lines);
  }

  /** The same for so many moves: those that it does not know left no line. */
  Trace withLines(int moves) {
    List<Integer> fitting = new ArrayList<>(lines.subList(0, Math.min(moves, lines.size())));
    while (fitting.size() < moves) {
      fitting.add(0);
    }
    return new Trace(fitting, misses, foreign, advised);
  }

  /** One more move; the misses are over. */
  Trace with(int line) {
    List<Integer> more = new ArrayList<>(lines);
    more.add(line);
    return new Trace(more, 0, 0, advised);
  }

  /** Without the move at an index. */
  Trace without(int index) {
    List<Integer> fewer = new ArrayList<>(lines);
    fewer.remove(/* index */ index);
    return new Trace(fewer, 0, 0, advised);
  }

  Trace understood() {
    return new Trace(lines, 0, 0, advised);
  }

  Trace missed(boolean inForeignWords) {
    return new Trace(lines, misses + 1, inForeignWords ? foreign + 1 : 0, advised);
  }

  Trace restingOn(AnswerSet answers) {
    return new Trace(lines, misses, foreign, Optional.of(answers));
  }
}
