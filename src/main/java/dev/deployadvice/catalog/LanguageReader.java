package dev.deployadvice.catalog;

import dev.deployadvice.catalog.Language.Currency;
import dev.deployadvice.catalog.Language.Names;
import dev.deployadvice.catalog.Language.QuestionWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the file of words, and the phrases of the questions that may refer to it. */
final class LanguageReader {
  /** Classes that are quantities or names, and need no list. */
  static final Set<String> BUILT_IN =
      Set.of(
          "number", "money", "percent", "rate", "size", "period", "time", "minutes", "hours",
          "days", "weeks", "months", "years", "place", "word");

  /** Classes that reading a message cannot do without. */
  static final Set<String> NEEDED =
      Set.of(
          "negator",
          "contrast",
          "harmless",
          "denied-after",
          "hypothetical",
          "asking",
          "others",
          "first-person",
          "open",
          "taken-back",
          "not-sure",
          "filler",
          "not-to-the-bot",
          "at-most",
          "at-least",
          "at-most-after",
          "at-least-after");

  private final KnownIds known;
  private final Set<String> classes = new HashSet<>(BUILT_IN);

  /** Takes the file of words; one that is missing has been noted. */
  LanguageReader(KnownIds known) {
    this.known = known;
  }

  Language read(YamlMap words, Map<String, YamlMap> questions) {
    words.only(Set.of("words", "commands", "spelling", "currencies", "places"));
    Map<String, List<Phrase>> classesOfWords = classesOf(words);
    Map<String, List<Phrase>> commands = new LinkedHashMap<>();
    words
        .map("commands")
        .ifPresent(map -> map.keys().forEach(key -> commands.put(key, phrases(map, key))));
    Map<String, String> spelling = new LinkedHashMap<>();
    words
        .map("spelling")
        .ifPresent(map -> map.keys().forEach(key -> spelling.put(key, map.text(key))));
    Map<String, QuestionWords> read = new LinkedHashMap<>();
    questions.forEach(
        (id, root) -> read.put(id, new QuestionWordsReader(known, this, id).read(root)));
    return new Language(classesOfWords, commands, spelling, names(words), read);
  }

  /** A class may be used in those that stand below it, so that none can lead to itself. */
  private Map<String, List<Phrase>> classesOf(YamlMap root) {
    Map<String, List<Phrase>> read = new LinkedHashMap<>();
    root.map("words")
        .ifPresent(
            map -> {
              for (String name : map.keys()) {
                read.put(name, phrases(map, name));
                if (!name.matches("[a-z]+(-[a-z]+)*") || BUILT_IN.contains(name)) {
                  map.complain(name, "'" + name + "'", "a name of small letters of its own");
                }
                classes.add(name);
              }
              NEEDED.stream()
                  .filter(name -> !map.has(name))
                  .sorted()
                  .forEach(name -> map.complain("no key '" + name + "'", "it to be there"));
            });
    return read;
  }

  private Names names(YamlMap root) {
    Map<String, Currency> currencies = new LinkedHashMap<>();
    root.map("currencies")
        .ifPresent(map -> map.keys().forEach(code -> currency(map, code, currencies)));
    Map<String, List<Phrase>> places = new LinkedHashMap<>();
    root.map("places")
        .ifPresent(map -> map.keys().forEach(code -> places.put(code, phrases(map, code))));
    return new Names(currencies, places);
  }

  private static void currency(YamlMap map, String code, Map<String, Currency> currencies) {
    map.mapIfAny(code)
        .ifPresent(
            row -> {
              row.only(Set.of("dollars", "called"));
              double dollars = row.value("dollars").map(YamlValue::amount).orElse(1.0);
              currencies.put(code, new Currency(dollars, row.textsIfAny("called")));
            });
  }

  /** The phrases of a key, none where it is missing: a text or a list of texts. */
  List<Phrase> phrases(YamlMap map, String key) {
    List<Phrase> phrases = new ArrayList<>();
    for (YamlValue value : map.valueIfAny(key).map(List::of).orElse(List.of())) {
      if (value.node() instanceof ScalarNode) {
        add(value, phrases);
      } else {
        value.list().forEach(each -> add(each, phrases));
      }
    }
    return phrases;
  }

  /** Semicolons part the phrases of a text. */
  void add(YamlValue value, List<Phrase> phrases) {
    for (String written : value.text(Integer.MAX_VALUE).split(";", -1)) {
      try {
        if (!written.isBlank()) {
          phrases.add(PhraseParser.parse(written.strip(), classes::contains));
        }
      } catch (PhraseParser.Mistake mistake) {
        value.complain(mistake.found() + " in '" + written.strip() + "'", mistake.expected());
      }
    }
  }

  Set<String> classes() {
    return classes;
  }
}
