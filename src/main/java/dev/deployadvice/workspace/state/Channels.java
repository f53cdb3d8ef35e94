package dev.deployadvice.workspace.state;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All conversations. */
public final class Channels {
  private final Ground ground;
  private final Map<String, Channel> byId = new LinkedHashMap<>();

  Channels(Ground ground, Collection<Channel> channels) {
    this.ground = ground;
    channels.forEach(channel -> byId.put(channel.id(), channel));
  }

  public List<Channel> all() {
    return List.copyOf(byId.values());
  }

  public Optional<Channel> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Optional<Channel> named(String name) {
    String bare = name.startsWith("#") ? name.substring(1) : name;
    return byId.values().stream()
        .filter(channel -> !bare.isEmpty() && channel.name().equals(bare))
        .findFirst();
  }

  /** A conversation that {@code viewer} may know of; a hidden one is answered as if absent. */
  public Channel require(String id, String viewer) {
    return find(id)
        .filter(channel -> channel.seenBy(viewer))
        .orElseThrow(() -> Refusal.of("channel_not_found"));
  }

  /** The conversation of exactly these people, made where there is none. */
  public Channel direct(Set<String> members) {
    return findDirect(members).orElseGet(() -> createDirect(members));
  }

  public Optional<Channel> findDirect(Set<String> members) {
    return byId.values().stream()
        .filter(channel -> channel.kind() == Kind.IM || channel.kind() == Kind.MPIM)
        .filter(channel -> Set.copyOf(channel.members()).equals(members))
        .findFirst();
  }

  public Channel archive(Channel channel, String user) {
    return told(put(channel.archived(true)), "archive", user);
  }

  public Channel unarchive(Channel channel, String user) {
    return told(put(channel.archived(false)), "unarchive", user);
  }

  public Channel create(Kind kind, String name, String creator) {
    Channel.About about = new Channel.About(name, "", "", creator, ground.now());
    Channel made = new Channel(ground.ids().next("C"), kind, about, false, List.of(creator));
    return told(put(made), "created", creator);
  }

  /** Other words about a conversation. */
  public Channel describe(Channel channel, Channel.About about, String user) {
    Channel changed = put(channel.about(about));
    boolean renamed = !about.name().equals(channel.name());
    return renamed ? told(changed, "rename", user) : changed;
  }

  private Channel told(Channel channel, String event, String user) {
    ground.tell(new Change.Conversation(channel, event, user));
    return channel;
  }

  Channel put(Channel channel) {
    byId.put(channel.id(), channel);
    ground.tell(new Change.Channels());
    return channel;
  }

  private Channel createDirect(Set<String> members) {
    Kind kind = members.size() > 2 ? Kind.MPIM : Kind.IM;
    String name = kind == Kind.IM ? "" : "mpdm-" + ground.ids().number(6);
    String id = ground.ids().next(kind == Kind.IM ? "D" : "C");
    Channel.About about = new Channel.About(name, "", "", "", ground.now());
    return put(new Channel(id, kind, about, false, List.copyOf(members)));
  }
}
