package dev.deployadvice.workspace.state;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the app says about its work in a thread: whether it is at it, and what it is about. */
public final class Sessions {
  private final Ground ground;
  private final Map<String, Session> byThread = new LinkedHashMap<>();

  /**
   * One thread.
   *
   * @param status what people read while the app works; empty where it does not
   * @param until when the status ends by itself, in seconds
   */
  public record Session(String status, String title, long until) {}

  Sessions(Ground ground) {
    this.ground = ground;
  }

  public Optional<Session> find(String channel, String thread) {
    return Optional.ofNullable(byThread.get(key(channel, thread)));
  }

  /** The app works, or with an empty status it does not. */
  public void status(Channel channel, String thread, String status, Duration life) {
    String title = find(channel.id(), thread).map(Session::title).orElse("");
    long until = ground.now() + life.toSeconds();
    byThread.put(key(channel.id(), thread), new Session(status, title, until));
    ground.tell(new Change.Working(channel, thread, status));
  }

  /** An answer of the app ends what it said of its work. */
  public void answered(Channel channel, String thread) {
    find(channel.id(), thread)
        .filter(session -> !session.status().isEmpty())
        .ifPresent(_ -> status(channel, thread, "", Duration.ZERO));
  }

  /** Ends a status that has gone on for too long. */
  public void expire(Channel channel, String thread) {
    find(channel.id(), thread)
        .filter(session -> !session.status().isEmpty() && session.until() <= ground.now())
        .ifPresent(_ -> status(channel, thread, "", Duration.ZERO));
  }

  public void title(Channel channel, String thread, String title) {
    Session old = find(channel.id(), thread).orElse(new Session("", "", 0));
    byThread.put(key(channel.id(), thread), new Session(old.status(), title, old.until()));
    ground.tell(new Change.Titled(channel, thread, title, old.title()));
  }

  private static String key(String channel, String thread) {
    return channel + " " + thread;
  }
}
