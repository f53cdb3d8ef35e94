package dev.deployadvice.workspace.page;

import dev.deployadvice.workspace.delivery.Interactions;
import dev.deployadvice.workspace.state.App;
import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Identity;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Pin;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.Traffic;
import dev.deployadvice.workspace.state.User;
import dev.deployadvice.workspace.state.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the page asks to show. */
final class Reading {
  private final Workspace workspace;
  private final Interactions interactions;
  private final Traffic traffic;
  private final Shown shown;

  Reading(Workspace workspace, Interactions interactions, Traffic traffic) {
    this.workspace = workspace;
    this.interactions = interactions;
    this.traffic = traffic;
    this.shown = new Shown(workspace);
  }

  ObjectNode boot(PageCall call) {
    Identity.Team team = workspace.identity().team();
    ObjectNode answer = Json.ok();
    answer.putObject("team").put("id", team.id()).put("name", team.name());
    answer.set("users", Json.nodes(workspace.users().all().stream().map(shown::user).toList()));
    answer.put("me", workspace.users().people().getFirst().id());
    answer.putArray("apps").add(app());
    String version = Reading.class.getPackage().getImplementationVersion();
    return answer.put("version", Optional.ofNullable(version).orElse("development"));
  }

  private ObjectNode app() {
    App app = workspace.app();
    ObjectNode json =
        Json.object()
            .put("id", workspace.identity().appId())
            .put("name", app.display().name())
            .put("bot_user_id", workspace.bot())
            .put("description", app.display().description())
            .put("background_color", app.display().color())
            .put("home_tab", app.features().homeTab())
            .put("messages_tab", app.features().messagesTab())
            .put("connected", interactions.connected());
    json.set("scopes", Json.strings(app.scopes().stream().sorted().toList()));
    ArrayNode commands = json.putArray("commands");
    app.features().commands().forEach(command -> commands.add(command(command)));
    ArrayNode shortcuts = json.putArray("shortcuts");
    app.features().shortcuts().forEach(shortcut -> shortcuts.add(shortcut(shortcut)));
    return json;
  }

  private static ObjectNode command(App.Command command) {
    return Json.object()
        .put("command", command.command())
        .put("description", command.description())
        .put("usage_hint", command.usageHint());
  }

  private static ObjectNode shortcut(App.Shortcut shortcut) {
    return Json.object()
        .put("name", shortcut.name())
        .put("type", shortcut.type())
        .put("callback_id", shortcut.callbackId())
        .put("description", shortcut.description());
  }

  ObjectNode channels(PageCall call) {
    User user = call.user(workspace);
    List<ObjectNode> seen =
        workspace.channels().all().stream()
            .filter(channel -> channel.seenBy(user.id()))
            .sorted(Comparator.comparing(Channel::kind).thenComparing(Channel::name))
            .map(channel -> shown.channel(channel, user.id()))
            .toList();
    return Json.ok().set("channels", Json.nodes(seen));
  }

  ObjectNode messages(PageCall call) {
    Channel channel = call.channel(workspace);
    String user = call.require("user");
    ObjectNode answer = Json.ok();
    answer.set("messages", shownTo(user, channel, workspace.messages().roots(channel.id()), ""));
    List<String> pins = workspace.pins().in(channel.id()).stream().map(Pin::ts).toList();
    answer.set("pins", Json.strings(pins));
    return answer.set("bookmarks", shown.bookmarks(channel.id()));
  }

  ObjectNode thread(PageCall call) {
    Channel channel = call.channel(workspace);
    String root = call.require("ts");
    List<ObjectNode> said = workspace.messages().thread(channel.id(), root);
    if (said.isEmpty()) {
      throw Refusal.of("thread_not_found");
    }
    return Json.ok().set("messages", shownTo(call.require("user"), channel, said, root));
  }

  private ArrayNode shownTo(String user, Channel channel, List<ObjectNode> said, String root) {
    Stream<ObjectNode> whispered = workspace.ephemerals().of(channel.id(), user, root).stream();
    return Json.nodes(
        Stream.concat(said.stream(), whispered)
            .sorted(Comparator.comparing(message -> Json.text(message, "ts")))
            .map(message -> shown.message(channel.id(), message, user))
            .toList());
  }

  ObjectNode traffic(PageCall call) {
    String after = call.text("after");
    long number = after.matches("\\d{1,18}") ? Long.parseLong(after) : 0;
    return Json.ok().set("entries", Json.nodes(traffic.after(number)));
  }
}
