package dev.deployadvice.card;

import java.util.List;

/** How the command is used. */
final class HelpCard {
  private static final List<String> LINES =
      List.of(
          "*I help you decide where to host a Django project.* A few questions in a thread, then"
              + " advice that weighs VPS against PaaS and own hardware against cloud.",
          "`/deploy-advice`  starts; the project is named after the channel",
          "`/deploy-advice an internal tool, nobody for servers`  starts with a description",
          "`/deploy-advice for shop-acme`  starts for a project you name",
          "`/deploy-advice vps-or-paas`  compares only these two",
          "`/deploy-advice on-premise-or-cloud`  compares only these two",
          "`/deploy-advice resume`  brings your last interview in this channel back",
          "`/deploy-advice history`  lists what was asked and advised in this channel",
          "`/deploy-advice cancel`  stops it; the answers are kept",
          "Instead of the command you can mention me, write to me directly, or choose *Get"
              + " deployment advice* under a message or in the shortcuts. My Home tab lists what is"
              + " open and what was advised.");

  /** What can be said in the thread, besides answers. */
  private static final String IN_THREAD =
      "In the thread, answer in your own words or by button, also several things at once and in"
          + " any order. You can also say: back · skip · why · compare · costs · finish · start"
          + " over · cancel; or ask what something is, like “what is a PaaS?”. Edit a message to"
          + " correct it.";

  Drawn drawInThread() {
    return new Layout().section("*How this works*\n" + IN_THREAD).drawn();
  }

  Drawn draw() {
    return addTo(new Layout()).drawn();
  }

  Layout addTo(Layout layout) {
    return layout
        .section(String.join("\n", LINES))
        .section(IN_THREAD)
        .context(
            "Only the headline and the pin show in the channel. Only you can answer your"
                + " questions; everybody can read along in the thread.");
  }
}
