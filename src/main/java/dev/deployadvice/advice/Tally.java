package dev.deployadvice.advice;

/** How often each option wins, by weight. */
final class Tally {
  private final double[] weight;

  Tally(int options) {
    this.weight = new double[options + 1];
  }

  /** Counts a win, or that nobody won. */
  void add(int winner, double by) {
    weight[winner - Prospect.NOBODY] += by;
  }

  /** How uncertain the winner is, in bits. */
  double entropy() {
    double total = 0;
    for (double each : weight) {
      total += each;
    }
    double entropy = 0;
    for (double each : weight) {
      if (each > 0) {
        entropy -= each / total * Math.log(each / total);
      }
    }
    return entropy / Math.log(2);
  }
}
