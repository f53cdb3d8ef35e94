package dev.deployadvice.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.deployadvice.conversation.StoreException;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The open database. One connection writes, one transaction after the other, each on the disk
 * before it returns; a few others read what is committed meanwhile. Safe for use by many threads.
 */
public final class Database implements AutoCloseable {
  private static final int READERS = 4;
  private static final long PATIENCE_MILLIS = 2_500;

  private final HikariDataSource writing;
  private final HikariDataSource reading;
  private final Jdbi writer;
  private final Jdbi reader;

  private Database(HikariDataSource writing, HikariDataSource reading) {
    this.writing = writing;
    this.reading = reading;
    this.writer = Jdbi.create(writing);
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
    config.setConnectionTimeout(PATIENCE_MILLIS);
    return new HikariDataSource(config);
  }

  /** Runs one transaction; when it returns, what it wrote is on the disk. */
  <T> T write(HandleCallback<T, RuntimeException> work) {
    try {
      return writer.inTransaction(work);
    } catch (JdbiException e) {
      throw new StoreException("the database did not take a change", e);
    }
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
    reading.close();
    writing.close();
  }
}
