package dev.deployadvice.store;

import dev.deployadvice.conversation.Outbox.Place;
import dev.deployadvice.conversation.PinStore;
import dev.deployadvice.conversation.Project;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** Pins in SQL. Safe for use by many threads. */
public final class SqlPinStore implements PinStore {
  private static final String OF_PROJECT =
      " WHERE team = :team AND channel = :channel AND project_key = :key";

  private static final String UPSERT =
      """
      INSERT INTO pin (team, channel, project_key, project, interview, message_channel,
          message_ts, pinned_by, pinned_at)
      VALUES (:team, :channel, :key, :project, :interview, :messageChannel, :ts, :by, :at)
      ON CONFLICT (team, channel, project_key) DO UPDATE
      SET project = excluded.project, interview = excluded.interview,
          message_channel = excluded.message_channel, message_ts = excluded.message_ts,
          pinned_by = excluded.pinned_by, pinned_at = excluded.pinned_at
      """;

  private final Database database;

  public SqlPinStore(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Pin> find(Project project) {
    return database.read(
        handle ->
            ofProject(handle.createQuery("SELECT * FROM pin" + OF_PROJECT), project)
                .map(SqlPinStore::pin)
                .findOne());
  }

  @Override
  public Optional<Pin> findAt(String team, Place place) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM pin WHERE team = :team"
                        + " AND message_channel = :channel AND message_ts = :ts")
                .bind("team", team)
                .bind("channel", place.channel())
                .bind("ts", place.ts())
                .map(SqlPinStore::pin)
                .findFirst());
  }

  @Override
  public void remember(Pin pin) {
    database.write(
        handle ->
            ofProject(handle.createUpdate(UPSERT), pin.project())
                .bind("project", pin.project().name())
                .bind("interview", pin.interviewId())
                .bind("messageChannel", pin.place().channel())
                .bind("ts", pin.place().ts())
                .bind("by", pin.by())
                .bind("at", pin.at().toEpochMilli())
                .execute());
  }

  @Override
  public void forget(Project project) {
    database.write(
        handle ->
            ofProject(handle.createUpdate("DELETE FROM pin" + OF_PROJECT), project).execute());
  }

  private static <S extends SqlStatement<S>> S ofProject(S statement, Project project) {
    return statement
        .bind("team", project.team())
        .bind("channel", project.channel())
        .bind("key", project.key());
  }

  private static Pin pin(ResultSet row, StatementContext ignored) throws SQLException {
    return new Pin(
        new Project(row.getString("team"), row.getString("channel"), row.getString("project")),
        row.getString("interview"),
        new Place(row.getString("message_channel"), row.getString("message_ts")),
        row.getString("pinned_by"),
        Instant.ofEpochMilli(row.getLong("pinned_at")));
  }
}
