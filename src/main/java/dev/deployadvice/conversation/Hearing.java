package dev.deployadvice.conversation;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.dialogue.Doubt;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Move;
import dev.deployadvice.dialogue.State;
import dev.deployadvice.dialogue.Topic;
import dev.deployadvice.understanding.Command;
import dev.deployadvice.understanding.Reader;
import dev.deployadvice.understanding.SideQuestion;
import dev.deployadvice.understanding.Understood;
import dev.deployadvice.understanding.Unsure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of a person to an event of the dialogue, in the light of what is open. */
final class Hearing {
  private static final Set<String> NONE =
      Set.of(
          "none",
          "none of these",
          "none of those",
          "none of them",
          "none of that",
          "no",
          "nope",
          "nothing",
          "neither",
          "none applies",
          "none apply",
          "nothing applies",
          "no to all");

  private static final Pattern EMOJI = Pattern.compile(":[a-z0-9_+'-]+:");
  private static final Pattern PERSON = Pattern.compile("<@[UW][A-Z0-9]+(?:\\|[^>]*)?>");
  private static final Pattern SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

  private final Catalog catalog;
  private final Reader reader;
  private final SideQuestion sideQuestion;

  Hearing(Catalog catalog) {
    this.catalog = catalog;
    this.reader = new Reader(catalog);
    this.sideQuestion = new SideQuestion(catalog);
  }

  /** What the words do; empty where they are not meant for us. */
  Optional<Event> event(State state, Words words) {
    Optional<Event> beside =
        sideQuestion.read(words.text()).map(Hearing::topic).map(Event.Inquire::new);
    if (beside.isPresent()) {
      return beside;
    }
    if (state instanceof State.DealBreakersOpen && NONE.contains(plain(words.text()))) {
      return Optional.of(
          new Event.SettleDealBreakers(
              state.progress().step(), List.of(Event.SettleDealBreakers.NONE)));
    }
    Understood understood = read(state, words);
    if (understood.isNothing()) {
      return missed(state, words);
    }
    return understood
        .command()
        .filter(_ -> understood.said().equals(AnswerSet.EMPTY))
        .map(command -> commanded(command, state))
        .or(() -> notSure(understood, state))
        .or(() -> Optional.of(tell(understood, words)));
  }

  /** What a message says now that it was edited; empty where it said and says nothing. */
  Optional<Event> reread(State state, Words words) {
    Optional<Move.Told> told = words.message().flatMap(state.progress()::toldBy);
    Understood understood =
        told.flatMap(Hearing::onlyQuestion)
            .map(question -> read(Optional.of(question), words))
            .orElseGet(() -> read(state, words));
    boolean tells = !understood.said().equals(AnswerSet.EMPTY) || !understood.unsure().isEmpty();
    return told.isPresent() || tells ? Optional.of(tell(understood, words)) : Optional.empty();
  }

  /** What words tell when nothing was asked; empty where they tell nothing. */
  Optional<Event.Tell> described(Words words) {
    Understood understood = reader.read(words.text(), Optional.empty());
    boolean tells = !understood.said().equals(AnswerSet.EMPTY) || !understood.unsure().isEmpty();
    return tells ? Optional.of(tell(understood, words)) : Optional.empty();
  }

  /** A short reply is read again in the light of the question that it answered. */
  private static Optional<String> onlyQuestion(Move.Told told) {
    Set<String> questions = told.said().answers().keySet();
    return questions.size() == 1 ? questions.stream().findFirst() : Optional.empty();
  }

  private Understood read(State state, Words words) {
    return read(state.openQuestion(), words);
  }

  private Understood read(Optional<String> asked, Words words) {
    return reader.read(
        words.text(), asked.filter(question -> catalog.findQuestion(question).isPresent()));
  }

  private static Event.Tell tell(Understood understood, Words words) {
    return new Event.Tell(
        words.message(),
        understood.said(),
        understood.unsure().stream()
            .map(unsure -> new Doubt(unsure.question(), unsure.candidates()))
            .toList());
  }

  /** "No idea" about the open question leaves it open; words that point somewhere do not. */
  private Optional<Event> notSure(Understood understood, State state) {
    Optional<String> asked = state.openQuestion();
    if (asked.isEmpty()
        || !understood.said().equals(AnswerSet.EMPTY)
        || understood.unsure().size() != 1) {
      return Optional.empty();
    }
    Unsure unsure = understood.unsure().getFirst();
    int answers = catalog.requireQuestion(asked.get()).answers().size();
    boolean pointsNowhere = unsure.candidates().isEmpty() || unsure.candidates().size() == answers;
    return unsure.question().equals(asked.get()) && pointsNowhere
        ? Optional.of(new Event.Skip(state.progress().step(), asked.get()))
        : Optional.empty();
  }

  private static Event commanded(Command command, State state) {
    int step = state.progress().step();
    return switch (command) {
      case BACK ->
          new Event.Back(state instanceof State.Advised ? state.progress().advice() : step);
      case SKIP -> skip(state, step);
      case RESTART -> new Event.AskRestart();
      case CANCEL -> new Event.Cancel();
      case HELP -> new Event.Inquire(new Topic.Help());
      case FINISH -> new Event.Finish();
      case WHY -> why(state);
      case COMPARE -> new Event.Inquire(new Topic.Comparison());
      case COSTS -> new Event.Inquire(new Topic.Costs());
    };
  }

  private static Event skip(State state, int step) {
    return state instanceof State.Inviting
        ? new Event.AskMe(step)
        : new Event.Skip(step, state.openQuestion().orElse(Event.Skip.WHATEVER_IS_OPEN));
  }

  private static Event why(State state) {
    return switch (state) {
      case State.Asking(_, String question) -> new Event.Why(question);
      case State.Changing(_, String question) -> new Event.Why(question);
      case State.DealBreakersOpen _ -> new Event.Why(Event.Change.DEAL_BREAKERS);
      case State.Inviting _ -> new Event.Inquire(new Topic.Help());
      case State.Advised _, State.Cancelled _, State.Paused _ ->
          new Event.Inquire(new Topic.Reasons());
    };
  }

  private static Topic topic(SideQuestion.About about) {
    return switch (about) {
      case SideQuestion.About.Options(List<String> ids) -> new Topic.Options(ids);
      case SideQuestion.About.Product(String id) -> new Topic.Product(id);
    };
  }

  private static Optional<Event> missed(State state, Words words) {
    String said = EMOJI.matcher(words.text()).replaceAll(" ");
    boolean idle = !state.waits();
    boolean talk = !words.direct() && (idle || PERSON.matcher(said).find());
    String plain = PERSON.matcher(said).replaceAll(" ");
    return talk || !state.takesPlace() || !SOMETHING.matcher(plain).find()
        ? Optional.empty()
        : Optional.of(new Event.Miss(English.isForeign(plain)));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip();
  }
}
