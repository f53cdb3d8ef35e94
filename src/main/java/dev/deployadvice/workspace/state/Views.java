package dev.deployadvice.workspace.state;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Modals, stacked up to three, and the Home tab of each person. */
public final class Views {
  private static final int DEEPEST = 3;

  private final Ground ground;
  private final Map<String, View> modals = new LinkedHashMap<>();
  private final Map<String, View> homes = new LinkedHashMap<>();

  Views(Ground ground, Collection<View> stored) {
    this.ground = ground;
    stored.forEach(view -> homes.put(view.user(), view));
  }

  public View open(String user, JsonNode content) {
    modals.values().removeIf(view -> view.user().equals(user));
    View view = draw(user, content, "");
    modals.put(view.id(), view);
    ground.tell(new Change.ViewShown(view));
    return view;
  }

  public View push(String user, JsonNode content) {
    List<View> stack = stack(user);
    if (stack.isEmpty()) {
      throw Refusal.of("not_found");
    }
    if (stack.size() >= DEEPEST) {
      throw Refusal.of("push_limit_reached");
    }
    View view = draw(user, content, stack.getLast().id());
    modals.put(view.id(), view);
    ground.tell(new Change.ViewShown(view));
    return view;
  }

  public View update(View view, JsonNode content, String hash) {
    checkHash(view, hash);
    ObjectNode json = filled(content, view.id());
    json.set("state", view.json().path("state"));
    json.put("root_view_id", view.root());
    json.set("previous_view_id", view.json().path("previous_view_id"));
    View next = new View(view.id(), view.user(), json);
    modals.put(next.id(), next);
    ground.tell(new Change.ViewReplaced(next));
    return next;
  }

  public View publish(String user, JsonNode content, String hash) {
    View old = homes.get(user);
    if (old != null) {
      checkHash(old, hash);
    }
    String id = old == null ? ground.ids().next("V") : old.id();
    ObjectNode json = filled(content, id).put("root_view_id", id);
    View view = new View(id, user, json.putNull("previous_view_id"));
    homes.put(user, view);
    ground.tell(new Change.HomePublished(view));
    return view;
  }

  /** Closes one modal; the one under it shows again. */
  public void close(View view) {
    modals.remove(view.id());
    ground.tell(new Change.ViewGone(view));
    stack(view.user()).stream()
        .filter(under -> under.id().equals(view.previous()))
        .findFirst()
        .ifPresent(under -> ground.tell(new Change.ViewShown(under)));
  }

  /** Closes the whole stack and gives what was in it, top first. */
  public List<View> clear(String user) {
    List<View> stack = stack(user).reversed();
    stack.forEach(view -> modals.remove(view.id()));
    stack.forEach(view -> ground.tell(new Change.ViewGone(view)));
    return stack;
  }

  public List<View> stack(String user) {
    return modals.values().stream().filter(view -> view.user().equals(user)).toList();
  }

  public Optional<View> home(String user) {
    return Optional.ofNullable(homes.get(user));
  }

  /** By id or by the app's own {@code external_id}. */
  public View require(String id, String externalId) {
    return java.util.stream.Stream.concat(modals.values().stream(), homes.values().stream())
        .filter(
            view ->
                id.isEmpty()
                    ? !externalId.isEmpty()
                        && Json.text(view.json(), "external_id").equals(externalId)
                    : view.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusal.of("not_found"));
  }

  List<View> homes() {
    return List.copyOf(homes.values());
  }

  private static void checkHash(View view, String hash) {
    if (!hash.isEmpty() && !hash.equals(view.hash())) {
      throw Refusal.of("hash_conflict");
    }
  }

  private View draw(String user, JsonNode content, String previous) {
    checkExternalId(Json.text(content, "external_id"));
    String id = ground.ids().next("V");
    ObjectNode json = filled(content, id);
    if (previous.isEmpty()) {
      json.put("root_view_id", id).putNull("previous_view_id");
    } else {
      json.put("root_view_id", stack(user).getFirst().id()).put("previous_view_id", previous);
    }
    return new View(id, user, json);
  }

  private void checkExternalId(String externalId) {
    boolean taken =
        modals.values().stream()
            .anyMatch(view -> Json.text(view.json(), "external_id").equals(externalId));
    if (!externalId.isEmpty() && taken) {
      throw Refusal.of("duplicate_external_id");
    }
  }

  private ObjectNode filled(JsonNode content, String id) {
    ObjectNode json = Json.object().put("id", id).put("team_id", ground.identity().team().id());
    json.put("private_metadata", "").put("callback_id", "").put("external_id", "");
    json.put("clear_on_close", false).put("notify_on_close", false);
    json.putNull("title").putNull("close").putNull("submit");
    Json.asObject(content).ifPresent(view -> json.setAll(view.deepCopy()));
    json.set("blocks", new BlockIds(ground.ids()).complete(content.path("blocks")));
    json.putObject("state").putObject("values");
    json.put("hash", ground.now() + "." + ground.ids().hex(8));
    json.put("app_id", ground.identity().appId()).put("bot_id", ground.identity().botId());
    return json.put("app_installed_team_id", ground.identity().team().id());
  }
}
