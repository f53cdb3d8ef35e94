package dev.deployadvice.workspace.api;

import static dev.deployadvice.workspace.api.Method.Token.BOT;

import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.View;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code views.*}. */
final class ViewMethods {
  private final Site site;

  ViewMethods(Site site) {
    this.site = site;
  }

  List<Method> all() {
    return List.of(
        new Method("views.open", Tier.FOUR, BOT, List.of(), this::open),
        new Method("views.push", Tier.FOUR, BOT, List.of(), this::push),
        new Method("views.update", Tier.FOUR, BOT, List.of(), this::update),
        new Method("views.publish", Tier.FOUR, BOT, List.of(), this::publish));
  }

  private ObjectNode open(ApiCall call) {
    JsonNode view = ViewContent.modal(view(call));
    return shown(site.workspace().views().open(exchange(call), view));
  }

  private ObjectNode push(ApiCall call) {
    JsonNode view = ViewContent.modal(view(call));
    return shown(site.workspace().views().push(exchange(call), view));
  }

  private ObjectNode update(ApiCall call) {
    if (!call.has("view_id") && !call.has("external_id")) {
      throw Refusal.arguments("missing required field: view_id");
    }
    View old = site.workspace().views().require(call.text("view_id"), call.text("external_id"));
    if (!old.modal()) {
      throw Refusal.of("not_found");
    }
    JsonNode view = ViewContent.modal(view(call));
    return shown(site.workspace().views().update(old, view, call.text("hash")));
  }

  private ObjectNode publish(ApiCall call) {
    if (!site.workspace().app().features().homeTab()) {
      throw Refusal.of("not_enabled");
    }
    String user = site.workspace().users().require(call.require("user_id")).id();
    JsonNode view = ViewContent.home(view(call));
    return shown(site.workspace().views().publish(user, view, call.text("hash")));
  }

  private static JsonNode view(ApiCall call) {
    return call.json("view", "invalid_arguments")
        .orElseThrow(() -> Refusal.arguments("missing required field: view"));
  }

  private String exchange(ApiCall call) {
    String trigger =
        call.has("trigger_id") ? call.text("trigger_id") : call.text("interactivity_pointer");
    if (trigger.isEmpty()) {
      throw Refusal.arguments("missing required field: trigger_id");
    }
    return site.workspace().triggers().exchange(trigger);
  }

  private static ObjectNode shown(View view) {
    return Json.ok().set("view", view.json());
  }
}
