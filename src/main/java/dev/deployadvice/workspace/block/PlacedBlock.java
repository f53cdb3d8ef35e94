package dev.deployadvice.workspace.block;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A block and where it stands. */
record PlacedBlock(JsonNode json, String pointer) {

  String type() {
    return json.path("type").asString("");
  }

  /** All blocks of a list, those inside containers and carousels after their parent. */
  static List<PlacedBlock> allOf(JsonNode blocks, String pointer) {
    List<PlacedBlock> all = new ArrayList<>();
    for (int index = 0; index < blocks.size(); index++) {
      PlacedBlock block = new PlacedBlock(blocks.path(index), pointer + "/" + index);
      all.add(block);
      String inner = block.innerField();
      if (block.json().path(inner).isArray()) {
        all.addAll(allOf(block.json().path(inner), block.pointer() + "/" + inner));
      }
    }
    return all;
  }

  /** The field in which a block of this type holds other blocks; empty where it holds none. */
  String innerField() {
    return switch (type()) {
      case "container" -> "child_blocks";
      case "carousel" -> "elements";
      default -> "";
    };
  }
}
