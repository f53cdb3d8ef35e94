package dev.deployadvice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.deployadvice.testing.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PostgresServerTest {

  @Test
  void anotherStartFindsTheTablesThere() {
    String url = Postgres.newDatabase();
    Database.connect(url).close();

    Database.connect(url).close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "mysql://u:secret@localhost/name",
        "postgresql://u:secret@localhost",
        "postgresql://u:secret@localhost/",
        "postgresql://u:sec ret@localhost/name",
        "jdbc:postgresql://localhost/name",
      })
  void whatIsNoAddressIsSaidWithoutRepeatingIt(String url) {
    assertThatThrownBy(() -> Database.connect(url))
        .isInstanceOf(DatabaseException.class)
        .hasMessage(
            "DATABASE_URL is not an address of a PostgreSQL database. It looks like"
                + " postgresql://user:password@host:5432/name, with %40 for an @ in the password.")
        .hasNoCause();
  }

  @Test
  void aServerThatIsNotThereIsNamedWithoutThePassword() {
    String url = Postgres.newDatabase().replaceFirst("localhost:\\d+", "localhost:1");

    assertThatThrownBy(() -> Database.connect(url))
        .isInstanceOf(DatabaseException.class)
        .hasMessageStartingWith("DATABASE_URL: localhost:1/test_")
        .hasMessageContaining("cannot be used")
        .hasMessageNotContaining("postgres:postgres");
  }

  @Test
  void aDatabaseOfAnotherProgramIsNamed() {
    String url = Postgres.newDatabase();
    Postgres.execute(url, "CREATE TABLE recipe (title TEXT)");

    assertThatThrownBy(() -> Database.connect(url))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("is not a database that this version of Deploy Advice can use");
  }

  @Test
  void signsInAPasswordAreReadAsTheyAreWritten() {
    String url = Postgres.newDatabase();
    Postgres.execute(url, "CREATE ROLE asker SUPERUSER LOGIN PASSWORD 'a@b+c/d'");
    String own = url.replaceFirst("postgres:postgres@", "asker:a%40b+c%2Fd@");

    try (Database database = Database.connect(own)) {
      String user =
          database.read(
              handle -> handle.createQuery("SELECT current_user").mapTo(String.class).one());
      assertThat(user).isEqualTo("asker");
    }
  }
}
