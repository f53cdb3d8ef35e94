package dev.deployadvice.workspace.state;

/** The kinds of conversation. */
public enum Kind {
  /** A public channel. */
  CHANNEL("channel", "public_channel", "channels"),
  /** A private channel. */
  GROUP("group", "private_channel", "groups"),
  /** Two people, or a person and an app. */
  IM("im", "im", "im"),
  /** Several people, no name. */
  MPIM("mpim", "mpim", "mpim");

  private final String wire;
  private final String type;
  private final String scope;

  Kind(String wire, String type, String scope) {
    this.wire = wire;
    this.type = type;
    this.scope = scope;
  }

  /** As {@code channel_type} of an event. */
  public String wire() {
    return wire;
  }

  /** As one of {@code types} of conversations.list. */
  public String type() {
    return type;
  }

  /** The family of scopes: {@code channels} of {@code channels:read}. */
  public String scope(String right) {
    return scope + ":" + right;
  }
}
