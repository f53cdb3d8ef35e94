package dev.deployadvice.advice;

import dev.deployadvice.advice.Advice.Ranked;
import java.util.List;

/**
 * How far ahead the first option is. docs/catalog.md says how often a result of each kind is what
 * real projects chose.
 */
public enum Clearness {
  CLEAR("clear"),
  LEANING("leaning"),
  TOSS_UP("toss-up");

  /** From this margin on the first option is clearly ahead: no single tick can make up for it. */
  static final int CLEAR_FROM = 8;

  /** From this margin on the first option is ahead by more than a nudge. */
  static final int LEANING_FROM = 2;

  private final String id;

  Clearness(String id) {
    this.id = id;
  }

  /** As answer files spell it. */
  public String id() {
    return id;
  }

  /** From the margin between the first two options that are left, best first. */
  static Clearness of(List<Ranked> left) {
    if (left.isEmpty()) {
      return TOSS_UP;
    }
    if (left.size() == 1) {
      return CLEAR;
    }
    return of(left.getFirst().score() - left.get(1).score());
  }

  /** From the margin between two options; for one comparison as for all. */
  public static Clearness of(int margin) {
    if (margin >= CLEAR_FROM) {
      return CLEAR;
    }
    return margin >= LEANING_FROM ? LEANING : TOSS_UP;
  }
}
