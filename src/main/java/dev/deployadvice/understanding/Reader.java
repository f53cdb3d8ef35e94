package dev.deployadvice.understanding;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Language;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.understanding.Commands.Given;
import dev.deployadvice.understanding.Found.Mood;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what people type: answers, what is unsure, a command. Pure, deterministic and safe for use
 * by many threads. A wrong answer is worse than a question back.
 */
public final class Reader {
  private final Catalog catalog;
  private final Messages messages;
  private final PhraseIndex<String> markers;
  private final PhraseIndex<String> notSure;
  private final Commands commands;
  private final Finder finder;
  private final Replies replies;

  public Reader(Catalog catalog) {
    this.catalog = catalog;
    Language language = catalog.reference().language();
    this.messages = new Messages(catalog);
    this.markers = Scopes.index(language);
    this.notSure =
        PhraseIndex.<String>builder(language)
            .addAll(language.words().getOrDefault("not-sure", List.of()), "")
            .build();
    this.commands = new Commands(language);
    this.finder = new Finder(catalog);
    this.replies = new Replies();
  }

  /**
   * What a message says.
   *
   * @param text as Slack delivers it
   * @param asked the id of the question just asked, in whose light the message is read
   */
  public Understood read(String text, Optional<String> asked) {
    Optional<Question> question = asked.map(catalog::requireQuestion);
    Message message = messages.of(text);
    Optional<List<String>> brief = question.flatMap(each -> replies.find(text, message, each));
    if (brief.isPresent()) {
      List<Found> found =
          brief.get().stream()
              .map(
                  answer -> new Found(asked.orElseThrow(), List.of(answer), Mood.SAID, 0, Map.of()))
              .toList();
      return new Resolution(catalog, asked).of(found, Optional.empty());
    }
    return read(message, asked);
  }

  private Understood read(Message message, Optional<String> asked) {
    Scopes scopes = Scopes.of(message, markers);
    Optional<Given> given = commands.find(message);
    List<Found> found = new ArrayList<>(finder.find(message, scopes, asked));
    given.ifPresent(each -> found.removeIf(one -> each.sentence().get(one.at())));
    boolean skipped = given.filter(each -> each.command() == Command.SKIP).isPresent();
    asked
        .filter(question -> !skipped && isNotSure(message, question, found))
        .ifPresent(
            question -> found.add(new Found(question, List.of(), Mood.TOUCHED, 0, Map.of())));
    return new Resolution(catalog, asked).of(found, given.map(Given::command));
  }

  private boolean isNotSure(Message message, String question, List<Found> found) {
    return found.stream().noneMatch(each -> each.question().equals(question))
        && !notSure.find(message).isEmpty();
  }
}
