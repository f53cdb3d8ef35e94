package dev.deployadvice.card;

/** How to name the project that is meant. */
final class NameMissingCard {
  Drawn draw() {
    return new Layout()
        .section(
            "Which project? Type its name behind *for*, in the channel's message box:\n"
                + "`/deploy-advice for shop-acme`")
        .context("A name of several words goes in quotes.")
        .drawn();
  }
}
