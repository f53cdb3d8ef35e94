package dev.deployadvice.advice.cost;

import java.util.Locale;

/** How much is done against outages, in the order in which it costs more. */
enum Uptime {
  BEST_EFFORT(1, 1, 1),
  STANDARD(2, 1, 1),
  /** One instance more than the load needs, a standby of the database. */
  HIGH(3, 1.5, 2),
  /** Everything in a second data centre too. */
  CRITICAL(4, 2, 3);

  private final int instances;
  private final double spare;
  private final int copies;

  Uptime(int instances, double spare, int copies) {
    this.instances = instances;
    this.spare = spare;
    this.copies = copies;
  }

  /** The answer's id: "best-effort". */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean isAtLeast(Uptime other) {
    return compareTo(other) >= 0;
  }

  /** The fewest instances of each service. */
  int instances() {
    return instances;
  }

  /** By how much the web tier is larger than the load needs. */
  double spare() {
    return spare;
  }

  /** Databases, and servers that carry everything. */
  int copies() {
    return copies;
  }
}
