package dev.deployadvice.workspace.api;

import static dev.deployadvice.workspace.api.Method.Token.BOT;

import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Kind;
import dev.deployadvice.workspace.state.Refusal;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** {@code conversations.*} that change a channel: create, rename, describe, archive, remove. */
final class ChannelMethods {
  private static final int LONGEST_ABOUT = 250;

  private final Site site;
  private final Reach reach;

  ChannelMethods(Site site) {
    this.site = site;
    this.reach = new Reach(site);
  }

  List<Method> all() {
    List<String> manage = List.of("channels:manage", "groups:write");
    List<String> topic =
        List.of("channels:manage", "groups:write", "channels:write.topic", "groups:write.topic");
    return List.of(
        new Method("conversations.create", Tier.TWO, BOT, manage, this::create),
        new Method("conversations.rename", Tier.TWO, BOT, manage, this::rename),
        new Method("conversations.archive", Tier.TWO, BOT, manage, this::archive),
        new Method("conversations.unarchive", Tier.TWO, BOT, manage, this::unarchive),
        new Method("conversations.kick", Tier.THREE, BOT, manage, this::kick),
        new Method("conversations.setTopic", Tier.TWO, BOT, topic, this::topic),
        new Method("conversations.setPurpose", Tier.TWO, BOT, topic, this::purpose));
  }

  private ObjectNode create(ApiCall call) {
    boolean hidden = call.flag("is_private");
    call.needs(hidden ? "groups:write" : "channels:manage");
    String name = name(call);
    Kind kind = hidden ? Kind.GROUP : Kind.CHANNEL;
    return shown(site.workspace().channels().create(kind, name, site.bot()));
  }

  private ObjectNode rename(ApiCall call) {
    Channel channel = named(reach.open(call, "channel"));
    return described(channel, channel.about().named(name(call)));
  }

  private ObjectNode topic(ApiCall call) {
    Channel channel = named(reach.open(call, "channel"));
    return described(channel, channel.about().withTopic(about(call, "topic")));
  }

  private ObjectNode purpose(ApiCall call) {
    Channel channel = named(reach.open(call, "channel"));
    return described(channel, channel.about().withPurpose(about(call, "purpose")));
  }

  private ObjectNode archive(ApiCall call) {
    Channel channel = named(reach.joined(call, "channel"));
    if (channel.archived()) {
      throw Refusal.of("already_archived");
    }
    if (channel.name().equals("general")) {
      throw Refusal.of("cant_archive_general");
    }
    Channel _ = site.workspace().channels().archive(channel, site.bot());
    return Json.ok();
  }

  private ObjectNode unarchive(ApiCall call) {
    Channel channel = named(reach.known(call, "channel"));
    if (!channel.archived()) {
      throw Refusal.of("not_archived");
    }
    Channel _ = site.workspace().channels().unarchive(channel, site.bot());
    return Json.ok();
  }

  private ObjectNode kick(ApiCall call) {
    Channel channel = named(reach.open(call, "channel"));
    String user = site.workspace().users().require(call.require("user")).id();
    if (user.equals(site.bot())) {
      throw Refusal.of("cant_kick_self");
    }
    if (channel.name().equals("general")) {
      throw Refusal.of("cant_kick_from_general");
    }
    site.workspace().membership().leave(channel, user);
    return Json.ok();
  }

  private ObjectNode described(Channel channel, Channel.About about) {
    return shown(site.workspace().channels().describe(channel, about, site.bot()));
  }

  private ObjectNode shown(Channel channel) {
    return Json.ok().set("channel", channel.toSlack(site.team(), site.bot()));
  }

  private static Channel named(Channel channel) {
    if (channel.kind() == Kind.IM || channel.kind() == Kind.MPIM) {
      throw Refusal.of("method_not_supported_for_channel_type");
    }
    return channel;
  }

  private String name(ApiCall call) {
    String name = call.text("name");
    if (name.isEmpty()) {
      throw Refusal.of("invalid_name_required");
    }
    if (name.length() > 80) {
      throw Refusal.of("invalid_name_maxlength");
    }
    if (!name.matches("[\\p{Ll}\\p{Lo}\\p{N}_-]+")) {
      throw Refusal.of("invalid_name_specials");
    }
    if (site.workspace().channels().named(name).isPresent()) {
      throw Refusal.of("name_taken");
    }
    return name;
  }

  private static String about(ApiCall call, String argument) {
    String text = call.text(argument);
    if (text.length() > LONGEST_ABOUT) {
      throw Refusal.of("too_long");
    }
    return text;
  }
}
