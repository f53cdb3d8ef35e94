package dev.deployadvice.catalog;

import dev.deployadvice.catalog.Phrase.Choice;
import dev.deployadvice.catalog.Phrase.Edge;
import dev.deployadvice.catalog.Phrase.Gap;
import dev.deployadvice.catalog.Phrase.Part;
import dev.deployadvice.catalog.Phrase.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a phrase as it is written in the catalog; used for one phrase each. */
final class PhraseParser {
  private static final Pattern PIECE =
      Pattern.compile("\\.\\.\\.,?|[\\[\\]()|^$]|\\{[^{}]*}|[^\\s\\[\\](){}|^$]+");
  private static final Pattern CLASS =
      Pattern.compile(
          "\\{([a-z]+(?:-[a-z]+)*)(?: from (\\d+(?:\\.\\d+)?))?(?: to (\\d+(?:\\.\\d+)?))?}");
  private static final Pattern WORD = Pattern.compile("[\\p{Ll}\\p{N}.%_€£+<>]+");
  private static final Set<String> CLOSING = Set.of("|", ")", "]");

  private final String written;
  private final Predicate<String> isClass;
  private final List<String> pieces = new ArrayList<>();
  private int next;

  private PhraseParser(String written, Predicate<String> isClass) {
    this.written = written;
    this.isClass = isClass;
  }

  /** Why a text is no phrase. */
  static final class Mistake extends Exception {
    private static final long serialVersionUID = 1L;
    private final String found;
    private final String expected;

    Mistake(String found, String expected) {
      super(found);
      this.found = found;
      this.expected = expected;
    }

    String found() {
      return found;
    }

    String expected() {
      return expected;
    }
  }

  /**
   * The phrase that a text describes.
   *
   * @param isClass whether there is a class of words of that name
   */
  static Phrase parse(String written, Predicate<String> isClass) throws Mistake {
    return new PhraseParser(written, isClass).phrase();
  }

  private Phrase phrase() throws Mistake {
    cut();
    List<Part> parts = sequence();
    if (next < pieces.size()) {
      throw new Mistake(
          "'%s' without its beginning".formatted(pieces.get(next)), "( or [ before it");
    }
    if (parts.stream().noneMatch(PhraseParser::mustBeThere)) {
      throw new Mistake("a phrase that matches everything", "at least one word that must be there");
    }
    if (parts.getFirst() instanceof Gap || parts.getLast() instanceof Gap) {
      throw new Mistake("'...' at an edge", "words on both sides of it");
    }
    return new Phrase(written, parts);
  }

  private static boolean mustBeThere(Part part) {
    return switch (part) {
      case Word _, Phrase.Named _ -> true;
      case Gap _, Edge _ -> false;
      case Choice choice ->
          choice.ways().stream().allMatch(way -> way.stream().anyMatch(PhraseParser::mustBeThere));
    };
  }

  private void cut() throws Mistake {
    Matcher matcher = PIECE.matcher(written);
    int end = 0;
    while (matcher.find()) {
      refuseRest(end, matcher.start());
      pieces.add(matcher.group());
      end = matcher.end();
    }
    refuseRest(end, written.length());
  }

  private void refuseRest(int from, int to) throws Mistake {
    String rest = written.substring(from, to).strip();
    if (!rest.isEmpty()) {
      throw new Mistake("'%s'".formatted(rest), "words, (a|b), [optional], {class}, ..., ^ or $");
    }
  }

  /** Alternatives bind tighter than the space only between single words: "our own|private rack". */
  private List<Part> sequence() throws Mistake {
    List<Part> parts = new ArrayList<>();
    while (next < pieces.size() && !CLOSING.contains(pieces.get(next))) {
      List<Part> single = single();
      if (isNext("|")) {
        List<List<Part>> ways = new ArrayList<>(List.of(single));
        while (isNext("|")) {
          next++;
          ways.add(single());
        }
        parts.add(new Choice(ways));
      } else {
        parts.addAll(single);
      }
    }
    return parts;
  }

  private boolean isNext(String piece) {
    return next < pieces.size() && pieces.get(next).equals(piece);
  }

  private List<Part> single() throws Mistake {
    if (next >= pieces.size() || CLOSING.contains(pieces.get(next))) {
      throw new Mistake("nothing beside '|'", "a word on both sides of it");
    }
    String piece = pieces.get(next++);
    return switch (piece) {
      case "..." -> List.of(new Gap(false));
      case "...," -> List.of(new Gap(true));
      case "^" -> List.of(new Edge(true));
      case "$" -> List.of(new Edge(false));
      case "(" -> List.of(new Choice(ways(")")));
      case "[" -> {
        List<List<Part>> ways = ways("]");
        ways.add(List.of());
        yield List.of(new Choice(ways));
      }
      default -> piece.startsWith("{") ? List.of(named(piece)) : words(piece);
    };
  }

  /** Within brackets the bar separates whole sequences: "(out of the box|ready made)". */
  private List<List<Part>> ways(String end) throws Mistake {
    List<List<Part>> ways = new ArrayList<>();
    while (true) {
      List<Part> way = new ArrayList<>();
      while (next < pieces.size() && !CLOSING.contains(pieces.get(next))) {
        way.addAll(single());
      }
      if (way.isEmpty()) {
        throw new Mistake("an empty alternative", "words in it; [optional] makes it optional");
      }
      ways.add(way);
      if (isNext("|")) {
        next++;
      } else if (isNext(end)) {
        next++;
        return ways;
      } else {
        throw new Mistake("no '%s'".formatted(end), "each bracket closed");
      }
    }
  }

  private Part named(String piece) throws Mistake {
    Matcher matcher = CLASS.matcher(piece);
    if (!matcher.matches()) {
      throw new Mistake("'%s'".formatted(piece), "{class}, {class from 2} or {class from 2 to 9}");
    }
    if (!isClass.test(matcher.group(1))) {
      throw new Mistake(
          "an unknown class '%s'".formatted(piece), "one of words.yaml or of quantities");
    }
    double from = matcher.group(2) == null ? 0 : Double.parseDouble(matcher.group(2));
    double to = matcher.group(3) == null ? Double.MAX_VALUE : Double.parseDouble(matcher.group(3));
    return new Phrase.Named(matcher.group(1), from, to);
  }

  /** A hyphen joins words that are compared one by one. */
  private static List<Part> words(String piece) throws Mistake {
    List<Part> words = new ArrayList<>();
    for (String word : piece.split("-", -1)) {
      if (!WORD.matcher(word).matches()) {
        throw new Mistake(
            "'%s'".formatted(piece), "small letters and digits, as a word is compared");
      }
      words.add(new Word(word));
    }
    return words;
  }
}
