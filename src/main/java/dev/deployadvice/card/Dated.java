package dev.deployadvice.card;

import dev.deployadvice.catalog.Age;
import dev.deployadvice.catalog.Day;
import dev.deployadvice.catalog.ShelfLife;

/** How a card says from which day a fact is. */
final class Dated {
  private Dated() {}

  /** "3 Jul 2026", and where that is long ago: "checked 3 Jul 2026, 4 months ago". */
  static String phrase(Age age, ShelfLife shelfLife) {
    return age.isOver(shelfLife) ? age.phrase() : Day.of(age.checked());
  }
}
