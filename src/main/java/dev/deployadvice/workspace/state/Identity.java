package dev.deployadvice.workspace.state;

/** The ids and secrets that stay the same over restarts. */
public record Identity(Team team, String appId, String botId, String botUser, Secrets secrets) {

  /** The workspace itself. */
  public record Team(String id, String name, String domain) {}

  /** What only the app may know. */
  public record Secrets(
      String botToken, String appToken, String signingSecret, String verificationToken, long seed) {

    @Override
    public String toString() {
      return "Secrets[hidden]";
    }
  }

  static Identity create(Ids ids, long seed) {
    Secrets secrets =
        new Secrets(
            "xoxb-" + ids.number(12) + "-" + ids.number(13) + "-" + ids.hex(24),
            "xapp-1-" + ids.next("A") + "-" + ids.number(13) + "-" + ids.hex(64),
            ids.hex(32),
            ids.hex(24),
            seed);
    return new Identity(
        new Team(ids.next("T"), "Brightside", "brightside"),
        ids.next("A"),
        ids.next("B"),
        ids.next("U"),
        secrets);
  }
}
