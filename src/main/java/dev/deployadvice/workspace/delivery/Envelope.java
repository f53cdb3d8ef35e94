package dev.deployadvice.workspace.delivery;

import tools.jackson.databind.node.ObjectNode;

/** One thing to tell the app; {@code attempt} counts the retries of an event. */
public record Envelope(Type type, ObjectNode payload, int attempt, String reason) {

  /** The kinds of envelope. */
  public enum Type {
    COMMAND("slash_commands"),
    INTERACTIVE("interactive"),
    EVENT("events_api");

    private final String wire;

    Type(String wire) {
      this.wire = wire;
    }

    String wire() {
      return wire;
    }
  }

  static Envelope first(Type type, ObjectNode payload) {
    return new Envelope(type, payload, 0, "");
  }
}
