package dev.deployadvice.conversation;

import java.util.Locale;

/**
 * A project as one channel knows it. It has one pin; several people may interview on it.
 *
 * @param name as people wrote it; not escaped
 */
public record Project(String team, String channel, String name) {

  /** What makes two spellings the same project: neither case nor spaces tell them apart. */
  public String key() {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** Whether the other means the same project, in whatever spelling. */
  public boolean isSameAs(Project other) {
    return team.equals(other.team) && channel.equals(other.channel) && key().equals(other.key());
  }
}
