package dev.deployadvice.workspace.page;

import dev.deployadvice.workspace.delivery.Outcome;
import dev.deployadvice.workspace.state.Json;
import tools.jackson.databind.node.ObjectNode;

/** What the page is told of an outcome. */
final class Answers {
  private Answers() {}

  static ObjectNode of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done _ -> Json.ok();
      case Outcome.Trouble(String message) -> Sentences.refused("app_failed", message);
      case Outcome.Submitted submitted -> submitted(submitted);
    };
  }

  private static ObjectNode submitted(Outcome.Submitted submitted) {
    ObjectNode answer = Json.ok().put("result", submitted.result());
    if (!submitted.errors().isEmpty()) {
      answer.set("errors", submitted.errors());
    }
    submitted.view().ifPresent(view -> answer.set("view", view.json()));
    return answer;
  }
}
