package dev.deployadvice.card;

import java.util.List;

/** The first message in somebody's direct messages. */
final class GreetingCard {
  Drawn draw() {
    return new Layout()
        .section(
            "*I help you decide where to host a Django project.* Describe it here as you would to a"
                + " colleague; I ask what is still open and then weigh VPS against PaaS and own"
                + " hardware against cloud.")
        .context(
            "For instance: “An internal tool for 60 people, nobody for servers, up to $50 a"
                + " month.” It is advice from a table of rules: it can be wrong, and the decision"
                + " is yours.")
        .actions(
            List.of(
                Controls.primary("Start", new Pressed.BeginPrivately()),
                Controls.button("How this works", new Pressed.MeantCommand("help"))))
        .drawn();
  }
}
