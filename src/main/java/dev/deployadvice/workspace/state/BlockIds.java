package dev.deployadvice.workspace.state;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives blocks and elements the ids that their author left out, as Slack does. */
public final class BlockIds {
  private static final Set<String> WITHOUT_ACTION =
      Set.of("image", "mrkdwn", "plain_text", "rich_text", "card", "icon");
  private static final Set<String> WITH_ELEMENTS =
      Set.of("actions", "context_actions", "input", "section", "card", "carousel");

  private final Ids ids;

  public BlockIds(Ids ids) {
    this.ids = ids;
  }

  /** A completed copy; anything but an array becomes an empty one. */
  public ArrayNode complete(JsonNode blocks) {
    ArrayNode copy = Json.array();
    Json.elements(blocks).forEach(block -> copy.add(block(block)));
    return copy;
  }

  private JsonNode block(JsonNode block) {
    if (!(block.deepCopy() instanceof ObjectNode copy)) {
      return block;
    }
    if (Json.text(copy, "block_id").isEmpty() || Json.text(copy, "type").equals("markdown")) {
      copy.put("block_id", ids.hex(5));
    }
    if (WITH_ELEMENTS.contains(Json.text(copy, "type"))) {
      elements(copy);
    }
    Json.elements(copy.path("child_blocks")).forEach(this::nested);
    return copy;
  }

  private void nested(JsonNode child) {
    if (child instanceof ObjectNode object) {
      object.setAll((ObjectNode) block(object));
    }
  }

  private void elements(ObjectNode block) {
    named(block.path("accessory"));
    named(block.path("element"));
    Json.elements(block.path("elements")).forEach(this::named);
    Json.elements(block.path("actions")).forEach(this::named);
  }

  private void named(JsonNode element) {
    if (!(element instanceof ObjectNode object)) {
      return;
    }
    if (Json.text(object, "type").equals("card")) {
      Json.elements(object.path("actions")).forEach(this::named);
    } else if (!WITHOUT_ACTION.contains(Json.text(object, "type"))
        && Json.text(object, "action_id").isEmpty()) {
      object.put("action_id", ids.hex(5));
    }
  }
}
