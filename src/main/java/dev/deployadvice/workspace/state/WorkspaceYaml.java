package dev.deployadvice.workspace.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The state as people write it: who there is, which channels, what was said. {@link YamlSeed} reads
 * it again. Files, Home tabs and what is only on its way are left out.
 */
public final class WorkspaceYaml {
  private static final List<String> KEPT = List.of("blocks", "attachments", "metadata", "username");

  private final Snapshot snapshot;
  private final Map<String, String> names;

  private WorkspaceYaml(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.names =
        snapshot.talk().users().stream().collect(Collectors.toMap(User::id, WorkspaceYaml::name));
  }

  /** The YAML of a state. */
  public static String write(Snapshot snapshot) {
    DumpSettings settings =
        DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setWidth(100).build();
    return new Dump(settings).dumpToString(new WorkspaceYaml(snapshot).all());
  }

  private static String name(User user) {
    return user.bot() ? YamlSeed.APP : user.name();
  }

  private Map<String, Object> all() {
    Identity identity = snapshot.core().identity();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("team", team(identity.team()));
    all.put("users", people().map(WorkspaceYaml::user).toList());
    all.put(
        "channels",
        snapshot.talk().channels().stream().filter(Channel::named).map(this::channel).toList());
    List<Map<String, Object>> direct =
        snapshot.talk().channels().stream()
            .filter(channel -> !channel.named() && !said(channel).isEmpty())
            .map(this::channel)
            .toList();
    if (!direct.isEmpty()) {
      all.put("direct", direct);
    }
    return all;
  }

  private java.util.stream.Stream<User> people() {
    return snapshot.talk().users().stream().filter(user -> !user.bot());
  }

  private static Map<String, Object> team(Identity.Team team) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", team.name());
    map.put("domain", team.domain());
    return map;
  }

  private static Map<String, Object> user(User user) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", user.name());
    map.put("real_name", user.realName());
    map.put("title", user.title());
    map.put("color", user.color());
    return map;
  }

  private Map<String, Object> channel(Channel channel) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (channel.named()) {
      map.put("name", channel.name());
      put(map, "topic", channel.about().topic());
      put(map, "purpose", channel.about().purpose());
      flag(map, "private", channel.kind() == Kind.GROUP);
      flag(map, "archived", channel.archived());
    }
    map.put("members", channel.members().stream().map(this::nameOf).toList());
    List<Map<String, Object>> links =
        snapshot.extras().bookmarks().stream()
            .filter(bookmark -> bookmark.channel().equals(channel.id()))
            .map(WorkspaceYaml::bookmark)
            .toList();
    if (!links.isEmpty()) {
      map.put("bookmarks", links);
    }
    List<ObjectNode> said = said(channel);
    map.put(
        "messages",
        said.stream()
            .filter(message -> Messages.rootOf(message).isEmpty())
            .map(message -> message(channel, message, said))
            .toList());
    return map;
  }

  private static Map<String, Object> bookmark(Bookmark bookmark) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("title", bookmark.title());
    map.put("link", bookmark.link());
    put(map, "emoji", bookmark.emoji());
    return map;
  }

  /** Lines that Slack writes itself, of coming and going, are not kept: they come with members. */
  private List<ObjectNode> said(Channel channel) {
    return snapshot.talk().messages().getOrDefault(channel.id(), List.of()).stream()
        .filter(message -> !Json.text(message, "subtype").matches("(channel|group)_.*|tombstone"))
        .toList();
  }

  private Map<String, Object> message(Channel channel, ObjectNode message, List<ObjectNode> said) {
    String ts = Json.text(message, "ts");
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("from", nameOf(Json.text(message, "user")));
    map.put("at", instant(ts).toString());
    map.put("text", readable(Json.text(message, "text")));
    for (String field : KEPT) {
      message.optional(field).ifPresent(value -> map.put(field, plain(value)));
    }
    pin(channel, ts).ifPresent(pin -> map.put("pinned_by", nameOf(pin.user())));
    if (!message.path("reactions").isEmpty()) {
      map.put("reactions", reactions(message));
    }
    List<Map<String, Object>> replies = new ArrayList<>();
    for (ObjectNode reply : said) {
      if (Messages.rootOf(reply).equals(ts)) {
        replies.add(message(channel, reply, List.of()));
      }
    }
    if (!replies.isEmpty()) {
      map.put("replies", replies);
    }
    return map;
  }

  private Optional<Pin> pin(Channel channel, String ts) {
    return snapshot.extras().pins().stream()
        .filter(pin -> pin.channel().equals(channel.id()) && pin.ts().equals(ts))
        .findFirst();
  }

  private Map<String, Object> reactions(ObjectNode message) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (JsonNode reaction : Json.elements(message.path("reactions"))) {
      List<String> users = new ArrayList<>();
      reaction.path("users").forEach(user -> users.add(nameOf(user.asString(""))));
      map.put(Json.text(reaction, "name"), users);
    }
    return map;
  }

  /** Ids of people and channels are of this workspace; names can be read in any. */
  private String readable(String text) {
    String readable = text;
    for (Map.Entry<String, String> user : names.entrySet()) {
      readable = readable.replace("<@" + user.getKey(), "<@" + user.getValue());
    }
    for (Channel channel : snapshot.talk().channels()) {
      readable = readable.replace("<#" + channel.id(), "<#" + channel.name());
    }
    return readable;
  }

  private String nameOf(String user) {
    return names.getOrDefault(user, YamlSeed.APP);
  }

  private static Instant instant(String ts) {
    String[] parts = ts.split("\\.", -1);
    return Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]) * 1_000);
  }

  private static Object plain(JsonNode value) {
    return Json.plain(value);
  }

  private static void put(Map<String, Object> map, String key, String value) {
    if (!value.isEmpty()) {
      map.put(key, value);
    }
  }

  private static void flag(Map<String, Object> map, String key, boolean value) {
    if (value) {
      map.put(key, true);
    }
  }
}
