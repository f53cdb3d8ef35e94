package dev.deployadvice.workspace.page;

import dev.deployadvice.workspace.state.Bookmark;
import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Kind;
import dev.deployadvice.workspace.state.User;
import dev.deployadvice.workspace.state.Workspace;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** People, conversations and messages as the page gets them. */
final class Shown {
  private final Workspace workspace;

  Shown(Workspace workspace) {
    this.workspace = workspace;
  }

  ObjectNode user(User user) {
    return Json.object()
        .put("id", user.id())
        .put("name", user.name())
        .put("real_name", user.realName())
        .put("title", user.title())
        .put("color", user.color())
        .put("is_bot", user.bot())
        .put("deleted", false);
  }

  ObjectNode message(String channel, ObjectNode message, String user) {
    ObjectNode shown = message.deepCopy().put("channel", channel);
    if (shown.path("is_ephemeral").asBoolean(false)) {
      shown.put("ephemeral", true);
    }
    for (JsonNode file : Json.elements(shown.path("files"))) {
      if (file instanceof ObjectNode object) {
        object.put("url_private", addressed(object, "url_private", user));
        object.put("url_private_download", addressed(object, "url_private_download", user));
      }
    }
    return shown;
  }

  /** The page has no token: the address of a file says who looks at it. */
  private static String addressed(ObjectNode file, String field, String user) {
    String url = Json.text(file, field);
    return url + (url.contains("?") ? "&" : "?") + "user=" + user;
  }

  ObjectNode channel(Channel channel, String user) {
    List<ObjectNode> said = workspace.messages().roots(channel.id());
    String read = workspace.reads().upTo(user, channel.id());
    List<ObjectNode> fresh =
        said.stream()
            .filter(message -> Json.text(message, "ts").compareTo(read) > 0)
            .filter(message -> channel.has(user) && !Json.text(message, "user").equals(user))
            .toList();
    boolean direct = channel.kind() == Kind.IM || channel.kind() == Kind.MPIM;
    long mentions = fresh.stream().filter(message -> direct || mentions(message, user)).count();
    ObjectNode shown =
        Json.object()
            .put("id", channel.id())
            .put("kind", channel.kind().wire())
            .put("name", channel.name())
            .put("topic", channel.about().topic())
            .put("purpose", channel.about().purpose())
            .put("is_archived", channel.archived())
            .put("is_member", channel.has(user))
            .put("unread", fresh.size())
            .put("mentions", mentions)
            .put("last_ts", said.isEmpty() ? "" : Json.text(said.getLast(), "ts"));
    if (channel.kind() == Kind.IM) {
      shown.put("im_user", channel.partnerOf(user));
    }
    return shown.set("members", Json.strings(channel.members()));
  }

  ArrayNode bookmarks(String channel) {
    ArrayNode shown = Json.array();
    workspace.bookmarks().in(channel).forEach(bookmark -> shown.add(bookmark(bookmark)));
    return shown;
  }

  private static ObjectNode bookmark(Bookmark bookmark) {
    return Json.object()
        .put("id", bookmark.id())
        .put("title", bookmark.title())
        .put("link", bookmark.link())
        .put("emoji", bookmark.emoji());
  }

  private static boolean mentions(ObjectNode message, String user) {
    String text = Json.text(message, "text");
    return text.contains("<@" + user) || text.contains("<!channel>") || text.contains("<!here>");
  }
}
