package dev.deployadvice.workspace.state;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody in the workspace, people first, then the app's bot user. */
public final class Users {
  private final Map<String, User> byId = new LinkedHashMap<>();

  Users(Collection<User> users, User bot) {
    users.stream().filter(user -> !user.bot()).forEach(user -> byId.put(user.id(), user));
    byId.put(bot.id(), bot);
  }

  public List<User> all() {
    return List.copyOf(byId.values());
  }

  public List<User> people() {
    return byId.values().stream().filter(user -> !user.bot()).toList();
  }

  public Optional<User> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public User require(String id) {
    return find(id).orElseThrow(() -> Refusal.of("user_not_found"));
  }

  /** By handle or by full name, as people type it after an at sign. */
  public Optional<User> named(String name) {
    return byId.values().stream()
        .filter(
            user -> user.name().equalsIgnoreCase(name) || user.realName().equalsIgnoreCase(name))
        .findFirst();
  }
}
