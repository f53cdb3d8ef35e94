package dev.deployadvice.app;

import dev.deployadvice.conversation.Patience;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Everything that can be set from outside, already checked.
 *
 * @param connection how Slack reaches us
 * @param bot the token that speaks for the one workspace; never printed
 * @param slackApi where Slack's Web API is, ends with a slash
 * @param places where files are
 * @param port for HTTP; 0 picks a free one
 * @param patience how long open questions wait
 */
public record Settings(
    Connection connection, Secret bot, URI slackApi, Places places, int port, Patience patience) {

  /** Slack's own Web API. */
  public static final URI SLACK_API = URI.create("https://slack.com/api/");

  /** The same with the patience that most people want. */
  public Settings(Connection connection, Secret bot, URI slackApi, Places places, int port) {
    this(connection, bot, slackApi, places, port, Patience.DEFAULT);
  }

  /** How Slack reaches us. */
  public sealed interface Connection {

    /** We open a WebSocket; nothing of ours needs to be reachable from outside. */
    record SocketMode(Secret appToken) implements Connection {}

    /** Slack posts signed requests to us. */
    record Http(Secret signingSecret) implements Connection {}
  }

  /**
   * Where things are kept.
   *
   * @param data the folder of the database file
   * @param database the address of a PostgreSQL database, which takes the file's place
   * @param catalog a folder whose files replace those of the built-in catalog
   */
  public record Places(Path data, Optional<Secret> database, Optional<Path> catalog) {}

  /** A text that must not be printed. */
  public record Secret(String value) {
    @Override
    public String toString() {
      return "(secret)";
    }
  }
}
