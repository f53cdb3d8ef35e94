package dev.deployadvice.card;

import java.util.List;

/** How the command is used. */
final class HelpCard {
  private static final List<String> LINES =
      List.of(
          "*I help you decide where to host a Django project.* A few questions in a thread, then"
              + " advice that weighs VPS against PaaS and own hardware against cloud.",
          "`/deploy-advice`  starts; the project is named after the channel",
          "`/deploy-advice for shop-acme`  starts for a project you name",
          "`/deploy-advice vps-or-paas`  compares only these two",
          "`/deploy-advice on-premise-or-cloud`  compares only these two",
          "`/deploy-advice resume`  brings your last interview in this channel back",
          "`/deploy-advice cancel`  stops it; the answers are kept");

  Drawn draw() {
    return new Layout()
        .section(String.join("\n", LINES))
        .context(
            "Only the headline and the pin show in the channel. Only you can answer your"
                + " questions; everybody can read along in the thread.")
        .drawn();
  }
}
