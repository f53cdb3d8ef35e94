package dev.deployadvice.store;

import static dev.deployadvice.store.TestInterviews.NOON;
import static dev.deployadvice.store.TestInterviews.SHOP;
import static dev.deployadvice.store.TestInterviews.change;
import static dev.deployadvice.store.TestInterviews.first;
import static dev.deployadvice.store.TestInterviews.next;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.deployadvice.conversation.Interview;
import dev.deployadvice.conversation.Outbox.Entry;
import dev.deployadvice.conversation.Outbox.Place;
import dev.deployadvice.conversation.Outbox.Placed;
import dev.deployadvice.conversation.Outbox.Role;
import dev.deployadvice.dialogue.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatabaseTest {
  private static final String FILE = "deploy-advice.db";

  private final StateCodec codec = new StateCodec();

  @TempDir Path folder;

  @Test
  void aMissingFolderIsMade() {
    Path dataDir = folder.resolve("data");

    Database.open(dataDir).close();

    assertThat(dataDir.resolve(FILE)).isRegularFile();
  }

  @Test
  void eachCommitReachesTheDisk() {
    try (Database database = Database.open(folder)) {
      assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
      assertThat(pragma(database, "synchronous")).isEqualTo("2");
      assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
    }
  }

  @Test
  void afterARestartEverythingIsThere() {
    Interview later = next(first("i1", SHOP), "team");
    try (Database database = Database.open(folder)) {
      fill(database, later);
    }

    try (Database database = Database.open(folder)) {
      assertFilled(database, later);
    }
  }

  @Test
  void afterACrashEverythingIsThere() throws IOException {
    Interview later = next(first("i1", SHOP), "team");
    Path crashed = Files.createDirectory(folder.resolve("crashed"));
    try (Database database = Database.open(folder)) {
      fill(database, later);
      for (String file : new String[] {FILE, FILE + "-wal"}) {
        Files.copy(folder.resolve(file), crashed.resolve(file));
      }
    }

    try (Database database = Database.open(crashed)) {
      assertFilled(database, later);
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() {
    Path dataDir = folder.resolve("no").resolve("such").resolve("folder");

    assertThatThrownBy(() -> Database.open(dataDir))
        .isInstanceOf(DatabaseException.class)
        .hasMessage(
            "DATA_DIR %s: there is no folder %s to make it in. Create that, or set DATA_DIR to"
                + " another folder.",
            dataDir, dataDir.getParent());
  }

  @Test
  void aFileInPlaceOfTheFolderIsNamed() throws IOException {
    Path dataDir = Files.writeString(folder.resolve("data"), "text");

    assertThatThrownBy(() -> Database.open(dataDir))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("DATA_DIR %s is a file, not a folder.", dataDir);
  }

  @Test
  void aFolderInPlaceOfTheFileIsNamed() throws IOException {
    Path file = Files.createDirectory(folder.resolve(FILE));

    assertThatThrownBy(() -> Database.open(folder))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("%s cannot be written to.", file);
  }

  @Test
  void aFileThatIsNoDatabaseIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve(FILE), "Dear diary, ".repeat(500));

    assertThatThrownBy(() -> Database.open(folder))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("%s is not a database that this version", file);
  }

  @Test
  void aDatabaseOfAnotherProgramIsNamed() throws Exception {
    Path file = folder.resolve(FILE);
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("CREATE TABLE recipe (title TEXT)");
    }

    assertThatThrownBy(() -> Database.open(folder))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("%s is not a database that this version", file);
  }

  @Test
  void aLockedDatabaseIsNamed() throws Exception {
    Path file = folder.resolve(FILE);
    Database.open(folder).close();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN EXCLUSIVE");

      assertThatThrownBy(() -> Database.open(folder))
          .isInstanceOf(DatabaseException.class)
          .hasMessage(
              "%s is locked by another program. Stop that program, or set DATA_DIR to another"
                  + " folder.",
              file);
    }
  }

  private void fill(Database database, Interview later) {
    SqlOutbox outbox = new SqlOutbox(database, codec);
    SqlInterviewStore store = new SqlInterviewStore(database, outbox, codec, () -> NOON);
    store.keep(change("d1", first("i1", SHOP), new Reply.Headline()));
    outbox.shown(
        outbox.due("i1").getFirst(),
        Optional.of(new Placed(Role.HEADLINE, new Place("C1", "1.1"))));
    store.keep(
        change("d2", later, new Reply.Headline(), new Reply.AskDealBreakers(1, Optional.empty())));
    outbox.attempting(outbox.due("i1").getFirst());
  }

  private void assertFilled(Database database, Interview later) {
    SqlOutbox outbox = new SqlOutbox(database, codec);
    SqlInterviewStore store = new SqlInterviewStore(database, outbox, codec, () -> NOON);
    assertThat(store.find("i1")).contains(later);
    assertThat(store.isHandled("d2")).isTrue();
    assertThat(outbox.place("i1", Role.HEADLINE)).contains(new Place("C1", "1.1"));
    assertThat(outbox.due("i1"))
        .map(Entry::reply)
        .containsExactly(new Reply.Headline(), new Reply.AskDealBreakers(1, Optional.empty()));
    assertThat(outbox.due("i1").getFirst().cause().attempts()).isEqualTo(1);
  }

  private static String pragma(Database database, String name) {
    return database.write(handle -> handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
  }
}
