package dev.deployadvice.workspace.delivery;

import dev.deployadvice.workspace.api.Site;
import dev.deployadvice.workspace.api.ViewContent;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.User;
import dev.deployadvice.workspace.state.View;
import dev.deployadvice.workspace.state.Views;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What happens to a form after it was submitted: {@code response_action}. */
final class Submissions {
  private static final Set<String> VALUES =
      Set.of(
          "value",
          "selected_option",
          "selected_user",
          "selected_channel",
          "selected_conversation",
          "selected_date",
          "selected_time",
          "selected_date_time",
          "rich_text_value");
  private static final Set<String> LISTS =
      Set.of(
          "selected_options",
          "selected_users",
          "selected_channels",
          "selected_conversations",
          "files");

  private final Views views;

  Submissions(Site site) {
    this.views = site.workspace().views();
  }

  Outcome.Submitted apply(User user, View view, ObjectNode answer) {
    return switch (Json.text(answer, "response_action")) {
      case "errors" -> errors(view, answer.path("errors"));
      case "update" ->
          shown("updated", views.update(view, ViewContent.modal(answer.path("view")), ""));
      case "push" -> shown("pushed", views.push(user.id(), ViewContent.modal(answer.path("view"))));
      case "clear" -> {
        List<View> _ = views.clear(user.id());
        yield new Outcome.Submitted("cleared", Json.object(), Optional.empty());
      }
      default -> {
        views.close(view);
        yield new Outcome.Submitted("closed", Json.object(), Optional.empty());
      }
    };
  }

  private static Outcome.Submitted errors(View view, JsonNode errors) {
    ObjectNode shown = Json.asObject(errors).orElse(Json.object());
    return new Outcome.Submitted("errors", shown, Optional.of(view));
  }

  private static Outcome.Submitted shown(String result, View view) {
    return new Outcome.Submitted(result, Json.object(), Optional.of(view));
  }

  /** Input blocks that must be filled and are not, as Slack's own page checks before it sends. */
  static ObjectNode missing(View view, JsonNode state) {
    ObjectNode missing = Json.object();
    for (JsonNode block : Json.elements(view.json().path("blocks"))) {
      boolean required =
          Json.text(block, "type").equals("input") && !block.path("optional").asBoolean(false);
      String id = Json.text(block, "block_id");
      String action = Json.text(block.path("element"), "action_id");
      if (required && empty(state.path("values").path(id).path(action))) {
        missing.put(id, "Please complete this required field.");
      }
    }
    return missing;
  }

  private static boolean empty(JsonNode value) {
    boolean plain =
        VALUES.stream().anyMatch(name -> value.hasNonNull(name) && !isBlank(value.path(name)));
    boolean listed = LISTS.stream().anyMatch(name -> !value.path(name).isEmpty());
    return !plain && !listed;
  }

  private static boolean isBlank(JsonNode value) {
    return value.isString() && value.asString().isEmpty();
  }
}
