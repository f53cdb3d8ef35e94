package dev.deployadvice.workspace.page;

import dev.deployadvice.workspace.state.Bookmark;
import dev.deployadvice.workspace.state.Bookmarks;
import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Workspace;
import tools.jackson.databind.node.ObjectNode;

/** The links that people keep at the top of a channel. */
final class Linking {
  private final Workspace workspace;

  Linking(Workspace workspace) {
    this.workspace = workspace;
  }

  ObjectNode add(PageCall call) {
    Channel channel = call.ownChannel(workspace);
    String title = Bookmarks.title(call.text("title").strip());
    String link = Bookmarks.link(call.text("link").strip());
    Bookmark _ = workspace.bookmarks().add(channel.id(), title, link, "");
    return Json.ok();
  }

  ObjectNode remove(PageCall call) {
    Channel channel = call.ownChannel(workspace);
    Bookmarks bookmarks = workspace.bookmarks();
    bookmarks.remove(bookmarks.require(channel.id(), call.require("bookmark")));
    return Json.ok();
  }
}
