package dev.deployadvice.workspace.state;

import tools.jackson.databind.node.ObjectNode;

/** A message that only {@code user} sees. */
public record Ephemeral(String channel, String user, ObjectNode message) {
  public String ts() {
    return Json.text(message, "ts");
  }
}
