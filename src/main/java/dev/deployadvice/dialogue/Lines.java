package dev.deployadvice.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines to which answered cards shrank: each says whether it still counts. */
final class Lines {
  private Lines() {}

  /** What has to be written anew once one progress follows another. */
  static List<Reply> between(Progress before, Progress after) {
    if (after.moves().isEmpty()) {
      return List.of(); // What was said before a fresh start stays as it was said.
    }
    Map<Integer, Move> stood = standing(before);
    Map<Integer, Move> stands = standing(after);
    List<Reply> replies = new ArrayList<>();
    stood.forEach(
        (line, move) -> {
          if (!stands.containsKey(line)) {
            replies.add(new Reply.RewriteLine(line, move, false));
          }
        });
    stands.forEach(
        (line, move) -> {
          if (!stood.containsKey(line) && before.moves().contains(move)) {
            replies.add(new Reply.RewriteLine(line, move, true));
          }
        });
    return replies;
  }

  private static Map<Integer, Move> standing(Progress progress) {
    Map<Integer, Move> standing = new LinkedHashMap<>();
    List<Move> moves = progress.moves();
    for (int index = 0; index < moves.size(); index++) {
      int line = progress.trace().lines().get(index);
      Move move = moves.get(index);
      boolean overtaken =
          moves.subList(index + 1, moves.size()).stream().anyMatch(later -> overtakes(later, move));
      if (line != 0 && !overtaken) {
        standing.put(line, move);
      }
    }
    return standing;
  }

  private static boolean overtakes(Move later, Move move) {
    return switch (move) {
      case Move.DealBreakersSettled _ -> later instanceof Move.DealBreakersSettled;
      case Move.Answered(String question, _) -> isAbout(later, question);
      case Move.Skipped(String question) -> isAbout(later, question);
      case Move.AskedInstead _, Move.Told _, Move.Finished _, Move.Continued _ -> false;
    };
  }

  private static boolean isAbout(Move move, String question) {
    return switch (move) {
      case Move.Answered(String answered, _) -> answered.equals(question);
      case Move.Skipped(String skipped) -> skipped.equals(question);
      case Move.Told told -> told.isAbout(question);
      case Move.AskedInstead _, Move.DealBreakersSettled _, Move.Finished _, Move.Continued _ ->
          false;
    };
  }
}
