package dev.deployadvice.workspace.state;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is different between two states: messages and events one by one, everything else, which is
 * small, by its field. Doing the same changes twice changes nothing.
 */
final class SnapshotChanges {
  private static final List<String> PARTS = List.of("core", "talk", "extras");
  private static final String MESSAGES = "messages";
  private static final String EVENTS = "events";
  private static final String LISTS = "lists";
  private static final String PUT = "put";
  private static final String GONE = "gone";

  private SnapshotChanges() {}

  /**
   * Empty where nothing is different; a message or event is the same where it is the same object.
   */
  static ObjectNode between(Snapshot before, Snapshot after) {
    ObjectNode changes = Json.object();
    JsonNode old = smallParts(before);
    JsonNode now = smallParts(after);
    for (String part : PARTS) {
      now.path(part)
          .properties()
          .forEach(
              field -> {
                if (!field.getValue().equals(old.path(part).path(field.getKey()))) {
                  changes.withObjectProperty(part).set(field.getKey(), field.getValue());
                }
              });
    }
    Map<String, List<ObjectNode>> said = before.talk().messages();
    after
        .talk()
        .messages()
        .forEach(
            (channel, list) ->
                compare(MESSAGES + " " + channel, said.getOrDefault(channel, List.of()), list)
                    .ifPresent(change -> changes.withObjectProperty(LISTS).setAll(change)));
    compare(EVENTS, before.extras().addresses().events(), after.extras().addresses().events())
        .ifPresent(change -> changes.withObjectProperty(LISTS).setAll(change));
    return changes;
  }

  /** Does the changes to a state as it stands in the file. */
  static void apply(ObjectNode state, JsonNode changes) {
    JsonNode events = state.path("extras").path("addresses").path(EVENTS);
    for (String part : PARTS) {
      changes
          .path(part)
          .properties()
          .forEach(field -> state.withObjectProperty(part).set(field.getKey(), field.getValue()));
    }
    ObjectNode addresses = state.withObjectProperty("extras").withObjectProperty("addresses");
    addresses.set(EVENTS, events.isArray() ? events : Json.array());
    ObjectNode messages = state.withObjectProperty("talk").withObjectProperty(MESSAGES);
    for (Map.Entry<String, JsonNode> change : changes.path(LISTS).properties()) {
      String[] name = change.getKey().split(" ", 2);
      ArrayNode list =
          name[0].equals(EVENTS)
              ? addresses.withArrayProperty(EVENTS)
              : messages.withArrayProperty(name[1]);
      apply(list, change.getValue());
    }
  }

  private static void apply(ArrayNode list, JsonNode change) {
    Set<String> replaced = new HashSet<>();
    Json.elements(change.path(GONE)).forEach(id -> replaced.add(id.asString()));
    List<JsonNode> put = Json.elements(change.path(PUT));
    put.forEach(each -> replaced.add(id(each)));
    boolean _ = list.values().removeIf(each -> replaced.contains(id(each)));
    ArrayNode _ = list.addAll(put);
  }

  private static Optional<ObjectNode> compare(
      String name, List<ObjectNode> old, List<ObjectNode> now) {
    Set<ObjectNode> known = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean _ = known.addAll(old);
    List<ObjectNode> put = now.stream().filter(each -> !known.contains(each)).toList();
    Set<String> gone = new HashSet<>();
    old.forEach(each -> gone.add(id(each)));
    now.forEach(each -> gone.remove(id(each)));
    if (put.isEmpty() && gone.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode change = Json.object();
    change.putObject(name).set(PUT, Json.nodes(put)).set(GONE, Json.strings(gone));
    return Optional.of(change);
  }

  private static String id(JsonNode listed) {
    return Json.text(listed, listed.has("event_id") ? "event_id" : "ts");
  }

  private static JsonNode smallParts(Snapshot state) {
    Snapshot.Talk talk = state.talk();
    Snapshot.Talk silent =
        new Snapshot.Talk(talk.users(), talk.channels(), Map.of(), talk.ephemerals(), talk.reads());
    Snapshot.Extras extras = state.extras();
    Snapshot.Addresses owed = extras.addresses();
    Snapshot.Extras small =
        new Snapshot.Extras(
            extras.pins(),
            extras.bookmarks(),
            extras.homes(),
            extras.files(),
            new Snapshot.Addresses(owed.replyUrls(), List.of(), owed.scheduled()));
    return Json.tree(new Snapshot(state.core(), silent, small));
  }
}
