package dev.deployadvice.workspace.state;

import tools.jackson.databind.node.ObjectNode;

/** What Slack would refuse, with Slack's own error code; caught once at each edge. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient ObjectNode details;

  private Refusal(String code, ObjectNode details) {
    super(code, null, false, false);
    this.code = code;
    this.details = details;
  }

  public static Refusal of(String code) {
    return new Refusal(code, Json.object());
  }

  /** A refusal whose answer carries more fields, such as {@code needed} and {@code provided}. */
  public static Refusal with(String code, ObjectNode details) {
    return new Refusal(code, details);
  }

  /** {@code invalid_arguments} in the shape that Slack gives it. */
  public static Refusal arguments(String sentence) {
    ObjectNode details = Json.object();
    details.putObject("response_metadata").putArray("messages").add("[ERROR] " + sentence);
    return new Refusal("invalid_arguments", details);
  }

  public String code() {
    return code;
  }

  public ObjectNode answer() {
    ObjectNode answer = Json.object().put("ok", false).put("error", code);
    return details == null ? answer : answer.setAll(details.deepCopy());
  }
}
