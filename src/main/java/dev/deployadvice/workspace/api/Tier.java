package dev.deployadvice.workspace.api;

/** How often a method may be called in a minute. */
public enum Tier {
  ONE(1),
  TWO(20),
  THREE(50),
  FOUR(100),
  /** A rule of its own, or none that is published. */
  SPECIAL(0);

  private final int perMinute;

  Tier(int perMinute) {
    this.perMinute = perMinute;
  }

  int perMinute() {
    return perMinute;
  }
}
