package dev.deployadvice.workspace.api;

import dev.deployadvice.workspace.block.BlockKit;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import tools.jackson.databind.JsonNode;

/** Whether what an app wants to show is a view that Slack would show. */
public final class ViewContent {
  private ViewContent() {}

  /** The same view, checked as a modal. */
  public static JsonNode modal(JsonNode view) {
    return checked(view, "modal");
  }

  static JsonNode home(JsonNode view) {
    return checked(view, "home");
  }

  private static JsonNode checked(JsonNode view, String type) {
    if (!view.isObject()) {
      throw Refusal.arguments("must provide an object [json-pointer:/view]");
    }
    if (!Json.text(view, "type").equals(type)) {
      throw Refusal.arguments("must be a " + type + " view [json-pointer:/view/type]");
    }
    Content.refuse("invalid_arguments", BlockKit.checkView(view), "/view");
    return view;
  }
}
