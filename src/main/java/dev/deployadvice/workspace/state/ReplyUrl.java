package dev.deployadvice.workspace.state;

/**
 * A {@code response_url}: whom it answers, about which message, how often and how long it may be
 * used.
 */
public record ReplyUrl(String token, Target target, long expires, int uses) {

  /** Where it answers; {@code ts} is empty where there is no message to replace. */
  public record Target(
      String channel, String user, String ts, boolean ephemeral, String threadTs) {}

  ReplyUrl used() {
    return new ReplyUrl(token, target, expires, uses + 1);
  }
}
