package dev.deployadvice.workspace.api;

import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists in portions, with Slack's cursor. */
final class Pages {
  private Pages() {}

  /** Puts one portion of the list into the answer. */
  static ObjectNode put(
      ObjectNode answer, String field, List<? extends JsonNode> all, ApiCall call, int usual) {
    int from = offset(call.text("cursor"));
    int to = Math.min(all.size(), from + call.number("limit", usual, 1_000));
    answer.set(field, Json.nodes(all.subList(Math.min(from, to), to)));
    String next = to < all.size() ? cursor(to) : "";
    answer.putObject("response_metadata").put("next_cursor", next);
    return answer;
  }

  private static int offset(String cursor) {
    if (cursor.isEmpty()) {
      return 0;
    }
    try {
      String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
      return Integer.parseInt(text.replace("next:", ""));
    } catch (IllegalArgumentException _) {
      throw Refusal.of("invalid_cursor");
    }
  }

  private static String cursor(int offset) {
    return Base64.getEncoder().encodeToString(("next:" + offset).getBytes(StandardCharsets.UTF_8));
  }
}
