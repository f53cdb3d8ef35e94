package dev.deployadvice.workspace.state;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The few things the workspace does with JSON trees. */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  public static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  /** An answer of the Web API or of the page's API that says all is well. */
  public static ObjectNode ok() {
    return object().put("ok", true);
  }

  public static ArrayNode strings(Collection<String> values) {
    ArrayNode array = array();
    values.forEach(array::add);
    return array;
  }

  public static ArrayNode nodes(Collection<? extends JsonNode> values) {
    return array().addAll(values);
  }

  /** Empty where the text is not JSON. */
  public static Optional<JsonNode> parse(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      return node == null || node.isMissingNode() ? Optional.empty() : Optional.of(node);
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  /** Empty where the text is not a JSON object. */
  public static Optional<ObjectNode> parseObject(String text) {
    return parse(text).flatMap(Json::asObject);
  }

  public static Optional<ObjectNode> asObject(JsonNode node) {
    return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
  }

  /** The field as text, or empty text where it is absent, null or not a plain value. */
  public static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() ? value.asString("") : "";
  }

  public static List<JsonNode> elements(JsonNode node) {
    return node.isArray() ? List.copyOf(node.values()) : List.of();
  }

  public static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  /** As maps, lists, texts and numbers of Java. */
  static Object plain(JsonNode node) {
    return MAPPER.treeToValue(node, Object.class);
  }

  static <T> T value(JsonNode node, Class<T> type) {
    return MAPPER.treeToValue(node, type);
  }

  public static byte[] bytes(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  public static <T> T read(byte[] bytes, Class<T> type) {
    return MAPPER.readValue(bytes, type);
  }
}
