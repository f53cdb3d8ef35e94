package dev.deployadvice.card;

/** What is left of a card that was taken away before it was answered. */
final class RetractedCard {
  Drawn draw() {
    return new Layout().context("This card was taken back.").drawn();
  }
}
