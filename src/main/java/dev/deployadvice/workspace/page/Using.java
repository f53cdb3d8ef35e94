package dev.deployadvice.workspace.page;

import dev.deployadvice.workspace.delivery.Interactions;
import dev.deployadvice.workspace.delivery.Outcome;
import dev.deployadvice.workspace.delivery.Where;
import dev.deployadvice.workspace.state.App;
import dev.deployadvice.workspace.state.Change;
import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Ephemeral;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.User;
import dev.deployadvice.workspace.state.View;
import dev.deployadvice.workspace.state.Workspace;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person does with the app's buttons, forms, shortcuts and tabs; waits for its answer. */
final class Using {
  private final Workspace workspace;
  private final Interactions interactions;

  Using(Workspace workspace, Interactions interactions) {
    this.workspace = workspace;
    this.interactions = interactions;
  }

  ObjectNode action(PageCall call) {
    User user = call.user(workspace);
    Where where = workspace.with(() -> where(call, user, call.node("where")));
    ObjectNode action = call.object("action");
    if (!call.text("block_id").isEmpty()) {
      action.put("block_id", call.text("block_id"));
    }
    return Answers.of(interactions.blockActions(user, where, action, call.node("state")));
  }

  ObjectNode submit(PageCall call) {
    User user = call.user(workspace);
    View view = workspace.with(() -> view(user, call.require("view_id")));
    return Answers.of(interactions.submit(user, view, call.node("state")));
  }

  ObjectNode close(PageCall call) {
    User user = call.user(workspace);
    View view = workspace.with(() -> view(user, call.require("view_id")));
    interactions.close(user, view);
    return Json.ok();
  }

  ObjectNode shortcut(PageCall call) {
    User user = call.user(workspace);
    String id = call.require("callback_id");
    boolean onMessage = !call.text("ts").isEmpty();
    App.Shortcut shortcut =
        workspace.app().features().shortcuts().stream()
            .filter(each -> each.callbackId().equals(id))
            .filter(each -> each.type().equals("message") == onMessage)
            .findFirst()
            .orElseThrow(() -> Refusal.of("shortcut_not_found"));
    if (!onMessage) {
      return Answers.of(interactions.shortcut(user, shortcut));
    }
    Where.InMessage where =
        workspace.with(
            () -> {
              Channel channel = call.channel(workspace);
              ObjectNode message = workspace.messages().require(channel, call.require("ts"));
              return new Where.InMessage(channel, message, false);
            });
    return Answers.of(interactions.messageAction(user, shortcut, where));
  }

  ObjectNode options(PageCall call) {
    User user = call.user(workspace);
    JsonNode place = call.node("where").isObject() ? call.node("where") : call.arguments();
    Where where = workspace.with(() -> where(call, user, place));
    ObjectNode asked =
        Json.object()
            .put("action_id", call.require("action_id"))
            .put("block_id", call.require("block_id"))
            .put("value", call.text("value"));
    Outcome outcome = interactions.suggestion(user, where, asked);
    ObjectNode answer = Answers.of(outcome);
    if (outcome instanceof Outcome.Done(ObjectNode payload)) {
      payload.optional("options").ifPresent(options -> answer.set("options", options));
      payload.optional("option_groups").ifPresent(groups -> answer.set("option_groups", groups));
    }
    return answer;
  }

  /** Opens the app's Home tab, or its Messages tab where {@code tab} says so. */
  ObjectNode home(PageCall call) {
    User user = call.user(workspace);
    String tab = call.text("tab").equals("messages") ? "messages" : "home";
    return workspace.with(
        () -> {
          Channel direct = workspace.channels().direct(Set.of(user.id(), workspace.bot()));
          workspace.announce(new Change.AppOpened(user.id(), direct.id(), tab));
          ObjectNode answer = Json.ok().put("channel", direct.id()).putNull("view");
          workspace.views().home(user.id()).ifPresent(view -> answer.set("view", view.json()));
          return answer;
        });
  }

  private Where where(PageCall call, User user, JsonNode place) {
    String viewId = Json.text(place, "view_id");
    if (!viewId.isEmpty()) {
      return new Where.InView(view(user, viewId));
    }
    String ts = Json.text(place, "ts");
    Channel channel =
        workspace.channels().require(Json.text(place, "channel"), call.require("user"));
    if (place.path("ephemeral").asBoolean(false)) {
      ObjectNode whispered =
          workspace
              .ephemerals()
              .find(channel.id(), user.id(), ts)
              .map(Ephemeral::message)
              .orElseThrow(() -> Refusal.of("message_not_found"));
      return new Where.InMessage(channel, whispered, true);
    }
    return new Where.InMessage(channel, workspace.messages().require(channel, ts), false);
  }

  private View view(User user, String id) {
    View view = workspace.views().require(id, "");
    if (!view.user().equals(user.id())) {
      throw Refusal.of("not_found");
    }
    return view;
  }
}
