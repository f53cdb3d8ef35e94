package dev.deployadvice.workspace.state;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.node.ObjectNode;

/** A first state from the YAML that somebody wrote, or that was exported. */
public final class YamlSeed {

  /** Stands for the app wherever a person is named. */
  public static final String APP = "app";

  private final App app;
  private final Ids ids;
  private final Identity identity;
  private final AtomicReference<Instant> clock;
  private final Instant now;
  private final Map<String, String> people = new LinkedHashMap<>();
  private final Map<String, String> channels = new LinkedHashMap<>();

  private record Post(Channel channel, YamlNode node, Optional<Post> root, Instant at) {}

  private YamlSeed(App app, YamlNode team, long seed, InstantSource time) {
    this.app = app;
    this.ids = new Ids(seed, 0);
    this.now = time.instant();
    this.clock = new AtomicReference<>(now);
    Identity made = Identity.create(ids, seed);
    Identity.Team named =
        new Identity.Team(
            made.team().id(),
            team.text("name", made.team().name()),
            team.text("domain", made.team().domain()));
    this.identity = new Identity(named, made.appId(), made.botId(), made.botUser(), made.secrets());
    people.put(APP, identity.botUser());
  }

  /**
   * Reads a first state.
   *
   * @throws StateException with the place and what is wrong there
   */
  public static Snapshot read(String yaml, App app, long seed, InstantSource time) {
    YamlNode root = YamlNode.parse(yaml).only("team", "users", "channels", "direct");
    return new YamlSeed(app, root.object("team").only("name", "domain"), seed, time).plant(root);
  }

  private Snapshot plant(YamlNode root) {
    List<User> users = root.objects("users").stream().map(this::user).toList();
    if (users.isEmpty()) {
      throw root.wrong("users", "names nobody; at least one person is needed");
    }
    List<YamlNode> nodes = new ArrayList<>(root.objects("channels"));
    List<Channel> made = new ArrayList<>(nodes.stream().map(this::channel).toList());
    for (YamlNode node : root.objects("direct")) {
      nodes.add(node);
      made.add(direct(members(node.only("members", "bookmarks", "messages"))));
    }
    users.stream()
        .map(user -> List.of(user.id(), identity.botUser()))
        .filter(pair -> made.stream().noneMatch(each -> same(each, pair)))
        .forEach(pair -> made.add(direct(pair)));
    Workspace workspace = workspace(users, made);
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      links(workspace, made.get(i), nodes.get(i));
      posts(made.get(i), nodes.get(i), posts);
    }
    say(workspace, posts);
    return archived(workspace, nodes, made).snapshot();
  }

  private Workspace workspace(List<User> users, List<Channel> made) {
    Snapshot.Core core = new Snapshot.Core(Snapshot.VERSION, identity, ids.counter(), "");
    Snapshot.Talk talk = new Snapshot.Talk(users, made, Map.of(), List.of(), Map.of());
    Snapshot.Extras extras =
        new Snapshot.Extras(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Snapshot.Addresses(List.of(), List.of()));
    InstantSource then = () -> clock.get();
    return new Workspace(app, new Snapshot(core, talk, extras), then, Optional.empty());
  }

  private User user(YamlNode node) {
    node.only("name", "real_name", "title", "color");
    String name = node.require("name");
    if (people.containsKey(name)) {
      throw node.wrong("name", "names \"" + name + "\" a second time");
    }
    String id = ids.next("U");
    people.put(name, id);
    String color = node.text("color", "2f6f8f");
    return new User(id, name, node.text("real_name", name), node.text("title", ""), color, false);
  }

  private Channel channel(YamlNode node) {
    node.only(
        "name", "topic", "purpose", "private", "archived", "members", "bookmarks", "messages");
    String name = node.require("name");
    String id = ids.next("C");
    if (channels.put(name, id) != null) {
      throw node.wrong("name", "names \"" + name + "\" a second time");
    }
    List<String> members = members(node);
    Channel.About about =
        new Channel.About(
            name,
            node.text("topic", ""),
            node.text("purpose", ""),
            members.isEmpty() ? "" : members.getFirst(),
            now.getEpochSecond());
    return new Channel(id, node.flag("private") ? Kind.GROUP : Kind.CHANNEL, about, false, members);
  }

  private Channel direct(List<String> members) {
    boolean two = members.size() == 2;
    String name = two ? "" : "mpdm-" + ids.number(6);
    Channel.About about = new Channel.About(name, "", "", "", now.getEpochSecond());
    Kind kind = two ? Kind.IM : Kind.MPIM;
    return new Channel(ids.next(two ? "D" : "C"), kind, about, false, members);
  }

  private static boolean same(Channel channel, List<String> pair) {
    return channel.kind() == Kind.IM && channel.members().containsAll(pair);
  }

  private List<String> members(YamlNode node) {
    return node.texts("members").stream().map(name -> person(node, "members", name)).toList();
  }

  private String person(YamlNode node, String key, String name) {
    String id = people.get(name);
    if (id == null) {
      throw node.wrong(key, "names \"" + name + "\", whom `users` does not name");
    }
    return id;
  }

  private static void links(Workspace workspace, Channel channel, YamlNode node) {
    for (YamlNode link : node.objects("bookmarks")) {
      link.only("title", "link", "emoji");
      Bookmark _ =
          workspace
              .bookmarks()
              .add(
                  channel.id(),
                  link.require("title"),
                  link.require("link"),
                  link.text("emoji", ""));
    }
  }

  private void posts(Channel channel, YamlNode node, List<Post> posts) {
    for (YamlNode message : node.objects("messages")) {
      Post root = new Post(channel, message, Optional.empty(), message.instant(now));
      posts.add(root);
      for (YamlNode reply : message.objects("replies")) {
        posts.add(new Post(channel, reply, Optional.of(root), reply.instant(now)));
      }
    }
  }

  /** In the order of time, because timestamps only grow. */
  private void say(Workspace workspace, List<Post> posts) {
    Map<Post, ObjectNode> said = new LinkedHashMap<>();
    for (Post post : posts.stream().sorted(Comparator.comparing(Post::at)).toList()) {
      clock.set(post.at());
      ObjectNode draft = draft(post.node());
      if (post.root().isPresent()) {
        ObjectNode root = said.get(post.root().get());
        if (root == null) {
          throw post.node().wrong("at", "is before the message that it replies to");
        }
        draft.put("thread_ts", Json.text(root, "ts"));
      }
      said.put(post, workspace.messages().post(post.channel(), draft));
    }
    said.forEach((post, message) -> adorn(workspace, post, Json.text(message, "ts")));
    clock.set(now);
    said.forEach(
        (post, message) ->
            people.values().forEach(user -> read(workspace, user, post.channel(), message)));
  }

  private static void read(Workspace workspace, String user, Channel channel, ObjectNode message) {
    workspace.reads().mark(user, channel.id(), Json.text(message, "ts"));
  }

  private ObjectNode draft(YamlNode node) {
    node.only(
        "from",
        "at",
        "ago",
        "text",
        "blocks",
        "attachments",
        "metadata",
        "username",
        "pinned_by",
        "reactions",
        "replies");
    String from = person(node, "from", node.require("from"));
    ObjectNode draft = Json.object().put("user", from).put("text", linked(node.text("text", "")));
    if (from.equals(identity.botUser())) {
      draft.put("bot_id", identity.botId()).put("app_id", identity.appId());
    }
    for (String field : List.of("attachments", "metadata", "username")) {
      node.json(field).ifPresent(value -> draft.set(field, value));
    }
    node.json("blocks").ifPresent(it -> draft.set("blocks", new BlockIds(ids).complete(it)));
    return draft;
  }

  private void adorn(Workspace workspace, Post post, String ts) {
    YamlNode reactions = post.node().object("reactions");
    for (String name : reactions.keys()) {
      for (String person : reactions.texts(name)) {
        ObjectNode message = workspace.messages().require(post.channel(), ts);
        String user = person(reactions, name, person);
        workspace.messages().react(new Change.Reaction(post.channel(), message, user, name), true);
      }
    }
    String pinned = post.node().text("pinned_by", "");
    if (!pinned.isEmpty()) {
      clock.set(post.at());
      workspace.pins().add(post.channel(), ts, person(post.node(), "pinned_by", pinned));
    }
  }

  /** Names of people and channels become their ids. */
  private String linked(String text) {
    String linked = text;
    for (Map.Entry<String, String> person : people.entrySet()) {
      linked = linked.replace("<@" + person.getKey() + ">", "<@" + person.getValue() + ">");
    }
    for (Map.Entry<String, String> channel : channels.entrySet()) {
      linked = linked.replace("<#" + channel.getKey() + ">", "<#" + channel.getValue() + ">");
    }
    return linked;
  }

  private static Workspace archived(Workspace workspace, List<YamlNode> nodes, List<Channel> made) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).flag("archived")) {
        Channel channel = workspace.channels().find(made.get(i).id()).orElseThrow();
        Channel _ = workspace.channels().archive(channel, "");
      }
    }
    return workspace;
  }
}
