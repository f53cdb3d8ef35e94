package dev.deployadvice.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.deployadvice.conversation.StoreException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The open database. With SQLite one connection writes, one change after the other, each on the
 * disk before it returns, and a few others read what is committed meanwhile. With PostgreSQL every
 * change is a transaction of its own, and other instances may use the same database. Safe for use
 * by many threads.
 */
public final class Database implements AutoCloseable {
  private static final int READERS = 4;

  /** Beside each other on one server; a handful of processors needs no more. */
  private static final int CONNECTIONS = 10;

  /** Below the three seconds that Slack waits for an acknowledgement. */
  private static final Duration PATIENCE = Duration.ofMillis(2_500);

  private final List<HikariDataSource> pools;
  private final Changes changes;
  private final Jdbi reader;
  private final boolean shared;

  private Database(
      List<HikariDataSource> pools, Changes changes, HikariDataSource reading, boolean shared) {
    this.pools = List.copyOf(pools);
    this.changes = changes;
    this.reader = Jdbi.create(reading);
    this.shared = shared;
  }

  /**
   * Opens {@code deploy-advice.db} in a folder and brings its tables up to date.
   *
   * @throws DatabaseException with a sentence for whoever starts the program
   */
  public static Database open(Path dataDir) {
    SqliteFile file = SqliteFile.in(dataDir);
    migrate(file);
    HikariDataSource writing = pool("writer", file, 1);
    HikariDataSource reading = pool("readers", file, READERS);
    Writer writer = Writer.start(Jdbi.create(writing), PATIENCE);
    return new Database(List.of(reading, writing), writer, reading, false);
  }

  /**
   * Connects to a PostgreSQL database and brings its tables up to date. Where several instances
   * start at the same time, one does it and the others wait.
   *
   * @param url {@code postgresql://user:password@host:port/name}
   * @throws DatabaseException with a sentence for whoever starts the program, without the password
   */
  public static Database connect(String url) {
    PostgresServer server = PostgresServer.at(url);
    migrate(server);
    HikariDataSource pool = pool("postgresql", server, CONNECTIONS);
    return new Database(List.of(pool), new Transactions(Jdbi.create(pool)), pool, true);
  }

  /**
   * Connects to a PostgreSQL database and changes nothing.
   *
   * @throws DatabaseException like {@link #connect}
   */
  public static void tryOut(String url) {
    PostgresServer _ = PostgresServer.at(url);
  }

  private static void migrate(Engine engine) {
    try {
      Flyway.configure()
          .dataSource(engine.connections())
          .locations("classpath:db/migration")
          .placeholders(engine.placeholders())
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw engine.notOurs(e);
    }
  }

  private static HikariDataSource pool(String name, Engine engine, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setDataSource(engine.connections());
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE.toMillis());
    engine.onConnect().ifPresent(config::setConnectionInitSql);
    return new HikariDataSource(config);
  }

  /** Whether other instances may use the same database at the same time. */
  boolean isShared() {
    return shared;
  }

  /** Makes one change, whole or not at all; when it returns, it is on the disk. */
  <T> T write(HandleCallback<T, RuntimeException> change) {
    return changes.write(change);
  }

  /** Reads what is committed. */
  <T> T read(HandleCallback<T, RuntimeException> work) {
    try {
      return reader.withHandle(work);
    } catch (JdbiException e) {
      throw new StoreException("the database did not answer", e);
    }
  }

  @Override
  public void close() {
    changes.close();
    pools.forEach(HikariDataSource::close);
  }
}
