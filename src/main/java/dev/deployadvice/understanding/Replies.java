package dev.deployadvice.understanding;

import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads replies that repeat a button or point at it. */
final class Replies {
  private static final Pattern COMMA = Pattern.compile("[,;\\n]");
  private static final Pattern AND = Pattern.compile("(?i) and | & | \\+ ");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}$€£<>+%]+");
  private static final Pattern PLEASE = Pattern.compile("^(?:please|pls) | (?:please|pls)$");
  private static final Pattern IN_NUMBER = Pattern.compile("(?<=\\d)[,'’ ](?=\\d{3}\\b)");

  /** The answers that the message as a whole names or points at. */
  Optional<List<String>> find(String text, Message message, Question question) {
    String plain = said(message);
    Optional<Answer> one = find(text, plain, question);
    if (one.isPresent()) {
      return Optional.of(List.of(one.get().id()));
    }
    return question.several() ? several(text, question) : Optional.empty();
  }

  /** The words that count. */
  private static String said(Message message) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < message.size(); at++) {
      if (!message.isFiller(at)) {
        words.add(message.token(at).text());
      }
    }
    return String.join(" ", words);
  }

  private static Optional<Answer> find(String text, String plain, Question question) {
    String whole = words(text);
    Optional<Answer> named =
        question.answers().stream()
            .filter(answer -> names(answer).anyMatch(whole::equals))
            .findFirst();
    if (named.isPresent()) {
      return named;
    }
    int count = question.answers().size();
    OptionalInt place = Position.find(text, plain, question.id(), count);
    return place.isPresent()
        ? Optional.of(question.answers().get(place.getAsInt()))
        : Optional.empty();
  }

  private static Stream<String> names(Answer answer) {
    return Stream.concat(
            Stream.of(answer.id(), answer.label().button(), answer.label().noted()),
            answer.label().also().stream())
        .map(Replies::words);
  }

  /** A list of answers; each part must be one as a whole, and none may stand alone. */
  private static Optional<List<String>> several(String text, Question question) {
    List<Optional<Answer>> found =
        COMMA
            .splitAsStream(Markup.unescape(text))
            .flatMap(part -> each(part, question).stream())
            .toList();
    boolean together =
        found.stream().allMatch(each -> each.filter(answer -> !answer.alone()).isPresent());
    return together
        ? Optional.of(found.stream().flatMap(Optional::stream).map(Answer::id).distinct().toList())
        : Optional.empty();
  }

  /** One answer or those joined by "and"; a label may contain the word itself. */
  private static List<Optional<Answer>> each(String part, Question question) {
    Optional<Answer> whole = find(part, words(part), question);
    return whole.isPresent()
        ? List.of(whole)
        : AND.splitAsStream(part).map(one -> find(one, words(one), question)).toList();
  }

  /** Without mark-up, mentions and punctuation. */
  static String words(String text) {
    String plain = Markup.strip(text).toLowerCase(Locale.ROOT);
    String numbers = IN_NUMBER.matcher(plain).replaceAll("");
    String joined = numbers.replaceAll("['’`´]", "");
    String words = NO_WORD.matcher(joined).replaceAll(" ").strip();
    return PLEASE.matcher(words).replaceAll("");
  }
}
