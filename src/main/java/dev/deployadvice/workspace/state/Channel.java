package dev.deployadvice.workspace.state;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A conversation and who is in it. */
public record Channel(String id, Kind kind, About about, boolean archived, List<String> members) {

  /** What people say about a conversation. A conversation of two has no name. */
  public record About(String name, String topic, String purpose, String creator, long created) {

    public About named(String other) {
      return new About(other, topic, purpose, creator, created);
    }

    public About withTopic(String other) {
      return new About(name, other, purpose, creator, created);
    }

    public About withPurpose(String other) {
      return new About(name, topic, other, creator, created);
    }
  }

  public Channel {
    members = List.copyOf(members);
  }

  public String name() {
    return about.name();
  }

  /** Whether people know it by a name. */
  boolean named() {
    return kind == Kind.CHANNEL || kind == Kind.GROUP;
  }

  public boolean has(String user) {
    return members.contains(user);
  }

  /** A public channel is seen by everybody, any other by its members. */
  public boolean seenBy(String user) {
    return kind == Kind.CHANNEL || has(user);
  }

  Channel withMember(String user) {
    List<String> more = new ArrayList<>(members);
    more.add(user);
    return new Channel(id, kind, about, archived, more);
  }

  Channel withoutMember(String user) {
    return new Channel(
        id, kind, about, archived, members.stream().filter(m -> !m.equals(user)).toList());
  }

  Channel archived(boolean now) {
    return new Channel(id, kind, about, now, members);
  }

  Channel about(About other) {
    return new Channel(id, kind, other, archived, members);
  }

  /** The channel object as Slack's Web API gives it to {@code viewer}. */
  public ObjectNode toSlack(String team, String viewer) {
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("created", about.created())
            .put("is_channel", kind == Kind.CHANNEL)
            .put("is_group", kind == Kind.GROUP)
            .put("is_im", kind == Kind.IM)
            .put("is_mpim", kind == Kind.MPIM)
            .put("is_private", kind != Kind.CHANNEL)
            .put("is_archived", archived)
            .put("is_ext_shared", false)
            .put("is_shared", false)
            .put("is_org_shared", false)
            .put("context_team_id", team)
            .put("is_member", has(viewer));
    if (kind == Kind.IM) {
      return json.put("user", partnerOf(viewer)).put("is_open", true);
    }
    json.put("name", name()).put("name_normalized", name()).put("creator", about.creator());
    json.put("is_general", name().equals("general")).put("num_members", members.size());
    json.set("topic", said(about.topic()));
    json.set("purpose", said(about.purpose()));
    return json;
  }

  /** The other one of a conversation of two. */
  public String partnerOf(String user) {
    return members.stream().filter(member -> !member.equals(user)).findFirst().orElse(user);
  }

  private ObjectNode said(String value) {
    return Json.object()
        .put("value", value)
        .put("creator", value.isEmpty() ? "" : about.creator())
        .put("last_set", value.isEmpty() ? 0 : about.created());
  }
}
