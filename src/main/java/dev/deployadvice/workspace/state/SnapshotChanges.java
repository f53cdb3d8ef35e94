package dev.deployadvice.workspace.state;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is different between two states: messages one by one, everything else, which is small, by
 * its field. Doing the same changes twice changes nothing.
 */
final class SnapshotChanges {
  private static final List<String> PARTS = List.of("core", "talk", "extras");
  private static final String MESSAGES = "messages";
  private static final String PUT = "put";
  private static final String GONE = "gone";

  private SnapshotChanges() {}

  /** Empty where nothing is different; a message is the same where it is the same object. */
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
                compare(channel, said.getOrDefault(channel, List.of()), list, changes));
    return changes;
  }

  /** Does the changes to a state as it stands in the file. */
  static void apply(ObjectNode state, JsonNode changes) {
    for (String part : PARTS) {
      changes
          .path(part)
          .properties()
          .forEach(field -> state.withObjectProperty(part).set(field.getKey(), field.getValue()));
    }
    ObjectNode messages = state.withObjectProperty("talk").withObjectProperty(MESSAGES);
    for (Map.Entry<String, JsonNode> channel : changes.path(MESSAGES).properties()) {
      ArrayNode said = messages.withArrayProperty(channel.getKey());
      Set<String> replaced = new HashSet<>();
      Json.elements(channel.getValue().path(GONE)).forEach(ts -> replaced.add(ts.asString()));
      List<JsonNode> put = Json.elements(channel.getValue().path(PUT));
      put.forEach(message -> replaced.add(Json.text(message, "ts")));
      boolean _ = said.values().removeIf(message -> replaced.contains(Json.text(message, "ts")));
      said.addAll(put);
    }
  }

  private static void compare(
      String channel, List<ObjectNode> old, List<ObjectNode> now, ObjectNode changes) {
    Set<ObjectNode> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(old);
    Set<String> gone = new HashSet<>();
    old.forEach(message -> gone.add(Json.text(message, "ts")));
    List<ObjectNode> put = now.stream().filter(message -> !known.contains(message)).toList();
    now.forEach(message -> gone.remove(Json.text(message, "ts")));
    if (!put.isEmpty() || !gone.isEmpty()) {
      ObjectNode change = changes.withObjectProperty(MESSAGES).putObject(channel);
      change.set(PUT, Json.nodes(put));
      change.set(GONE, Json.strings(gone));
    }
  }

  private static JsonNode smallParts(Snapshot state) {
    Snapshot.Talk talk = state.talk();
    Snapshot.Talk silent =
        new Snapshot.Talk(talk.users(), talk.channels(), Map.of(), talk.ephemerals(), talk.reads());
    return Json.tree(new Snapshot(state.core(), silent, state.extras()));
  }
}
