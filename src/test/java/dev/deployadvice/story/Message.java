package dev.deployadvice.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A message as a person sees it. */
record Message(String channel, JsonNode json) {

  /** Something that can be used: its block and the action that Slack would send. */
  record Element(String block, Map<String, Object> action) {}

  String ts() {
    return json.get("ts").asString();
  }

  Optional<String> thread() {
    return Person.text(json, "thread_ts");
  }

  boolean isPrivate() {
    return json.path("ephemeral").asBoolean(false);
  }

  /** What a screen reader says. */
  String text() {
    return json.path("text").asString("");
  }

  /** The button with this label. */
  Optional<Element> button(String label) {
    return elements()
        .filter(found -> found.element.path("type").asString().equals("button"))
        .filter(found -> found.element.path("text").path("text").asString().contains(label))
        .findFirst()
        .map(found -> found.acting(Map.of("value", found.element.path("value").asString(""))));
  }

  /** The option with this label in any menu of the message. */
  Optional<Element> option(String label) {
    return elements()
        .flatMap(
            found ->
                stream(found.element.path("options"))
                    .filter(option -> labelOf(option).contains(label))
                    .map(option -> found.acting(Map.of("selected_option", option))))
        .findFirst();
  }

  /** The state of the message when these boxes are ticked. */
  Map<String, Object> ticked(List<String> labels) {
    Map<String, Object> state = new LinkedHashMap<>();
    elements()
        .filter(found -> found.element.path("type").asString().equals("checkboxes"))
        .forEach(
            found -> {
              List<JsonNode> chosen =
                  stream(found.element.get("options"))
                      .filter(option -> labels.stream().anyMatch(labelOf(option)::contains))
                      .toList();
              state.put(
                  found.block,
                  Map.of(
                      found.element.get("action_id").asString(),
                      Map.of("type", "checkboxes", "selected_options", chosen)));
            });
    return state;
  }

  private record Found(String block, JsonNode element) {
    Element acting(Map<String, ?> value) {
      Map<String, Object> action = new LinkedHashMap<>(value);
      action.put("type", element.get("type").asString());
      action.put("action_id", element.get("action_id").asString());
      action.put("block_id", block);
      return new Element(block, action);
    }
  }

  private Stream<Found> elements() {
    List<Found> found = new ArrayList<>();
    for (JsonNode block : json.path("blocks")) {
      String id = block.path("block_id").asString("");
      block.path("elements").forEach(element -> found.add(new Found(id, element)));
      if (block.has("accessory")) {
        found.add(new Found(id, block.get("accessory")));
      }
    }
    return found.stream().filter(element -> element.element.has("action_id"));
  }

  private static String labelOf(JsonNode option) {
    return option.path("text").path("text").asString("");
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
