package dev.deployadvice.workspace.api;

import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Kind;
import dev.deployadvice.workspace.state.Refusal;
import java.util.Set;

/** Which conversation a call means, and whether the bot may do there what it asks for. */
final class Reach {
  private final Site site;

  Reach(Site site) {
    this.site = site;
  }

  /** A conversation the bot may know of. */
  Channel known(ApiCall call, String argument) {
    return site.workspace().channels().require(call.require(argument), site.bot());
  }

  /** A conversation of which the bot is a member. */
  Channel joined(ApiCall call, String argument) {
    Channel channel = known(call, argument);
    if (!channel.has(site.bot())) {
      throw Refusal.of("not_in_channel");
    }
    return channel;
  }

  /** A conversation that the bot may change. */
  Channel open(ApiCall call, String argument) {
    Channel channel = joined(call, argument);
    if (channel.archived()) {
      throw Refusal.of("is_archived");
    }
    return channel;
  }

  /** Where a new message goes: an id, the name of a public channel, or a person. */
  Channel postable(ApiCall call) {
    Channel channel = target(call.require("channel"));
    if (channel.archived()) {
      throw Refusal.of("is_archived");
    }
    boolean anywhere = channel.kind() == Kind.CHANNEL && call.may("chat:write.public");
    if (!channel.has(site.bot()) && !anywhere) {
      throw Refusal.of("not_in_channel");
    }
    checkMessagesTab(channel);
    return channel;
  }

  void checkMessagesTab(Channel channel) {
    if (channel.kind() == Kind.IM && !site.workspace().app().features().messagesTab()) {
      throw Refusal.of("messages_tab_disabled");
    }
  }

  private Channel target(String name) {
    if (site.workspace().users().find(name).isPresent() && !name.equals(site.bot())) {
      return site.workspace().channels().direct(Set.of(name, site.bot()));
    }
    return site.workspace()
        .channels()
        .find(name)
        .or(() -> site.workspace().channels().named(name))
        .filter(channel -> channel.seenBy(site.bot()))
        .orElseThrow(() -> Refusal.of("channel_not_found"));
  }
}
