package dev.deployadvice.workspace.delivery;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All events that the workspace tells of, each with the scopes of which it needs one. */
public final class EventTable {
  private static final String TABLE =
      """
      agent_session_stopped: chat:write
      agent_session_title_changed: chat:write
      app_home_opened:
      app_mention: app_mentions:read
      app_uninstalled:
      channel_archive: channels:read
      channel_created: channels:read
      channel_rename: channels:read
      channel_unarchive: channels:read
      file_shared: files:read
      group_archive: groups:read
      group_rename: groups:read
      group_unarchive: groups:read
      member_joined_channel: channels:read groups:read
      member_left_channel: channels:read groups:read
      message.channels: channels:history
      message.groups: groups:history
      message.im: im:history
      message.mpim: mpim:history
      pin_added: pins:read
      pin_removed: pins:read
      reaction_added: reactions:read
      reaction_removed: reactions:read
      tokens_revoked:
      """;

  private static final Map<String, List<String>> SCOPES = read();

  private EventTable() {}

  /** Event to scopes; no scope is needed where the list is empty. */
  public static Map<String, List<String>> scopes() {
    return SCOPES;
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> scopes = new TreeMap<>();
    for (String line : TABLE.lines().toList()) {
      String[] parts = line.split(": ?", 2);
      scopes.put(parts[0], parts[1].isEmpty() ? List.of() : List.of(parts[1].split(" ", -1)));
    }
    return Collections.unmodifiableMap(scopes);
  }
}
