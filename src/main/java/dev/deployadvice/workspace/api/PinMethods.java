package dev.deployadvice.workspace.api;

import static dev.deployadvice.workspace.api.Method.Token.BOT;

import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Pin;
import dev.deployadvice.workspace.state.Refusal;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code pins.*}. */
final class PinMethods {
  private final Site site;
  private final Reach reach;

  PinMethods(Site site) {
    this.site = site;
    this.reach = new Reach(site);
  }

  List<Method> all() {
    return List.of(
        new Method("pins.add", Tier.TWO, BOT, List.of("pins:write"), this::add),
        new Method("pins.remove", Tier.TWO, BOT, List.of("pins:write"), this::remove),
        new Method("pins.list", Tier.TWO, BOT, List.of("pins:read"), this::list));
  }

  private ObjectNode add(ApiCall call) {
    site.workspace().pins().add(reach.open(call, "channel"), timestamp(call), site.bot());
    return Json.ok();
  }

  private ObjectNode remove(ApiCall call) {
    site.workspace().pins().remove(reach.open(call, "channel"), timestamp(call), site.bot());
    return Json.ok();
  }

  private ObjectNode list(ApiCall call) {
    Channel channel = reach.joined(call, "channel");
    ObjectNode answer = Json.ok();
    ArrayNode items = answer.putArray("items");
    site.workspace().pins().in(channel.id()).forEach(pin -> items.add(item(channel, pin)));
    return answer;
  }

  private ObjectNode item(Channel channel, Pin pin) {
    ObjectNode message = site.workspace().messages().require(channel, pin.ts()).deepCopy();
    message.remove("metadata");
    message.put("permalink", site.permalink(channel.id(), pin.ts(), ""));
    ObjectNode item =
        Json.object()
            .put("type", "message")
            .put("channel", channel.id())
            .put("created", pin.created())
            .put("created_by", pin.user());
    return item.set("message", message);
  }

  private static String timestamp(ApiCall call) {
    String ts = call.text("timestamp");
    if (ts.isEmpty()) {
      throw Refusal.of("no_item_specified");
    }
    if (!ts.matches("\\d+\\.\\d+")) {
      throw Refusal.of("bad_timestamp");
    }
    return ts;
  }
}
