package dev.deployadvice.slack;

import java.util.List;
import java.util.Locale;

/** How a project is called when nobody has said so: after its channel. */
final class ProjectName {
  /** Longer names would push everything else out of a headline. */
  static final int LONGEST = 80;

  private static final String NEUTRAL = "our project";

  private static final List<String> PREFIXES = List.of("proj-", "project-", "team-");

  private ProjectName() {}

  /** The channel's name without a prefix; a neutral word where Slack does not tell the name. */
  static String of(Visit visit) {
    String channel = visit.spot().channelName().orElse("").strip();
    return switch (channel.toLowerCase(Locale.ROOT)) {
      // What Slack sends in place of the name of a private conversation.
      case "", "privategroup", "directmessage" -> NEUTRAL;
      // Slack names a group's direct messages after all who are in it.
      default -> channel.startsWith("mpdm-") ? NEUTRAL : withoutPrefix(channel);
    };
  }

  /** The name within its bounds. */
  static String cut(String name) {
    String stripped = name.strip();
    return stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST - 1) + "…";
  }

  private static String withoutPrefix(String channel) {
    return PREFIXES.stream()
        .filter(prefix -> channel.startsWith(prefix) && channel.length() > prefix.length())
        .findFirst()
        .map(prefix -> channel.substring(prefix.length()))
        .orElse(channel);
  }
}
