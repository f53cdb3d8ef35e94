package dev.deployadvice.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server, and all that is particular to this engine. */
final class PostgresServer implements Engine {
  private static final List<String> SCHEMES = List.of("postgresql", "postgres");

  private static final String HOW =
      "It looks like postgresql://user:password@host:5432/name, with %40 for an @ in the password.";

  private static final int CONNECT_SECONDS = 5;

  /** A server that is gone without a word must not keep a thread for ever. */
  private static final int ANSWER_SECONDS = 10;

  private final PGSimpleDataSource connections;
  private final String address;

  private PostgresServer(PGSimpleDataSource connections, String address) {
    this.connections = connections;
    this.address = address;
  }

  /**
   * The server of an address, tried out by a connection. Neither the password nor anything else of
   * the address but host and name is ever said.
   *
   * @param url as DATABASE_URL gives it, with the driver's own parameters behind a question mark
   */
  static PostgresServer at(String url) {
    URI uri = parsed(url);
    PGSimpleDataSource connections = new PGSimpleDataSource();
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    connections.setURL("jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query);
    String[] user =
        uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
    if (user.length > 0) {
      connections.setUser(decoded(user[0]));
    }
    if (user.length > 1) {
      connections.setPassword(decoded(user[1]));
    }
    connections.setConnectTimeout(CONNECT_SECONDS);
    connections.setSocketTimeout(ANSWER_SECONDS);
    connections.setTcpKeepAlive(true);
    connections.setApplicationName("deploy-advice");
    PostgresServer server =
        new PostgresServer(connections, uri.getHost() + port + uri.getRawPath());
    server.tryOut();
    return server;
  }

  private static URI parsed(String url) {
    try {
      URI uri = new URI(url);
      boolean complete = uri.getHost() != null && uri.getRawPath().length() > 1;
      if (uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && complete) {
        return uri;
      }
    } catch (URISyntaxException notAnAddress) {
      // Told below; its message would repeat the password.
    }
    throw new DatabaseException("DATABASE_URL is not an address of a PostgreSQL database. " + HOW);
  }

  /** A plus sign means itself here, unlike in a form. */
  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private void tryOut() {
    try (Connection connection = connections.getConnection()) {
      if (connection.isReadOnly()) {
        throw new DatabaseException(
            "DATABASE_URL: %s can only be read. Name the primary server.".formatted(address));
      }
    } catch (SQLException e) {
      throw new DatabaseException(
          "DATABASE_URL: %s cannot be used (%s). Check that the server runs and the password is right."
              .formatted(address, firstLine(e)),
          e);
    }
  }

  @Override
  public DataSource connections() {
    return connections;
  }

  @Override
  public Map<String, String> placeholders() {
    return Map.of("identity", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY");
  }

  /** Below the three seconds that Slack waits for an acknowledgement. */
  @Override
  public Optional<String> onConnect() {
    return Optional.of("SET statement_timeout = 2500");
  }

  @Override
  public DatabaseException notOurs(Exception cause) {
    return new DatabaseException(
        "%s is not a database that this version of Deploy Advice can use (%s). Name an empty one."
            .formatted(address, firstLine(cause)),
        cause);
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
  }
}
