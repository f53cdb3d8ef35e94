package dev.deployadvice.workspace.block;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that Slack would refuse.
 *
 * @param code one of the constants here
 * @param message what is wrong, without the place
 * @param pointer where, as a JSON pointer into what was checked
 * @param constraint the limit that was broken; empty for a missing field or a wrong type
 */
public record Problem(
    String code, String message, String pointer, Optional<Constraint> constraint) {

  public static final String FAILED_CONSTRAINT = "failed_constraint";
  public static final String MISSING_FIELD = "missing_field";
  public static final String INVALID_TYPE = "invalid_type";

  /** The texts of all blocks together are too long; Slack reports this by an error of its own. */
  public static final String BLOCKS_TOO_LONG = "msg_blocks_too_long";

  /** The JSON of a view is too long; Slack reports this by an error of its own. */
  public static final String VIEW_TOO_LARGE = "view_too_large";

  /**
   * A limit.
   *
   * @param type its kind, such as {@code max_length}
   * @param expected the limit itself: a number or the allowed values
   * @param got what was there instead
   */
  public record Constraint(String type, Optional<JsonNode> expected, Optional<JsonNode> got) {}

  /** How {@code chat.*} and {@code views.*} word it: the message and the place in brackets. */
  public String sentence() {
    return message + " [json-pointer:" + pointer + "]";
  }

  /** The same problem for what was checked as a part of something larger. */
  public Problem under(String prefix) {
    return new Problem(code, message, prefix + pointer, constraint);
  }

  /** How {@code blocks.validate} reports it. */
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("code", code).put("message", message).put("pointer", pointer);
    constraint.ifPresent(
        broken -> {
          ObjectNode limit = json.putObject("constraint").put("type", broken.type());
          broken.expected().ifPresent(expected -> limit.set("expected", expected));
          broken.got().ifPresent(got -> limit.set("got", got));
        });
    return json;
  }
}
