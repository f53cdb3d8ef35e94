package dev.deployadvice.slack;

import dev.deployadvice.conversation.Delivery;
import java.util.Optional;

/**
 * Somebody came to us, by a command or a click.
 *
 * @param spot where they stand
 */
record Visit(Delivery delivery, Spot spot) {

  /**
   * Where somebody stands.
   *
   * @param channel its id; empty for a Home tab, and where nobody has chosen one
   * @param channelName as Slack tells it; empty where it does not
   * @param thread the thread's root, for a click in a thread
   * @param door how to answer
   */
  record Spot(String channel, Optional<String> channelName, Optional<String> thread, Door door) {}

  /**
   * How to answer.
   *
   * @param responseUrl an address good for five answers within 30 minutes, a secret; empty where
   *     Slack lends none
   * @param kind what was used
   */
  record Door(String responseUrl, Kind kind) {
    @Override
    public String toString() {
      return "Door[" + kind + "]";
    }
  }

  /** What somebody used. */
  enum Kind {
    COMMAND,
    /** A message that everybody in the channel sees, or a button on it. */
    MESSAGE,
    /** A button on a message that only they see. */
    PRIVATE_CARD,
    /** A button on their Home tab, which is in no channel. */
    HOME
  }

  /** The same person in another channel. */
  Visit in(String channel, Optional<String> channelName) {
    return new Visit(delivery, new Spot(channel, channelName, spot.thread, spot.door));
  }

  /** The same, where the answer takes the place of the message that was pressed. */
  Visit replacing() {
    Door door = new Door(spot.door.responseUrl, Kind.PRIVATE_CARD);
    return new Visit(delivery, new Spot(spot.channel, spot.channelName, spot.thread, door));
  }

  String user() {
    return delivery.user();
  }

  String team() {
    return delivery.team();
  }
}
