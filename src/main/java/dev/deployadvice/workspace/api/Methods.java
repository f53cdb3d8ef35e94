package dev.deployadvice.workspace.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The table of all methods of the Web API that the workspace speaks. */
public final class Methods {
  private final Map<String, Method> byName = new TreeMap<>();

  /** {@code more} are methods that live elsewhere, such as opening a connection. */
  public Methods(Site site, Tokens tokens, Consents consents, List<Method> more) {
    Stream.of(
            new ChatMethods(site).all(),
            new ConversationMethods(site).all(),
            new ChannelMethods(site).all(),
            new HistoryMethods(site).all(),
            new PeopleMethods(site).all(),
            new OAuthMethods(site, tokens, consents).all(),
            new PinMethods(site).all(),
            new BookmarkMethods(site).all(),
            new ReactionMethods(site).all(),
            new ViewMethods(site).all(),
            new FileMethods(site).all(),
            new SessionMethods(site).all(),
            new ScheduleMethods(site).all(),
            new StreamMethods(site).all(),
            new BlockMethods().all(),
            more)
        .flatMap(List::stream)
        .forEach(method -> byName.put(method.name(), method));
  }

  public Set<String> names() {
    return Set.copyOf(byName.keySet());
  }

  public Collection<Method> all() {
    return List.copyOf(byName.values());
  }

  Optional<Method> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
