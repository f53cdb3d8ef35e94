package dev.deployadvice.advice;

/** How far ahead the first option is. */
public enum Clearness {
  CLEAR("clear"),
  LEANING("leaning"),
  TOSS_UP("toss-up");

  private final String id;

  Clearness(String id) {
    this.id = id;
  }

  /** As answer files spell it. */
  public String id() {
    return id;
  }
}
