package dev.deployadvice.conversation;

/** The ports to everything that is kept, together. */
public record Stores(
    InterviewStore interviews, Outbox outbox, PinStore pins, Callbacks callbacks, Timers timers) {

  /** The key under which the address is lent that came with a command. */
  public static String commandKey(String deliveryId) {
    return "command:" + deliveryId;
  }

  /** The key under which the address is lent that came with a click on a card. */
  public static String clickKey(String deliveryId) {
    return "click:" + deliveryId;
  }
}
