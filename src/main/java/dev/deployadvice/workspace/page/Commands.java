package dev.deployadvice.workspace.page;

import dev.deployadvice.workspace.delivery.Interactions;
import dev.deployadvice.workspace.state.App;
import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.User;
import dev.deployadvice.workspace.state.Workspace;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Lines that begin with a slash: Slack's own commands, then the app's. */
final class Commands {
  private final Workspace workspace;
  private final Interactions interactions;
  private final TypedText typed;

  Commands(Workspace workspace, Interactions interactions) {
    this.workspace = workspace;
    this.interactions = interactions;
    this.typed = new TypedText(workspace);
  }

  static boolean is(PageCall call) {
    return call.text("text").strip().matches("(?s)/[a-zA-Z0-9_-]+(\\s.*)?");
  }

  ObjectNode run(PageCall call) {
    if (!call.text("thread_ts").isEmpty()) {
      return Sentences.refused(
          "not_in_thread", "Slash commands can't be used in threads. Use them in the channel.");
    }
    String line = call.text("text").strip();
    String name = line.split("\\s", 2)[0];
    String rest = line.substring(name.length()).strip();
    return switch (name) {
      case "/join" -> workspace.with(() -> join(call, rest));
      case "/leave" -> workspace.with(() -> leave(call));
      case "/invite" -> workspace.with(() -> invite(call, rest));
      default -> ofApp(call, name, rest);
    };
  }

  private ObjectNode join(PageCall call, String name) {
    String user = call.require("user");
    Channel channel =
        name.isEmpty()
            ? call.channel(workspace)
            : workspace
                .channels()
                .named(name)
                .filter(found -> found.seenBy(user))
                .orElseThrow(() -> Refusal.of("channel_not_found"));
    Channel _ = workspace.membership().join(channel, user);
    return Json.ok();
  }

  private ObjectNode leave(PageCall call) {
    workspace.membership().leave(call.channel(workspace), call.require("user"));
    return Json.ok();
  }

  private ObjectNode invite(PageCall call, String name) {
    Channel channel = call.ownChannel(workspace);
    String bare = name.startsWith("@") ? name.substring(1) : name;
    Optional<User> invited =
        workspace.users().named(bare.strip()).or(() -> workspace.users().find(bare.strip()));
    if (invited.isEmpty()) {
      return Sentences.refused(
          "user_not_found", "Nobody here is called \"" + bare + "\". Type /invite @name.");
    }
    Channel _ = workspace.membership().invite(channel, invited.get().id(), call.require("user"));
    return Json.ok();
  }

  private ObjectNode ofApp(PageCall call, String name, String rest) {
    Optional<App.Command> command = workspace.app().command(name);
    if (command.isEmpty()) {
      return Sentences.refused(
          "invalid_command",
          name + " is not a valid command. Type / to see the commands there are.");
    }
    Channel channel = workspace.with(() -> call.ownChannel(workspace));
    User user = call.user(workspace);
    String text = workspace.with(() -> typed.command(rest, user.id(), command.get().escape()));
    return Answers.of(interactions.command(user, channel, command.get(), text));
  }
}
