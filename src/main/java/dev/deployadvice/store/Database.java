package dev.deployadvice.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.deployadvice.conversation.StoreException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The open database. One connection writes, one change after the other, each on the disk before it
 * returns; a few others read what is committed meanwhile. Safe for use by many threads.
 */
public final class Database implements AutoCloseable {
  private static final int READERS = 4;

  /** Below the three seconds that Slack waits for an acknowledgement. */
  private static final Duration PATIENCE = Duration.ofMillis(2_500);

  private final HikariDataSource writing;
  private final HikariDataSource reading;
  private final Writer writer;
  private final Jdbi reader;

  private Database(HikariDataSource writing, HikariDataSource reading) {
    this.writing = writing;
    this.reading = reading;
    this.writer = Writer.start(Jdbi.create(writing), PATIENCE);
    this.reader = Jdbi.create(reading);
  }

  /**
   * Opens {@code deploy-advice.db} in a folder and brings its tables up to date.
   *
   * @throws DatabaseException with a sentence for whoever starts the program
   */
  public static Database open(Path dataDir) {
    SqliteFile file = SqliteFile.in(dataDir);
    try {
      Flyway.configure()
          .dataSource(file.connections())
          .locations("classpath:db/migration")
          .placeholders(Map.of("identity", SqliteFile.IDENTITY))
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw file.notOurs(e);
    }
    return new Database(pool("writer", file, 1), pool("readers", file, READERS));
  }

  private static HikariDataSource pool(String name, SqliteFile file, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setDataSource(file.connections());
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setMaxLifetime(0);
    config.setConnectionTimeout(PATIENCE.toMillis());
    return new HikariDataSource(config);
  }

  /** Makes one change, whole or not at all; when it returns, it is on the disk. */
  <T> T write(HandleCallback<T, RuntimeException> change) {
    return writer.write(change);
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
    writer.close();
    reading.close();
    writing.close();
  }
}
