package dev.deployadvice.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The file that SQLite keeps, and all that is particular to this engine. */
final class SqliteFile implements Engine {
  /** Grows for ever: the number of a message that was shown is never given again. */
  private static final String IDENTITY = "INTEGER PRIMARY KEY AUTOINCREMENT";

  /** Below the three seconds that Slack waits for an acknowledgement. */
  private static final Duration PATIENCE = Duration.ofMillis(1_500);

  private static final String ELSEWHERE = "or set DATA_DIR to another folder.";

  private final Path file;
  private final SQLiteDataSource connections;

  private SqliteFile(Path file) {
    this.file = file;
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    config.setBusyTimeout((int) PATIENCE.toMillis());
    connections = new SQLiteDataSource(config);
    connections.setUrl("jdbc:sqlite:" + file);
  }

  /** The database file in a folder that is made where it is missing, tried out by a write lock. */
  static SqliteFile in(Path dataDir) {
    Path folder = dataDir.toAbsolutePath().normalize();
    prepare(folder);
    SqliteFile database = new SqliteFile(folder.resolve("deploy-advice.db"));
    database.tryOut();
    return database;
  }

  @Override
  public SQLiteDataSource connections() {
    return connections;
  }

  @Override
  public Map<String, String> placeholders() {
    return Map.of("identity", IDENTITY);
  }

  @Override
  public Optional<String> onConnect() {
    return Optional.empty();
  }

  @Override
  public DatabaseException notOurs(Exception cause) {
    return new DatabaseException(
        "%s is not a database that this version of Deploy Advice can use (%s). Move it away, %s"
            .formatted(file, firstLine(cause), ELSEWHERE),
        cause);
  }

  private static void prepare(Path folder) {
    Path parent = folder.getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new DatabaseException(
          "DATA_DIR %s: there is no folder %s to make it in. Create that, %s"
              .formatted(folder, parent, ELSEWHERE));
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new DatabaseException(
          "DATA_DIR %s is a file, not a folder. Move it away, %s".formatted(folder, ELSEWHERE));
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
    if (!Files.isWritable(folder)) {
      throw unwritable(folder, new IOException("not writable"));
    }
  }

  private void tryOut() {
    try (Connection connection = connections.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      statement.execute("SELECT count(*) FROM sqlite_master");
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      throw explained(e);
    }
  }

  private DatabaseException explained(SQLException e) {
    SQLiteErrorCode code =
        e instanceof SQLiteException sqlite
            ? sqlite.getResultCode()
            : SQLiteErrorCode.UNKNOWN_ERROR;
    return switch (code.code & 0xff) {
      case 5, 6 -> // SQLITE_BUSY, SQLITE_LOCKED
          new DatabaseException(
              "%s is locked by another program. Stop that program, %s".formatted(file, ELSEWHERE),
              e);
      case 8, 14 -> unwritable(file, e); // SQLITE_READONLY, SQLITE_CANTOPEN
      default -> notOurs(e);
    };
  }

  private static DatabaseException unwritable(Path path, Exception cause) {
    return new DatabaseException(
        "DATA_DIR: %s cannot be written to. Allow this user to write there, %s"
            .formatted(path, ELSEWHERE),
        cause);
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
  }
}
