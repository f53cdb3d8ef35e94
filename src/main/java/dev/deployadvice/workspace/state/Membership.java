package dev.deployadvice.workspace.state;

import tools.jackson.databind.node.ObjectNode;

/** Coming and going, with the line that Slack writes about it. */
public final class Membership {
  private final Ground ground;
  private final Channels channels;
  private final Messages messages;

  Membership(Ground ground, Channels channels, Messages messages) {
    this.ground = ground;
    this.channels = channels;
    this.messages = messages;
  }

  /** Joins by oneself: only a public channel. */
  public Channel join(Channel channel, String user) {
    if (channel.kind() != Kind.CHANNEL) {
      throw Refusal.of("method_not_supported_for_channel_type");
    }
    return channel.has(user) ? channel : add(channel, user, "");
  }

  public Channel invite(Channel channel, String user, String inviter) {
    if (channel.kind() == Kind.IM || channel.kind() == Kind.MPIM) {
      throw Refusal.of("method_not_supported_for_channel_type");
    }
    if (!channel.has(inviter)) {
      throw Refusal.of("not_in_channel");
    }
    if (channel.has(user)) {
      throw Refusal.of("already_in_channel");
    }
    return add(channel, user, inviter);
  }

  public void leave(Channel channel, String user) {
    if (!channel.has(user)) {
      throw Refusal.of("not_in_channel");
    }
    if (channel.kind() == Kind.IM || channel.kind() == Kind.MPIM) {
      throw Refusal.of("method_not_supported_for_channel_type");
    }
    say(channel, user, "leave", "has left the channel");
    Channel after = channels.put(channel.withoutMember(user));
    ground.tell(new Change.Left(after, user));
  }

  private Channel add(Channel channel, String user, String inviter) {
    if (channel.archived()) {
      throw Refusal.of("is_archived");
    }
    Channel after = channels.put(channel.withMember(user));
    ObjectNode line = line(after, user, "join", "has joined the channel");
    messages.post(after, inviter.isEmpty() ? line : line.put("inviter", inviter));
    ground.tell(new Change.Joined(after, user, inviter));
    return after;
  }

  private void say(Channel channel, String user, String what, String words) {
    messages.post(channel, line(channel, user, what, words));
  }

  private static ObjectNode line(Channel channel, String user, String what, String words) {
    String family = channel.kind() == Kind.GROUP ? "group_" : "channel_";
    return Json.object()
        .put("subtype", family + what)
        .put("user", user)
        .put("text", "<@" + user + "> " + words);
  }
}
