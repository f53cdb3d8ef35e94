package dev.deployadvice.workspace.state;

import java.util.Arrays;
import java.util.List;

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

  /** Those that {@code types} names; public channels where it names none. */
  public static List<Kind> of(List<String> types) {
    List<Kind> kinds =
        Arrays.stream(values())
            .filter(kind -> types.isEmpty() ? kind == CHANNEL : types.contains(kind.type))
            .toList();
    if (kinds.size() < types.size()) {
      throw Refusal.of("invalid_types");
    }
    return kinds;
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
