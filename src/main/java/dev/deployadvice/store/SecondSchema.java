package dev.deployadvice.store;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes JSON of the first schema fit the second, in which words can be told: whatever the second
 * has in addition was empty before.
 */
final class SecondSchema {
  private SecondSchema() {}

  /** Raises an object and all that is in it. */
  static void raise(ObjectNode node) {
    switch (node.path("type").asString("")) {
      case "deal-breakers-settled" -> node.putArray("asked");
      case "ask-deal-breakers" -> {
        node.putArray("asked");
        node.putNull("noted");
      }
      case "show-advice" -> node.putNull("earlier");
      default -> raiseValue(node);
    }
    for (JsonNode child : node) {
      raise(child);
    }
  }

  private static void raise(JsonNode node) {
    if (node instanceof ObjectNode object) {
      raise(object);
    } else if (node.isArray()) {
      node.forEach(SecondSchema::raise);
    }
  }

  /** Progress and situation carry no type; their fields tell them. */
  private static void raiseValue(ObjectNode node) {
    if (node.has("moves") && node.has("step")) {
      ObjectNode trace = node.putObject("trace");
      trace.putArray("lines");
      trace.put("misses", 0).put("foreign", 0).putNull("advised");
    }
    if (node.has("focus") && node.has("skipped")) {
      node.putArray("doubts");
    }
  }
}
