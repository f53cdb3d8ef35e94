package dev.deployadvice.understanding;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whole messages that are commands, or say that somebody does not know. */
final class Phrases {
  private static final Map<Command, Set<String>> COMMANDS =
      Map.of(
          Command.BACK,
          Set.of("back", "go back", "previous", "previous question", "undo", "one back"),
          Command.SKIP,
          Set.of("skip", "skip it", "skip this", "skip that", "skip this one", "pass"),
          Command.CANCEL,
          Set.of("cancel", "cancel it", "cancel this", "stop", "quit", "abort", "nevermind"),
          Command.RESTART,
          Set.of("restart", "start over", "start again", "start from scratch", "begin again"),
          Command.FINISH,
          Set.of("finish", "finish now", "thats enough", "enough questions", "just tell me"),
          Command.WHY,
          Set.of("why", "why do you ask", "why do you ask that", "why this question"),
          Command.HELP,
          Set.of("help", "help me", "what can you do", "how does this work"));

  private static final Set<String> NOT_SURE =
      Set.of(
          "not sure",
          "im not sure",
          "i am not sure",
          "unsure",
          "dunno",
          "i dunno",
          "no idea",
          "dont know",
          "i dont know",
          "do not know",
          "i do not know",
          "no clue");

  private Phrases() {}

  static Optional<Command> findCommand(String words) {
    return COMMANDS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(words))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  static boolean saysNotSure(String words) {
    return NOT_SURE.contains(words);
  }
}
