package dev.deployadvice.advice.cost;

/** One end of a range: everything lean, or everything careful. */
enum End {
  LOW,
  HIGH;

  <T> T pick(T low, T high) {
    return this == LOW ? low : high;
  }
}
