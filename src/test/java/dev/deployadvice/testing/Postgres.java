package dev.deployadvice.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A real PostgreSQL server for all tests of one run: started by the first, stopped with Java. */
public final class Postgres {
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private Postgres() {}

  /** Loaded, and thereby started, when the first test asks. */
  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The address of a new and empty database, as DATABASE_URL takes it. */
  public static String newDatabase() {
    String name = "test_" + DATABASES.incrementAndGet();
    execute(Server.RUNNING.getPostgresDatabase(), "CREATE DATABASE " + name);
    return "postgresql://postgres:postgres@localhost:%d/%s"
        .formatted(Server.RUNNING.getPort(), name);
  }

  /** Does something in a database as its owner would. */
  public static void execute(String url, String sql) {
    String name = url.substring(url.lastIndexOf('/') + 1);
    execute(Server.RUNNING.getDatabase("postgres", name), sql);
  }

  private static void execute(DataSource database, String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
