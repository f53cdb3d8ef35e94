package dev.deployadvice.card;

/** What is left of advice that a newer one replaces. */
final class RetiredAdviceCard {
  Drawn draw() {
    return new Layout()
        .context("Earlier advice stood here. What counts now is further down in this thread.")
        .drawn();
  }
}
