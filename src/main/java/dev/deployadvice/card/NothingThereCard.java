package dev.deployadvice.card;

/** There is no interview that a command or a button could mean. */
final class NothingThereCard {
  Drawn draw(Entry.NothingThere nothing) {
    String said =
        switch (nothing.doing()) {
          case CANCEL -> "You have no open interview in this channel, so there is nothing to stop.";
          case RESUME -> "You have no interview in this channel that could go on.";
        };
    return new Layout().section(said + " `/deploy-advice` starts one.").drawn();
  }

  Drawn drawGone() {
    return new Layout()
        .section("That interview is no longer stored. `/deploy-advice` starts a new one.")
        .drawn();
  }
}
