package dev.deployadvice.catalog;

import java.util.List;

/**
 * A way of saying something, written in the small language that docs/understanding.md describes.
 *
 * @param written as it stands in the catalog
 */
public record Phrase(String written, List<Part> parts) {
  public Phrase {
    parts = List.copyOf(parts);
  }

  /** One element of a phrase. */
  public sealed interface Part {}

  /** A word, in any of its forms. */
  public record Word(String text) implements Part {}

  /** One of several ways; an empty one makes it optional. */
  public record Choice(List<List<Part>> ways) implements Part {
    public Choice {
      ways = ways.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A few words that do not matter.
   *
   * @param wide whether it may reach over commas, as in a list
   */
  public record Gap(boolean wide) implements Part {}

  /** The beginning or the end of a clause. */
  public record Edge(boolean begins) implements Part {}

  /**
   * Anything that belongs to a class of words or quantities.
   *
   * @param from the least value of a quantity
   * @param to the greatest value of a quantity
   */
  public record Named(String name, double from, double to) implements Part {}
}
