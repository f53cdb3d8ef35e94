package dev.deployadvice.catalog;

/** For how long facts of a kind are taken as they are; docs/catalog.md says why. */
public enum ShelfLife {
  PRICE("prices", 90),
  RATE("exchange rates", 90),
  STATUS("statuses", 180),
  LIMIT("limits and measures", 365),
  /** What is judged, not read, and reasons that rest on a fact. */
  JUDGEMENT("judgements and reasons", 365);

  private final String words;
  private final int days;

  ShelfLife(String words, int days) {
    this.words = words;
    this.days = days;
  }

  /** What facts of this kind are called: "prices". */
  public String words() {
    return words;
  }

  public int days() {
    return days;
  }
}
