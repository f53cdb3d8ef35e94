package dev.deployadvice.workspace.api;

import static dev.deployadvice.workspace.api.Method.Token.BOT;

import dev.deployadvice.workspace.state.Change;
import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** {@code reactions.*}. */
final class ReactionMethods {
  private final Site site;
  private final Reach reach;

  ReactionMethods(Site site) {
    this.site = site;
    this.reach = new Reach(site);
  }

  List<Method> all() {
    List<String> write = List.of("reactions:write");
    return List.of(
        new Method("reactions.add", Tier.THREE, BOT, write, call -> react(call, true)),
        new Method("reactions.get", Tier.THREE, BOT, List.of("reactions:read"), this::get),
        new Method("reactions.remove", Tier.TWO, BOT, write, call -> react(call, false)));
  }

  private ObjectNode get(ApiCall call) {
    Channel channel = reach.joined(call, "channel");
    ObjectNode message = site.workspace().messages().require(channel, call.require("timestamp"));
    ObjectNode answer = Json.ok().put("type", "message").put("channel", channel.id());
    return answer.set("message", message);
  }

  private ObjectNode react(ApiCall call, boolean add) {
    Channel channel = reach.open(call, "channel");
    String name = call.require("name").replace(":", "");
    if (!name.matches("[a-z0-9_+'-]{1,100}")) {
      throw Refusal.of("invalid_name");
    }
    ObjectNode message = site.workspace().messages().require(channel, call.require("timestamp"));
    Change.Reaction reaction = new Change.Reaction(channel, message, site.bot(), name);
    site.workspace().messages().react(reaction, add);
    return Json.ok();
  }
}
