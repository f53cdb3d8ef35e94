package dev.deployadvice.card;

import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of a button's value, kind first.
 *
 * <p>In a field {@code %} and {@code |} stand as {@code %25} and {@code %7C}. A list is a field
 * whose parts are joined by commas; in a part {@code %} and {@code ,} stand as {@code %25} and
 * {@code %2C}.
 */
final class ActionValue {
  /** Words that a button keeps are cut here, so that the value stays below Slack's 2,000. */
  private static final int WORDS_LIMIT = 600;

  private static final String ON = "on";
  private static final String OFF = "off";

  private static final Pattern STEP = Pattern.compile("\\d{1,9}");

  private ActionValue() {}

  static List<String> write(Pressed pressed) {
    return switch (pressed) {
      case Pressed.OnInterview on -> write(on.interview(), on.event());
      case Pressed.RestartAsked asked -> List.of("ask-restart", asked.interview());
      case Pressed.InWords words -> List.of("in-words", words.interview());
      case Pressed.ChangeAnswers change -> List.of("change-answers", change.interview());
      case Pressed.JoinChannel join -> List.of("join", join.interview());
      case Pressed.MovePrivately move -> List.of("move", move.interview());
      case Pressed.Begin begin ->
          List.of("begin", begin.start().focus().name(), words(begin.start().project()));
      case Pressed.BeginPrivately _ -> List.of("begin-privately");
      case Pressed.ChooseWhere _ -> List.of("choose-where");
      case Pressed.NameAnother other -> List.of("another", other.focus().name());
      case Pressed.MeantCommand meant -> List.of("command", words(meant.text()));
      case Pressed.MeantWords meant -> List.of("words", words(meant.text()));
      case Pressed.Reopen reopen -> List.of("reopen", reopen.interview());
      case Pressed.Reminders reminders -> List.of("reminders", reminders.wanted() ? ON : OFF);
      case Pressed.Dismissed _ -> List.of("dismiss");
      case Pressed.Nothing _ -> List.of("nothing");
    };
  }

  private static List<String> write(String interview, Event event) {
    return switch (event) {
      case Event.AskMe ask -> List.of("ask-me", interview, step(ask.step()));
      case Event.TakeBack take -> List.of("take-back", interview, take.message());
      case Event.Inquire(Topic topic) -> TopicFields.write("show", interview, topic);
      case Event.Publish(Topic topic) -> TopicFields.write("publish", interview, topic);
      case Event.Revise revise -> TopicFields.write(interview, revise);
      case Event.Tell _,
          Event.Miss _,
          Event.Deleted _,
          Event.AskRestart _,
          Event.Remind _,
          Event.Pause _ ->
          throw new IllegalArgumentException("no button stands for this: " + event);
      case Event.SettleDealBreakers settle ->
          List.of("settle", interview, step(settle.step()), list(settle.ticked()));
      case Event.Answer answer ->
          List.of(
              "answer", interview, step(answer.step()), answer.question(), list(answer.answers()));
      case Event.Skip skip -> List.of("skip", interview, step(skip.step()), skip.question());
      case Event.Back back -> List.of("back", interview, step(back.step()));
      case Event.Change change -> List.of("change", interview, change.question());
      case Event.Why why -> List.of("why", interview, why.question());
      case Event.Finish _ -> List.of("finish", interview);
      case Event.Continue _ -> List.of("continue", interview);
      case Event.Restart _ -> List.of("restart", interview);
      case Event.Cancel _ -> List.of("cancel", interview);
      case Event.Resume _ -> List.of("resume", interview);
      case Event.Pin _ -> List.of("pin", interview);
    };
  }

  static Optional<Pressed> read(List<String> fields) {
    return switch (fields.getFirst()) {
      case "ask-me", "settle", "answer", "skip", "back" -> readStepped(fields);
      case "take-back" -> onQuestion(fields, Event.TakeBack::new);
      case "show", "publish", "keep" -> TopicFields.read(fields);
      case "in-words" -> one(fields, Pressed.InWords::new);
      case "change-answers" -> one(fields, Pressed.ChangeAnswers::new);
      case "change" -> onQuestion(fields, Event.Change::new);
      case "why" -> onQuestion(fields, Event.Why::new);
      case "finish" -> onInterview(fields, new Event.Finish());
      case "continue" -> onInterview(fields, new Event.Continue());
      case "restart" -> onInterview(fields, new Event.Restart());
      case "cancel" -> onInterview(fields, new Event.Cancel());
      case "resume" -> onInterview(fields, new Event.Resume());
      case "pin" -> onInterview(fields, new Event.Pin());
      case "ask-restart" -> one(fields, Pressed.RestartAsked::new);
      case "join" -> one(fields, Pressed.JoinChannel::new);
      case "move" -> one(fields, Pressed.MovePrivately::new);
      case "command" -> one(fields, Pressed.MeantCommand::new);
      case "words" -> one(fields, Pressed.MeantWords::new);
      case "begin" -> readBegin(fields);
      case "another" -> one(fields, Function.identity()).flatMap(ActionValue::readAnother);
      case "reopen" -> one(fields, Pressed.Reopen::new);
      case "reminders" ->
          one(fields, Function.identity())
              .filter(List.of(ON, OFF)::contains)
              .map(wish -> new Pressed.Reminders(wish.equals(ON)));
      case "begin-privately" -> plain(fields, new Pressed.BeginPrivately());
      case "choose-where" -> plain(fields, new Pressed.ChooseWhere());
      case "dismiss" -> plain(fields, new Pressed.Dismissed());
      case "nothing" -> plain(fields, new Pressed.Nothing());
      default -> none();
    };
  }

  /** The same press with what was ticked besides; empty where the kind takes no ticks. */
  static Optional<Pressed> ticked(Pressed pressed, List<String> ticked) {
    if (pressed instanceof Pressed.OnInterview(String interview, Event.Answer answer)) {
      return Optional.of(
          new Pressed.OnInterview(
              interview,
              new Event.Answer(
                  answer.step(), answer.question(), together(answer.answers(), ticked))));
    }
    if (pressed instanceof Pressed.OnInterview(String interview, Event.SettleDealBreakers settle)) {
      return Optional.of(
          new Pressed.OnInterview(
              interview,
              new Event.SettleDealBreakers(settle.step(), together(settle.ticked(), ticked))));
    }
    return none();
  }

  private static List<String> together(List<String> pressed, List<String> ticked) {
    return Stream.concat(pressed.stream(), ticked.stream()).toList();
  }

  static String join(List<String> fields) {
    return String.join("|", fields.stream().map(field -> mask(field, "|", "%7C")).toList());
  }

  static List<String> split(String value) {
    return Arrays.stream(value.split("\\|", -1)).map(field -> unmask(field, "|", "%7C")).toList();
  }

  private static Optional<Pressed> readStepped(List<String> fields) {
    int size = fields.size();
    if (size < 3 || fields.get(1).isEmpty() || !STEP.matcher(fields.get(2)).matches()) {
      return none();
    }
    int step = Integer.parseInt(fields.get(2));
    Optional<Event> event =
        switch (fields.getFirst() + size) {
          case "settle4" -> Optional.of(new Event.SettleDealBreakers(step, unlist(fields.get(3))));
          case "answer5" ->
              Optional.of(new Event.Answer(step, fields.get(3), unlist(fields.get(4))));
          case "skip4" -> Optional.of(new Event.Skip(step, fields.get(3)));
          case "ask-me3" -> Optional.of(new Event.AskMe(step));
          case "back3" -> Optional.of(new Event.Back(step));
          default -> Optional.empty();
        };
    return event.map(read -> new Pressed.OnInterview(fields.get(1), read));
  }

  private static Optional<Pressed> readBegin(List<String> fields) {
    return fields.size() == 3
        ? focus(fields.get(1)).map(on -> new Pressed.Begin(new Start(fields.get(2), on)))
        : none();
  }

  private static Optional<Pressed> readAnother(String name) {
    return focus(name).map(Pressed.NameAnother::new);
  }

  private static Optional<Focus> focus(String name) {
    return Stream.of(Focus.values()).filter(focus -> focus.name().equals(name)).findFirst();
  }

  private static Optional<Pressed> onInterview(List<String> fields, Event event) {
    return one(fields, interview -> new Pressed.OnInterview(interview, event));
  }

  private static Optional<Pressed> onQuestion(
      List<String> fields, Function<String, Event> readQuestion) {
    if (fields.size() != 3 || fields.get(1).isEmpty() || fields.get(2).isEmpty()) {
      return none();
    }
    return Optional.of(new Pressed.OnInterview(fields.get(1), readQuestion.apply(fields.get(2))));
  }

  private static Optional<Pressed> plain(List<String> fields, Pressed pressed) {
    return fields.size() == 1 ? Optional.of(pressed) : none();
  }

  private static <T> Optional<T> one(List<String> fields, Function<String, T> read) {
    return fields.size() == 2 && !fields.get(1).isEmpty()
        ? Optional.of(read.apply(fields.get(1)))
        : Optional.empty();
  }

  private static Optional<Pressed> none() {
    return Optional.empty();
  }

  private static String step(int step) {
    return Integer.toString(step);
  }

  private static String words(String text) {
    return Mrkdwn.cut(text, WORDS_LIMIT);
  }

  private static String list(List<String> parts) {
    return parts.stream().map(part -> mask(part, ",", "%2C")).collect(Collectors.joining(","));
  }

  private static List<String> unlist(String field) {
    return field.isEmpty()
        ? List.of()
        : Arrays.stream(field.split(",", -1)).map(part -> unmask(part, ",", "%2C")).toList();
  }

  private static String mask(String text, String sign, String masked) {
    return text.replace("%", "%25").replace(sign, masked);
  }

  private static String unmask(String text, String sign, String masked) {
    return text.replace(masked, sign).replace("%25", "%");
  }
}
