package dev.deployadvice.understanding;

import dev.deployadvice.catalog.Language;
import dev.deployadvice.catalog.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A phrase made ready to be compared: steps that lead from one to the next. */
sealed interface Program {

  /** The phrase is complete. */
  record Done() implements Program {}

  /** A word with this stem. */
  record Stemmed(String stem, Program next) implements Program {}

  /** Any of these ways. */
  record Fork(List<Program> ways) implements Program {
    public Fork {
      ways = List.copyOf(ways);
    }
  }

  /** Some words that do not matter. */
  record Skip(boolean wide, Program next) implements Program {}

  /** The beginning or the end of a clause. */
  record AtEdge(boolean begins, Program next) implements Program {}

  /** A quantity, a place, or any word. */
  record Spanned(Phrase.Named wanted, Program next) implements Program {}

  /** Here the words of a class begin or end. */
  record Mark(String className, boolean begins, Program next) implements Program {}

  /** Makes a phrase ready. */
  static Program of(Phrase phrase, Language language) {
    return of(phrase.parts(), language, new Done());
  }

  private static Program of(List<Phrase.Part> parts, Language language, Program last) {
    Program next = last;
    for (Phrase.Part part : parts.reversed()) {
      next = of(part, language, next);
    }
    return next;
  }

  private static Program of(Phrase.Part part, Language language, Program next) {
    return switch (part) {
      case Phrase.Word word -> ofWord(word.text(), language.spelling(), next);
      case Phrase.Gap gap -> new Skip(gap.wide(), next);
      case Phrase.Edge edge -> new AtEdge(edge.begins(), next);
      case Phrase.Choice choice ->
          new Fork(choice.ways().stream().map(way -> of(way, language, next)).toList());
      case Phrase.Named wanted -> ofClass(wanted, language, next);
    };
  }

  /** Phrases go through the same spelling as messages. */
  private static Program ofWord(String word, Map<String, String> spelling, Program last) {
    Program next = last;
    for (String each : List.of(spelling.getOrDefault(word, word).split(" ")).reversed()) {
      next = new Stemmed(Stem.of(each), next);
    }
    return next;
  }

  private static Program ofClass(Phrase.Named wanted, Language language, Program next) {
    List<Phrase> phrases = language.words().get(wanted.name());
    if (phrases == null) {
      return new Spanned(wanted, next);
    }
    Program behind = new Mark(wanted.name(), false, next);
    List<Program> ways =
        phrases.stream().map(phrase -> of(phrase.parts(), language, behind)).toList();
    return new Mark(wanted.name(), true, new Fork(ways));
  }

  /** The stems and classes with which it can begin. */
  default Set<String> beginnings() {
    Set<String> found = new TreeSet<>();
    gather(this, found);
    return found;
  }

  private static void gather(Program program, Set<String> found) {
    switch (program) {
      case Done _ -> {}
      case Stemmed word -> found.add(word.stem());
      case Spanned span -> found.add("{" + span.wanted().name());
      case Fork fork -> fork.ways().forEach(way -> gather(way, found));
      case Skip skip -> gather(skip.next(), found);
      case AtEdge edge -> gather(edge.next(), found);
      case Mark mark -> gather(mark.next(), found);
    }
  }
}
