package dev.deployadvice.workspace.api;

import static dev.deployadvice.workspace.api.Method.Token.BOT;

import dev.deployadvice.workspace.block.BlockKit;
import dev.deployadvice.workspace.block.Problem;
import dev.deployadvice.workspace.block.Surface;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code blocks.validate}. */
final class BlockMethods {
  private static final int LONGEST = 100_000;

  List<Method> all() {
    return List.of(new Method("blocks.validate", Tier.SPECIAL, BOT, List.of(), this::validate));
  }

  private ObjectNode validate(ApiCall call) {
    List<String> given = Stream.of("blocks", "message", "view").filter(call::has).toList();
    if (given.size() != 1) {
      ObjectNode details = Json.object();
      details
          .putObject("response_metadata")
          .putArray("messages")
          .add("must provide exactly one of `blocks`, `view`, or `message`");
      throw Refusal.with("invalid_arguments", details);
    }
    String what = given.getFirst();
    JsonNode json = call.json(what, "invalid_arguments").orElse(Json.object());
    if (json.toString().length() > LONGEST) {
      throw Refusal.arguments("must be less than 100001 characters [json-pointer:/" + what + "]");
    }
    List<Problem> problems = problems(what, json);
    if (problems.isEmpty()) {
      return Json.ok();
    }
    ObjectNode details = Json.object();
    details.set("errors", Json.nodes(problems.stream().map(Problem::json).toList()));
    throw Refusal.with("invalid_" + what, details);
  }

  private static List<Problem> problems(String what, JsonNode json) {
    return switch (what) {
      case "blocks" -> BlockKit.check(json, Surface.MESSAGE);
      case "message" -> BlockKit.checkMessage(json);
      default -> BlockKit.checkView(json);
    };
  }
}
