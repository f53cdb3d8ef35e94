package dev.deployadvice.advice.cost;

/** From what a lean team pays or needs to what a careful one does. */
public record Range(double low, double high) {

  public Range {
    if (!(0 <= low && low <= high)) {
      throw new IllegalArgumentException("no range from %s to %s".formatted(low, high));
    }
  }

  public double middle() {
    return (low + high) / 2;
  }
}
