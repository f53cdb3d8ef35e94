package dev.deployadvice.understanding;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what people type. Pure, and careful: only a message that is an answer, a position or a
 * command as a whole is understood, since a wrong answer is worse than a question back.
 */
public final class Reader {
  private static final Pattern COMMA = Pattern.compile("[,;\\n]");
  private static final Pattern AND = Pattern.compile("(?i) and | & | \\+ ");

  private final Catalog catalog;

  public Reader(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * What a message says.
   *
   * @param text as Slack delivers it
   * @param asked the id of the question just asked, in whose light the message is read
   */
  public Understood read(String text, Optional<String> asked) {
    String words = Words.of(text);
    return asked
        .map(catalog::requireQuestion)
        .flatMap(question -> readAnswer(text, question))
        .or(() -> Phrases.findCommand(words).map(Reader::commanded))
        .or(() -> readNotSure(words, asked))
        .orElse(Understood.NOTHING);
  }

  private static Understood commanded(Command command) {
    return new Understood(AnswerSet.EMPTY, List.of(), Optional.of(command));
  }

  private static Optional<Understood> readNotSure(String words, Optional<String> asked) {
    return asked
        .filter(_ -> Phrases.saysNotSure(words))
        .map(question -> new Unsure(question, List.of()))
        .map(unsure -> new Understood(AnswerSet.EMPTY, List.of(unsure), Optional.empty()));
  }

  private static Optional<Understood> readAnswer(String text, Question question) {
    return findAnswer(text, question)
        .map(answer -> List.of(answer.id()))
        .or(() -> findSeveral(text, question))
        .map(answers -> AnswerSet.of(Map.of(question.id(), answers)))
        .map(said -> new Understood(said, List.of(), Optional.empty()));
  }

  private static Optional<Answer> findAnswer(String text, Question question) {
    String words = Words.of(text);
    List<Answer> named =
        question.answers().stream().filter(answer -> isCalled(answer, words)).toList();
    if (!named.isEmpty()) {
      return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
    int count = question.answers().size();
    OptionalInt place = Position.find(text, words, question.id(), count);
    return place.isPresent()
        ? Optional.of(question.answers().get(place.getAsInt()))
        : Optional.empty();
  }

  private static boolean isCalled(Answer answer, String words) {
    Stream<String> names = Stream.of(answer.id(), answer.label().button(), answer.label().noted());
    return Stream.concat(names, answer.label().also().stream())
        .map(Words::of)
        .anyMatch(words::equals);
  }

  /** A list of answers to a question that takes several; each part must be one as a whole. */
  private static Optional<List<String>> findSeveral(String text, Question question) {
    List<Optional<Answer>> found =
        COMMA
            .splitAsStream(Words.unescape(text))
            .flatMap(part -> findEach(part, question).stream())
            .toList();
    boolean together =
        question.several()
            && found.stream().allMatch(each -> each.filter(answer -> !answer.alone()).isPresent());
    return together
        ? Optional.of(
            question.answers().stream()
                .filter(answer -> found.contains(Optional.of(answer)))
                .map(Answer::id)
                .toList())
        : Optional.empty();
  }

  /** One answer or those joined by "and"; a label may contain the word itself. */
  private static List<Optional<Answer>> findEach(String part, Question question) {
    Optional<Answer> whole = findAnswer(part, question);
    return whole.isPresent()
        ? List.of(whole)
        : AND.splitAsStream(part).map(each -> findAnswer(each, question)).toList();
  }
}
