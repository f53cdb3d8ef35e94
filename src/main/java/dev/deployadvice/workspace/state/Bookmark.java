package dev.deployadvice.workspace.state;

import tools.jackson.databind.node.ObjectNode;

/** A link at the top of a channel. */
public record Bookmark(String id, String channel, String title, String link, String emoji) {
  public ObjectNode toSlack(String app) {
    return Json.object()
        .put("id", id)
        .put("channel_id", channel)
        .put("title", title)
        .put("link", link)
        .put("emoji", emoji)
        .put("icon_url", "")
        .put("type", "link")
        .put("app_id", app)
        .put("rank", "U");
  }
}
