package dev.deployadvice.testing;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Answer;
import dev.deployadvice.dialogue.Doubt;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Move;
import dev.deployadvice.dialogue.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Words as events of the dialogue. */
final class Telling {
  private Telling() {}

  /** What may be said about one question, and about two at once. */
  static List<Event> about(Question one, Question other) {
    String first = one.answers().getFirst().id();
    String last = one.answers().getLast().id();
    AnswerSet both =
        AnswerSet.of(
            Map.of(one.id(), List.of(last), other.id(), List.of(other.answers().getLast().id())));
    AnswerSet denied = AnswerSet.EMPTY.rulingOut(one.id(), List.of(first));
    AnswerSet detailed =
        new AnswerSet(Map.of(one.id(), List.of(first)), Map.of(), Map.of("people", 3));
    List<String> all = one.answers().stream().map(Answer::id).toList();
    return List.of(
        new Event.Tell(Optional.of("m-" + one.id()), both, List.of()),
        new Event.Tell(Optional.empty(), detailed, List.of()),
        new Event.Tell(Optional.of("m-denied"), denied, List.of()),
        new Event.Tell(Optional.empty(), AnswerSet.of(Map.of(one.id(), all)), List.of()),
        new Event.Tell(
            Optional.of("m-doubt"),
            AnswerSet.of(Map.of(other.id(), List.of(other.answers().getFirst().id()))),
            List.of(new Doubt(one.id(), List.of(first, last)))),
        new Event.Revise(AnswerSet.of(Map.of(one.id(), List.of(last))), List.of(other.id())));
  }

  static Event nothing(String message) {
    return new Event.Tell(Optional.of(message), AnswerSet.EMPTY, List.of());
  }

  /** The messages that told something. */
  static Stream<String> messages(State state) {
    return state.progress().moves().stream()
        .filter(Move.Told.class::isInstance)
        .flatMap(move -> ((Move.Told) move).message().stream())
        .distinct();
  }
}
