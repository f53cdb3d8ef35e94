package dev.deployadvice.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.SlackConfig;
import com.slack.api.util.json.GsonFactory;
import dev.deployadvice.workspace.block.BlockKit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What holds for everything we draw. */
final class DrawnCheck {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private static final List<String> NEWER = List.of("data_table", "data_visualization");

  private static final int LONGEST_TEXT = 3000;
  private static final int LONGEST_OPTION_VALUE = 150;

  private DrawnCheck() {}

  /** As Slack would get it. */
  static ObjectNode json(Drawn drawn) {
    ObjectNode message = JSON.createObjectNode();
    message.put("text", drawn.text());
    String blocks = GsonFactory.createSnakeCase(SlackConfig.DEFAULT).toJson(drawn.blocks());
    message.set("blocks", JSON.readTree(blocks));
    return message;
  }

  /** Indented, with sorted keys. */
  static String pretty(Drawn drawn) {
    Object sorted = JSON.convertValue(json(drawn), Object.class);
    return JSON.writeValueAsString(sorted) + "\n";
  }

  /** Slack takes it, its text says all, and every button can be read back. */
  static void holds(String name, Drawn drawn) {
    JsonNode message = json(drawn);

    assertThat(BlockKit.checkMessage(message)).as(name).isEmpty();
    assertThat(drawn.text()).as(name).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_TEXT);
    for (String said : shownTexts(message)) {
      assertThat(drawn.text()).as(name).contains(said);
    }
    if (drawn.hasNewerBlocks()) {
      assertThat(message.toString()).as(name).containsAnyOf(NEWER.toArray(CharSequence[]::new));
      assertThat(json(drawn.plainer()).toString()).as(name).doesNotContain(NEWER);
      holds(name + ", classic", drawn.plainer());
    }
    for (JsonNode element : elements(message)) {
      isReadBack(name, element);
    }
  }

  /** Buttons and menus of a message. */
  static List<JsonNode> elements(JsonNode message) {
    List<JsonNode> elements = new ArrayList<>();
    for (JsonNode block : message.path("blocks")) {
      if (block.path("type").asString().equals("actions")) {
        block.path("elements").forEach(elements::add);
      }
      if (block.has("accessory")) {
        elements.add(block.path("accessory"));
      }
    }
    return elements;
  }

  private static void isReadBack(String name, JsonNode element) {
    String id = element.path("action_id").asString();
    boolean boxes = element.path("type").asString().equals("checkboxes");
    List<String> values = new ArrayList<>();
    element.path("options").forEach(option -> values.add(option.path("value").asString()));
    assertThat(values)
        .as(name)
        .allSatisfy(value -> assertThat(value).hasSizeLessThanOrEqualTo(LONGEST_OPTION_VALUE));
    if (boxes || values.isEmpty()) {
      values.clear();
      values.add(element.path("value").asString(""));
    }
    for (String value : values) {
      Optional<Pressed> pressed = ActionId.parse(id, value, List.of());
      assertThat(pressed).as("%s: %s %s", name, id, value).isPresent();
    }
  }

  private static List<String> shownTexts(JsonNode message) {
    List<String> shown = new ArrayList<>();
    for (JsonNode block : message.path("blocks")) {
      if (Set.of("section", "context").contains(block.path("type").asString())) {
        shown.add(block.path("text").path("text").asString(""));
        block.path("fields").forEach(field -> shown.add(field.path("text").asString()));
        block.path("elements").forEach(element -> shown.add(element.path("text").asString()));
      }
    }
    return shown;
  }
}
