package dev.deployadvice.workspace.api;

import static dev.deployadvice.workspace.api.Method.Token.BOT;

import dev.deployadvice.workspace.state.Bookmark;
import dev.deployadvice.workspace.state.Bookmarks;
import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code bookmarks.*}. */
final class BookmarkMethods {
  private final Site site;
  private final Reach reach;

  BookmarkMethods(Site site) {
    this.site = site;
    this.reach = new Reach(site);
  }

  List<Method> all() {
    List<String> write = List.of("bookmarks:write");
    return List.of(
        new Method("bookmarks.add", Tier.TWO, BOT, write, this::add),
        new Method("bookmarks.edit", Tier.TWO, BOT, write, this::edit),
        new Method("bookmarks.remove", Tier.TWO, BOT, write, this::remove),
        new Method("bookmarks.list", Tier.THREE, BOT, List.of("bookmarks:read"), this::list));
  }

  private ObjectNode add(ApiCall call) {
    Channel channel = reach.open(call, "channel_id");
    if (!call.require("type").equals("link")) {
      throw Refusal.of("invalid_bookmark_type");
    }
    String title = Bookmarks.title(call.require("title"));
    String link = Bookmarks.link(call.text("link"));
    Bookmark added =
        site.workspace().bookmarks().add(channel.id(), title, link, call.text("emoji"));
    return shown(added);
  }

  private ObjectNode edit(ApiCall call) {
    Bookmark old = existing(call);
    Bookmark changed =
        new Bookmark(
            old.id(),
            old.channel(),
            call.has("title") ? Bookmarks.title(call.text("title")) : old.title(),
            call.has("link") ? Bookmarks.link(call.text("link")) : old.link(),
            call.has("emoji") ? call.text("emoji") : old.emoji());
    site.workspace().bookmarks().replace(changed);
    return shown(changed);
  }

  private ObjectNode remove(ApiCall call) {
    site.workspace().bookmarks().remove(existing(call));
    return Json.ok();
  }

  private ObjectNode list(ApiCall call) {
    Channel channel = reach.known(call, "channel_id");
    ObjectNode answer = Json.ok();
    ArrayNode list = answer.putArray("bookmarks");
    String app = site.workspace().identity().appId();
    site.workspace().bookmarks().in(channel.id()).forEach(each -> list.add(each.toSlack(app)));
    return answer;
  }

  private Bookmark existing(ApiCall call) {
    Channel channel = reach.open(call, "channel_id");
    return site.workspace().bookmarks().require(channel.id(), call.require("bookmark_id"));
  }

  private ObjectNode shown(Bookmark bookmark) {
    return Json.ok().set("bookmark", bookmark.toSlack(site.workspace().identity().appId()));
  }
}
