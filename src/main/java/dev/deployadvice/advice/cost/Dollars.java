package dev.deployadvice.advice.cost;

/** Sums as people say them: the larger, the rounder. Never turns the order of two sums around. */
final class Dollars {
  /** Sums that differ by less than this came out of floating point, not out of prices. */
  private static final double DUST = 1e-6;

  private Dollars() {}

  static long floor(double dollars) {
    long step = step(dollars);
    return (long) Math.floor((dollars + DUST) / step) * step;
  }

  static long ceil(double dollars) {
    long step = step(dollars);
    return (long) Math.ceil((dollars - DUST) / step) * step;
  }

  static Range range(double low, double high) {
    return new Range(floor(low), ceil(high));
  }

  private static long step(double dollars) {
    long step = 1;
    for (long limit = 200; dollars >= limit; limit *= 10) {
      step = limit / 40;
    }
    return step;
  }
}
