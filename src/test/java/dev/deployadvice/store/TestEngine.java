package dev.deployadvice.store;

import dev.deployadvice.testing.Postgres;
import java.nio.file.Path;

/** The engines on which the same tests run. */
enum TestEngine {
  SQLITE,
  POSTGRESQL;

  /** A new database; the folder is for engines that keep a file. */
  Database open(Path folder) {
    return switch (this) {
      case SQLITE -> Database.open(folder);
      case POSTGRESQL -> Database.connect(Postgres.newDatabase());
    };
  }
}
