package dev.deployadvice.advice;

import java.util.List;

/** One of the two comparisons that are always shown. */
public enum Pair {
  VPS_OR_PAAS("vps-or-paas", "vps", "paas"),
  ON_PREMISE_OR_CLOUD("on-premise-or-cloud", "on-premise", "cloud");

  private final String id;
  private final String first;
  private final String second;

  Pair(String id, String first, String second) {
    this.id = id;
    this.first = first;
    this.second = second;
  }

  /** As commands and answer files spell it. */
  public String id() {
    return id;
  }

  public String first() {
    return first;
  }

  public String second() {
    return second;
  }

  public List<String> options() {
    return List.of(first, second);
  }
}
