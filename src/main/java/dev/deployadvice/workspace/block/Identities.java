package dev.deployadvice.workspace.block;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What may be there only once: a {@code block_id} in a message or view, an {@code action_id} in a
 * block, {@code focus_on_load} in a view.
 */
final class Identities {
  private final Report report;
  private final Set<String> blockIds = new HashSet<>();
  private boolean focused;

  Identities(Report report) {
    this.report = report;
  }

  void check(List<PlacedBlock> blocks, Surface surface) {
    for (PlacedBlock block : blocks) {
      checkBlockId(block);
      checkActions(block.json(), block.pointer(), block.innerField(), new HashSet<>());
      if (surface != Surface.MESSAGE) {
        checkFocus(block.json(), block.pointer(), block.innerField());
      }
    }
  }

  /** Slack drops the id of a markdown block, so that it cannot collide. */
  private void checkBlockId(PlacedBlock block) {
    JsonNode id = block.json().path("block_id");
    boolean counts =
        id.isString() && !id.stringValue().isEmpty() && !block.type().equals("markdown");
    if (counts && !blockIds.add(id.stringValue())) {
      report.alreadyExists(block.pointer() + "/block_id", "block_id", id.stringValue());
    }
  }

  private void checkActions(JsonNode node, String pointer, String skipped, Set<String> seen) {
    JsonNode id = node.path("action_id");
    if (id.isString() && !id.stringValue().isEmpty() && !seen.add(id.stringValue())) {
      report.alreadyExists(pointer + "/action_id", "action_id", id.stringValue());
    }
    for (Map.Entry<String, JsonNode> child : node.properties()) {
      if (!child.getKey().equals(skipped)) {
        checkActions(child.getValue(), pointer + "/" + child.getKey(), "", seen);
      }
    }
    for (int index = 0; node.isArray() && index < node.size(); index++) {
      checkActions(node.path(index), pointer + "/" + index, "", seen);
    }
  }

  private void checkFocus(JsonNode node, String pointer, String skipped) {
    if (node.path("focus_on_load").asBoolean(false)) {
      if (focused) {
        report.broken(
            pointer + "/focus_on_load", "`focus_on_load` can only be set once per view", "unique");
      }
      focused = true;
    }
    for (Map.Entry<String, JsonNode> child : node.properties()) {
      if (!child.getKey().equals(skipped)) {
        checkFocus(child.getValue(), pointer + "/" + child.getKey(), "");
      }
    }
    for (int index = 0; node.isArray() && index < node.size(); index++) {
      checkFocus(node.path(index), pointer + "/" + index, "");
    }
  }
}
