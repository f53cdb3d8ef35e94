package dev.deployadvice.understanding;

import dev.deployadvice.catalog.Language;
import dev.deployadvice.catalog.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** All words that mean something, and what a word with a slip was meant to be. */
final class Lexicon {
  private static final int SHORTEST_MENDED = 5;
  private static final int SHORTEST_CHANGED = 6;
  private static final int SHORTEST_REPLACED = 7;
  private static final int LONG = 10;
  private static final int LONGEST = 24;

  private final Set<String> stems = new HashSet<>();
  private final Set<String> dotted = new TreeSet<>();
  private final Map<String, List<String>> byBeginning = new HashMap<>();

  Lexicon(Language language, Iterable<String> others) {
    language.words().values().forEach(this::addAll);
    language.commands().values().forEach(this::addAll);
    language.names().places().values().forEach(this::addAll);
    language.questions().values().forEach(this::addAll);
    language.spelling().values().forEach(each -> List.of(each.split(" ")).forEach(this::add));
    others.forEach(this::add);
    for (String stem : new TreeSet<>(stems)) {
      if (stem.length() >= SHORTEST_MENDED - 1) {
        byBeginning.computeIfAbsent(stem.substring(0, 1), _ -> new ArrayList<>()).add(stem);
      }
    }
  }

  /** Words with a dot in them, which is no full stop then. */
  Set<String> dotted() {
    return dotted;
  }

  /**
   * The stem of a word; of a word that nobody knows, that of the one word which is a slip away. The
   * first letter must be right, and short words stay as they are: "tram" is no team.
   */
  String stemOf(String word) {
    String stem = Stem.of(word);
    boolean fits = word.length() >= SHORTEST_MENDED && word.length() <= LONGEST;
    return !fits || stems.contains(stem) ? stem : mended(stem);
  }

  private String mended(String stem) {
    int allowed = stem.length() >= LONG ? 2 : 1;
    String found = stem;
    int best = allowed + 1;
    for (String candidate : byBeginning.getOrDefault(stem.substring(0, 1), List.of())) {
      int distance = distance(stem, candidate, allowed);
      if (distance < best) {
        best = distance;
        found = candidate;
      } else if (distance == best && best <= allowed) {
        found = stem;
      }
    }
    return found;
  }

  /** The shorter a word, the more alike it must be: a letter too many is a slip, another is not. */
  private static int distance(String stem, String candidate, int allowed) {
    int difference = Math.abs(stem.length() - candidate.length());
    if (difference > allowed) {
      return Integer.MAX_VALUE;
    }
    if (isSwapped(stem, candidate)) {
      return 1;
    }
    int shortest = difference == 0 ? SHORTEST_REPLACED : SHORTEST_CHANGED;
    if (Math.min(stem.length(), candidate.length()) < shortest) {
      return Integer.MAX_VALUE;
    }
    int distance = new LevenshteinDistance(allowed).apply(stem, candidate);
    return distance < 0 ? Integer.MAX_VALUE : distance;
  }

  /** Two neighbouring letters in each other's place are one slip. */
  private static boolean isSwapped(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    int at = 0;
    while (at < one.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }

  private void addAll(Language.QuestionWords words) {
    words.touches().forEach(touch -> addAll(touch.phrases()));
    words
        .answers()
        .values()
        .forEach(
            answer -> {
              addAll(answer.phrases());
              addAll(answer.replies());
            });
    words
        .measure()
        .ifPresent(
            measure -> {
              addAll(measure.unless());
              measure.amounts().forEach(amount -> addAll(List.of(amount.phrase())));
            });
  }

  private void addAll(List<Phrase> phrases) {
    phrases.forEach(phrase -> phrase.parts().forEach(this::add));
  }

  private void add(Phrase.Part part) {
    switch (part) {
      case Phrase.Word word -> add(word.text());
      case Phrase.Choice choice -> choice.ways().forEach(way -> way.forEach(this::add));
      case Phrase.Gap _, Phrase.Edge _, Phrase.Named _ -> {}
    }
  }

  private void add(String word) {
    stems.add(Stem.of(word));
    if (word.indexOf('.') > 0) {
      dotted.add(word);
    }
  }
}
