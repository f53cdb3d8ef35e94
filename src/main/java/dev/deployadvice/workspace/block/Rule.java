package dev.deployadvice.workspace.block;

import tools.jackson.databind.JsonNode;

/** What no single field of an object can tell. */
@FunctionalInterface
interface Rule {
  void check(JsonNode object, Place place);
}
