package dev.deployadvice.workspace.state;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** The whole state as it is written to a file. */
public record Snapshot(Core core, Talk talk, Extras extras) {
  static final int VERSION = 1;

  /** Who and where. */
  public record Core(int version, Identity identity, long counter, String lastTs) {}

  /** People, conversations and what was said. */
  public record Talk(
      List<User> users,
      List<Channel> channels,
      Map<String, List<ObjectNode>> messages,
      List<Ephemeral> ephemerals,
      Map<String, String> reads) {}

  /** What hangs on them. */
  public record Extras(
      List<Pin> pins,
      List<Bookmark> bookmarks,
      List<View> homes,
      List<StoredFile> files,
      Addresses addresses) {}

  /** What is still owed: addresses that were handed out, events that were not acknowledged. */
  public record Addresses(
      List<ReplyUrl> replyUrls, List<ObjectNode> events, List<Scheduled> scheduled) {

    /** States of earlier versions know nothing of messages for later. */
    public Addresses {
      scheduled = Objects.requireNonNullElse(scheduled, List.of());
    }

    Addresses(List<ReplyUrl> replyUrls, List<ObjectNode> events) {
      this(replyUrls, events, List.of());
    }
  }
}
