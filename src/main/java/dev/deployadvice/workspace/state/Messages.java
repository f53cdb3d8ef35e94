package dev.deployadvice.workspace.state;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The messages of every conversation, in Slack's own JSON. */
public final class Messages {
  private final Ground ground;
  private final Map<String, NavigableMap<String, ObjectNode>> byChannel = new LinkedHashMap<>();

  Messages(Ground ground, Map<String, List<ObjectNode>> stored) {
    this.ground = ground;
    stored.forEach((channel, messages) -> messages.forEach(message -> put(channel, message)));
  }

  public Optional<ObjectNode> find(String channel, String ts) {
    return Optional.ofNullable(log(channel).get(ts));
  }

  public ObjectNode require(Channel channel, String ts) {
    return find(channel.id(), ts).orElseThrow(() -> Refusal.of("message_not_found"));
  }

  /** What stands in the channel itself, oldest first: no replies but those also sent there. */
  public List<ObjectNode> roots(String channel) {
    return log(channel).values().stream().filter(Messages::standsInChannel).toList();
  }

  /** The root and its replies, oldest first; empty where there is no such root. */
  public List<ObjectNode> thread(String channel, String root) {
    return log(channel).tailMap(root, true).values().stream()
        .filter(message -> Json.text(message, "ts").equals(root) || rootOf(message).equals(root))
        .toList();
  }

  /** Stores a draft under a new timestamp; a reply is filed under the root of its thread. */
  public ObjectNode post(Channel channel, ObjectNode draft) {
    ObjectNode message = Json.object().put("type", "message").setAll(draft);
    Optional<ObjectNode> root = threadRoot(channel, Json.text(draft, "thread_ts"));
    String ts = ground.timestamps().next();
    message.put("ts", ts).put("team", ground.identity().team().id());
    root.ifPresent(found -> message.put("thread_ts", Json.text(found, "ts")));
    root.ifPresent(found -> message.put("parent_user_id", Json.text(found, "user")));
    put(channel.id(), message);
    ground.tell(new Change.Posted(channel, message));
    root.ifPresent(found -> countReplies(channel, Json.text(found, "ts")));
    return message;
  }

  /** Puts other content in the place of a message and tells it as an edit. */
  public ObjectNode edit(Channel channel, ObjectNode previous, ObjectNode changed) {
    put(channel.id(), changed);
    ground.tell(new Change.Edited(channel, changed, previous));
    return changed;
  }

  /** A root that has replies leaves a tombstone, so that its thread can still be read. */
  public void delete(Channel channel, ObjectNode message) {
    if (message.path("reply_count").asInt(0) > 0) {
      ObjectNode tombstone = message.deepCopy();
      tombstone.remove(List.of("blocks", "attachments", "files", "metadata", "reactions"));
      tombstone.put("subtype", "tombstone").put("text", "This message was deleted.");
      edit(channel, message, tombstone);
      return;
    }
    log(channel.id()).remove(Json.text(message, "ts"));
    ground.tell(new Change.Deleted(channel, message));
    String root = rootOf(message);
    if (!root.isEmpty() && find(channel.id(), root).isPresent()) {
      countReplies(channel, root);
    }
  }

  /** Changes how a message looks without an edit. */
  public ObjectNode refresh(Channel channel, String ts, UnaryOperator<ObjectNode> change) {
    ObjectNode changed = change.apply(require(channel, ts).deepCopy());
    put(channel.id(), changed);
    ground.tell(new Change.Refreshed(channel, changed));
    return changed;
  }

  public void react(Change.Reaction reaction, boolean add) {
    Change.Reaction checked = reaction;
    String refused = add ? "already_reacted" : "no_reaction";
    ObjectNode message = checked.message();
    if (reactors(message, checked.name()).contains(checked.user()) == add) {
      throw Refusal.of(refused);
    }
    refresh(
        checked.channel(),
        Json.text(message, "ts"),
        copy -> withReaction(copy, checked.name(), checked.user(), add));
    ground.tell(new Change.Reacted(checked, add));
  }

  Map<String, List<ObjectNode>> all() {
    Map<String, List<ObjectNode>> copy = new LinkedHashMap<>();
    byChannel.forEach((channel, log) -> copy.put(channel, List.copyOf(log.values())));
    return copy;
  }

  /** The thread a reply belongs to, or empty text for a message of the channel. */
  public static String rootOf(JsonNode message) {
    String root = Json.text(message, "thread_ts");
    return root.equals(Json.text(message, "ts")) ? "" : root;
  }

  private static boolean standsInChannel(ObjectNode message) {
    return rootOf(message).isEmpty() || Json.text(message, "subtype").equals("thread_broadcast");
  }

  private Optional<ObjectNode> threadRoot(Channel channel, String threadTs) {
    if (threadTs.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode named =
        find(channel.id(), threadTs).orElseThrow(() -> Refusal.of("thread_not_found"));
    String root = rootOf(named);
    return root.isEmpty() ? Optional.of(named) : find(channel.id(), root);
  }

  private void countReplies(Channel channel, String root) {
    List<ObjectNode> replies =
        thread(channel.id(), root).stream().filter(m -> !rootOf(m).isEmpty()).toList();
    refresh(channel, root, copy -> withReplies(copy, replies));
  }

  private static ObjectNode withReplies(ObjectNode root, List<ObjectNode> replies) {
    root.remove(
        List.of("thread_ts", "reply_count", "reply_users", "reply_users_count", "latest_reply"));
    if (replies.isEmpty()) {
      return root;
    }
    SequencedSet<String> users = new LinkedHashSet<>();
    replies.forEach(reply -> users.add(Json.text(reply, "user")));
    root.put("thread_ts", Json.text(root, "ts")).put("reply_count", replies.size());
    root.put("reply_users_count", users.size());
    root.put("latest_reply", Json.text(replies.getLast(), "ts"));
    return root.set("reply_users", Json.strings(users));
  }

  private static List<String> reactors(ObjectNode message, String name) {
    return Json.elements(message.path("reactions")).stream()
        .filter(reaction -> Json.text(reaction, "name").equals(name))
        .flatMap(reaction -> Json.elements(reaction.path("users")).stream())
        .map(JsonNode::asString)
        .toList();
  }

  private static ObjectNode withReaction(ObjectNode copy, String name, String user, boolean add) {
    SequencedSet<String> users = new LinkedHashSet<>(reactors(copy, name));
    boolean first = users.isEmpty();
    if (add) {
      users.add(user);
    } else {
      users.remove(user);
    }
    ArrayNode others = Json.array();
    for (JsonNode reaction : Json.elements(copy.path("reactions"))) {
      boolean same = Json.text(reaction, "name").equals(name);
      if (!same) {
        others.add(reaction);
      } else if (!users.isEmpty()) {
        others.add(reaction(name, users));
      }
    }
    if (first && add) {
      others.add(reaction(name, users));
    }
    return others.isEmpty() ? copy.without("reactions") : copy.set("reactions", others);
  }

  private static ObjectNode reaction(String name, SequencedSet<String> users) {
    ObjectNode reaction = Json.object().put("name", name).put("count", users.size());
    return reaction.set("users", Json.strings(users));
  }

  private void put(String channel, ObjectNode message) {
    byChannel.computeIfAbsent(channel, _ -> new TreeMap<>()).put(Json.text(message, "ts"), message);
  }

  private NavigableMap<String, ObjectNode> log(String channel) {
    return byChannel.getOrDefault(channel, Collections.emptyNavigableMap());
  }
}
