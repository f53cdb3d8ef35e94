package dev.deployadvice.understanding;

import dev.deployadvice.catalog.Language;
import dev.deployadvice.catalog.Phrase;
import dev.deployadvice.understanding.PhraseIndex.Hit;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds commands that are said to the bot. */
final class Commands {
  private final PhraseIndex<Command> commands;
  private final PhraseIndex<String> notToTheBot;

  Commands(Language language) {
    Map<String, List<Phrase>> words = language.words();
    PhraseIndex.Builder<Command> builder = PhraseIndex.builder(language);
    for (Command command : Command.values()) {
      String name = command.name().toLowerCase(Locale.ROOT);
      builder.addAll(language.commands().getOrDefault(name, List.of()), command);
    }
    this.commands = builder.build();
    this.notToTheBot =
        PhraseIndex.<String>builder(language)
            .addAll(words.getOrDefault("not-to-the-bot", List.of()), "")
            .build();
  }

  /**
   * A command.
   *
   * @param sentence its words, which answer nothing
   */
  record Given(Command command, BitSet sentence) {}

  Optional<Given> find(Message message) {
    List<Hit<String>> others = notToTheBot.find(message);
    Optional<Given> given = Optional.empty();
    int most = 0;
    for (Hit<Command> hit : commands.find(message)) {
      int start = hit.match().start();
      boolean toTheBot =
          others.stream().noneMatch(each -> message.sameSentence(each.match().start(), start));
      int size = hit.match().core().size();
      if (toTheBot && size > most) {
        most = size;
        given = Optional.of(new Given(hit.meaning(), sentence(message, hit.match())));
      }
    }
    return given;
  }

  private static BitSet sentence(Message message, Comparison.Match match) {
    BitSet words = new BitSet();
    words.set(message.sentenceStart(match.start()), message.sentenceEnd(match.end() - 1));
    return words;
  }
}
