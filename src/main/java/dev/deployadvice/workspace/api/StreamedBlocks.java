package dev.deployadvice.workspace.api;

import dev.deployadvice.workspace.state.BlockIds;
import dev.deployadvice.workspace.state.Ids;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the pieces of a stream make of a message's blocks. */
final class StreamedBlocks {
  private static final int LONGEST_TASK_TEXT = 256;
  private static final List<String> TASK_TEXTS = List.of("title", "details", "output");

  private final Ids ids;

  StreamedBlocks(Ids ids) {
    this.ids = ids;
  }

  /** The blocks after the call's markdown or chunks, and the text that stands for them. */
  ObjectNode grown(ObjectNode message, ApiCall call) {
    ArrayNode blocks = copy(message);
    if (call.has("markdown_text")) {
      write(blocks, call.text("markdown_text"));
    }
    boolean plan = Json.text(message, "task_display_mode").equals("plan");
    Optional<JsonNode> chunks = call.json("chunks", "invalid_chunks");
    if (chunks.isPresent() && !chunks.get().isArray()) {
      throw Refusal.of("invalid_chunks");
    }
    chunks.ifPresent(all -> all.forEach(chunk -> add(blocks, chunk, plan)));
    return shown(blocks);
  }

  /** The blocks that stand at the end of a stream. */
  ObjectNode with(ObjectNode message, JsonNode more) {
    ArrayNode blocks = copy(message);
    blocks.addAll(new BlockIds(ids).complete(more));
    return shown(blocks);
  }

  private void add(ArrayNode blocks, JsonNode chunk, boolean plan) {
    switch (Json.text(chunk, "type")) {
      case "markdown_text" -> write(blocks, Json.text(chunk, "text"));
      case "blocks" -> blocks.addAll(new BlockIds(ids).complete(chunk.path("blocks")));
      case "plan_update" -> plan(blocks).put("title", checked(Json.text(chunk, "title")));
      case "task_update" -> task(blocks, chunk, plan);
      default -> throw Refusal.of("invalid_chunks");
    }
  }

  /** Goes on in the last block where that is prose, else begins a new one. */
  private void write(ArrayNode blocks, String text) {
    JsonNode last = blocks.isEmpty() ? Json.object() : blocks.get(blocks.size() - 1);
    if (last instanceof ObjectNode prose && Json.text(prose, "type").equals("markdown")) {
      prose.put("text", Json.text(prose, "text") + text);
    } else if (!text.isEmpty()) {
      blocks.addObject().put("type", "markdown").put("block_id", ids.hex(5)).put("text", text);
    }
  }

  private void task(ArrayNode blocks, JsonNode chunk, boolean plan) {
    String id = Json.text(chunk, "id");
    if (id.isEmpty()) {
      throw Refusal.of("invalid_chunks");
    }
    ObjectNode task =
        plan
            ? find(tasks(blocks), id).orElseGet(() -> tasks(blocks).addObject())
            : card(blocks, id);
    task.put("task_id", id);
    for (String field : TASK_TEXTS) {
      String text = checked(Json.text(chunk, field));
      if (field.equals("title") && !text.isEmpty()) {
        task.put(field, text);
      } else if (!text.isEmpty()) {
        task.set(field, rich(text));
      }
    }
    for (String field : List.of("status", "sources", "icon", "hide_title")) {
      chunk.optional(field).ifPresent(value -> task.set(field, value));
    }
  }

  private ObjectNode card(ArrayNode blocks, String id) {
    return find(blocks, id)
        .orElseGet(() -> blocks.addObject().put("type", "task_card").put("block_id", ids.hex(5)));
  }

  private ArrayNode tasks(ArrayNode blocks) {
    return plan(blocks).path("tasks") instanceof ArrayNode tasks
        ? tasks
        : plan(blocks).putArray("tasks");
  }

  private ObjectNode plan(ArrayNode blocks) {
    for (JsonNode block : blocks) {
      if (block instanceof ObjectNode found && Json.text(found, "type").equals("plan")) {
        return found;
      }
    }
    ObjectNode plan = blocks.addObject().put("type", "plan").put("block_id", ids.hex(5));
    plan.put("title", "Plan").putArray("tasks");
    return plan;
  }

  private static Optional<ObjectNode> find(ArrayNode tasks, String id) {
    return Json.elements(tasks).stream()
        .filter(each -> Json.text(each, "task_id").equals(id))
        .findFirst()
        .flatMap(Json::asObject);
  }

  private static String checked(String text) {
    if (text.length() > LONGEST_TASK_TEXT) {
      throw Refusal.of("invalid_chunks");
    }
    return text;
  }

  private static ObjectNode rich(String text) {
    ObjectNode rich = Json.object().put("type", "rich_text");
    ObjectNode section = rich.putArray("elements").addObject().put("type", "rich_text_section");
    section.putArray("elements").addObject().put("type", "text").put("text", text);
    return rich;
  }

  private static ArrayNode copy(ObjectNode message) {
    return message.path("blocks") instanceof ArrayNode blocks ? blocks.deepCopy() : Json.array();
  }

  private static ObjectNode shown(ArrayNode blocks) {
    StringBuilder text = new StringBuilder();
    for (JsonNode block : blocks) {
      if (Json.text(block, "type").equals("markdown")) {
        text.append(Json.text(block, "text"));
      }
    }
    ObjectNode shown = Json.object().put("text", text.toString());
    return shown.set("blocks", blocks);
  }
}
