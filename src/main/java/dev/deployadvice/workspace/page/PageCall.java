package dev.deployadvice.workspace.page;

import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.User;
import dev.deployadvice.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the page sent. */
record PageCall(ObjectNode arguments) {
  String text(String name) {
    return Json.text(arguments, name);
  }

  String require(String name) {
    String value = text(name);
    if (value.isEmpty()) {
      throw Refusal.arguments("missing: " + name);
    }
    return value;
  }

  JsonNode node(String name) {
    return arguments.path(name);
  }

  ObjectNode object(String name) {
    return Json.asObject(node(name)).orElse(Json.object());
  }

  User user(Workspace workspace) {
    return workspace.users().require(require("user"));
  }

  /** A conversation that the person may see. */
  Channel channel(Workspace workspace) {
    return workspace.channels().require(require("channel"), user(workspace).id());
  }

  /** A conversation that the person is in. */
  Channel ownChannel(Workspace workspace) {
    Channel channel = channel(workspace);
    if (!channel.has(require("user"))) {
      throw Refusal.of("not_in_channel");
    }
    return channel;
  }
}
