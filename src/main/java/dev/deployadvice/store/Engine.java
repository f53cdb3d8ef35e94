package dev.deployadvice.store;

import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** A database engine and all that is particular to it. The tables are the same on each. */
sealed interface Engine permits SqliteFile, PostgresServer {

  DataSource connections();

  /** What the migrations say in this engine's own words. */
  Map<String, String> placeholders();

  /** What every new connection says first, if anything. */
  Optional<String> onConnect();

  /** Says that the content is not ours, or not of this version. */
  DatabaseException notOurs(Exception cause);
}
