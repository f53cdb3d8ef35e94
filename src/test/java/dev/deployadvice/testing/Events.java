package dev.deployadvice.testing;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.DealBreaker;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.State;
import dev.deployadvice.dialogue.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The events that can reach an interview: those that fit its state, and those that do not. */
public final class Events {
  private static final int MOST_WAYS = 8;

  private Events() {}

  /** Answers that the open card takes; empty while no card is open. */
  public static List<Event> answering(Catalog catalog, State state) {
    int step = state.progress().step();
    return switch (state) {
      case State.Inviting _ -> List.of(new Event.AskMe(step));
      case State.DealBreakersOpen _ -> settling(catalog, step);
      case State.Asking(_, String question) -> answering(catalog, step, question);
      case State.Changing(_, String question) -> answering(catalog, step, question);
      case State.Advised _, State.Cancelled _, State.Paused _ -> List.of();
    };
  }

  /** Everything that people, old cards and broken messages may send. */
  public static List<Event> any(Catalog catalog, State state) {
    int step = state.progress().step();
    List<Event> events = new ArrayList<>(answering(catalog, state));
    events.addAll(answering(catalog, new State.DealBreakersOpen(state.progress())));
    String asked = state.openQuestion().orElse("unheard-of");
    events.addAll(wrong(catalog, step, asked));
    Stream.of(step - 1, step, step + 1, state.progress().advice())
        .distinct()
        .forEach(each -> events.add(new Event.Back(each)));
    events.add(new Event.Skip(step, asked));
    events.add(new Event.Skip(step - 1, asked));
    for (Question question : catalog.questions()) {
      events.add(new Event.Change(question.id()));
      events.add(new Event.Why(question.id()));
    }
    events.addAll(inWords(catalog, state));
    events.addAll(
        List.of(
            new Event.AskMe(step),
            new Event.AskRestart(),
            new Event.Skip(step, Event.Skip.WHATEVER_IS_OPEN),
            new Event.Change(Event.Change.DEAL_BREAKERS),
            new Event.Change("unheard-of"),
            new Event.Why("unheard-of"),
            new Event.Finish(),
            new Event.Continue(),
            new Event.Restart(),
            new Event.Cancel(),
            new Event.Resume(),
            new Event.Remind(),
            new Event.Pause(),
            new Event.Pin()));
    return List.copyOf(events);
  }

  /** What people say, deny, correct, withdraw, delete and want to know. */
  private static List<Event> inWords(Catalog catalog, State state) {
    List<Event> events = new ArrayList<>();
    List<Question> questions = catalog.questions();
    for (int index = 0; index < questions.size(); index++) {
      events.addAll(
          Telling.about(questions.get(index), questions.get((index + 1) % questions.size())));
    }
    Stream.concat(Telling.messages(state), Stream.of("unheard-of"))
        .forEach(
            message -> {
              events.add(new Event.Deleted(message));
              events.add(new Event.TakeBack(message));
              events.add(Telling.nothing(message));
            });
    events.add(new Event.Miss(false));
    events.add(new Event.Miss(true));
    events.add(new Event.Inquire(new Topic.Help()));
    events.add(new Event.Inquire(new Topic.Trial(Map.of("unheard-of", List.of("unheard-of")))));
    events.add(new Event.Publish(new Topic.Costs()));
    return events;
  }

  private static List<Event> settling(Catalog catalog, int step) {
    List<Event> events = new ArrayList<>();
    List<String> ids = catalog.reference().dealBreakers().stream().map(DealBreaker::id).toList();
    events.add(new Event.SettleDealBreakers(step, List.of()));
    events.add(new Event.SettleDealBreakers(step, ids));
    events.add(new Event.SettleDealBreakers(step, List.of(Event.SettleDealBreakers.NONE)));
    for (String id : ids) {
      events.add(new Event.SettleDealBreakers(step, List.of(id)));
      events.add(new Event.SettleDealBreakers(step, List.of(Event.SettleDealBreakers.NONE, id)));
    }
    return events;
  }

  private static List<Event> answering(Catalog catalog, int step, String question) {
    return Completions.waysToAnswer(catalog.requireQuestion(question), List.of()).stream()
        .limit(MOST_WAYS)
        .<Event>map(way -> new Event.Answer(step, question, way))
        .toList();
  }

  private static List<Event> wrong(Catalog catalog, int step, String asked) {
    List<Event> events = new ArrayList<>();
    events.add(new Event.SettleDealBreakers(step, List.of("unheard-of")));
    events.add(new Event.Answer(step, asked, List.of("unheard-of")));
    events.add(new Event.Answer(step, asked, List.of()));
    Optional<Question> question = catalog.findQuestion(asked);
    question.ifPresent(
        open -> {
          List<String> all = open.answers().stream().map(Question.Answer::id).toList();
          events.add(new Event.Answer(step, asked, all));
          events.add(new Event.Answer(step - 1, asked, List.of(all.getFirst())));
        });
    for (Question other : catalog.questions()) {
      String first = other.answers().getFirst().id();
      events.add(new Event.Answer(step, other.id(), List.of(first)));
    }
    return events;
  }
}
