package dev.deployadvice.store;

import dev.deployadvice.conversation.Timers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Timers in SQL. Safe for use by many threads. */
public final class SqlTimers implements Timers {
  private static final int MOST_AT_ONCE = 100;

  private static final String SET =
      """
      INSERT INTO timer (interview, kind, due_at) VALUES (:interview, :kind, :at)
      ON CONFLICT (interview, kind) DO UPDATE SET due_at = excluded.due_at
      """;

  private final Database database;
  private final InstantSource clock;

  public SqlTimers(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public List<Timer> due(Instant now) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT interview, kind, due_at FROM timer WHERE due_at <= :now"
                        + " ORDER BY due_at, interview, kind LIMIT :most")
                .bind("now", now.toEpochMilli())
                .bind("most", MOST_AT_ONCE)
                .map(
                    (row, _) ->
                        new Timer(
                            row.getString("interview"),
                            Kind.valueOf(row.getString("kind")),
                            Instant.ofEpochMilli(row.getLong("due_at"))))
                .list());
  }

  @Override
  public void set(Timer timer) {
    database.write(handle -> set(handle, timer));
  }

  @Override
  public void drop(String interviewId, Kind kind) {
    database.write(
        handle ->
            handle
                .createUpdate("DELETE FROM timer WHERE interview = :interview AND kind = :kind")
                .bind("interview", interviewId)
                .bind("kind", kind.name())
                .execute());
  }

  /** Part of the transaction that keeps a change. */
  static void rearm(Handle handle, String interviewId, List<Timer> timers) {
    handle
        .createUpdate("DELETE FROM timer WHERE interview = :interview")
        .bind("interview", interviewId)
        .execute();
    timers.forEach(timer -> set(handle, timer));
  }

  private static int set(Handle handle, Timer timer) {
    return handle
        .createUpdate(SET)
        .bind("interview", timer.interviewId())
        .bind("kind", timer.kind().name())
        .bind("at", timer.at().toEpochMilli())
        .execute();
  }

  @Override
  public boolean wantsReminders(String team, String user) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT 1 FROM unreminded WHERE team = :team AND person = :person")
                .bind("team", team)
                .bind("person", user)
                .mapTo(Integer.class)
                .findOne()
                .isEmpty());
  }

  @Override
  public void wish(String team, String user, boolean reminders) {
    database.write(handle -> reminders ? want(handle, team, user) : decline(handle, team, user));
  }

  private static int want(Handle handle, String team, String user) {
    return handle
        .createUpdate("DELETE FROM unreminded WHERE team = :team AND person = :person")
        .bind("team", team)
        .bind("person", user)
        .execute();
  }

  private int decline(Handle handle, String team, String user) {
    return handle
        .createUpdate(
            "INSERT INTO unreminded (team, person, since) VALUES (:team, :person, :since)"
                + " ON CONFLICT DO NOTHING")
        .bind("team", team)
        .bind("person", user)
        .bind("since", clock.instant().toEpochMilli())
        .execute();
  }
}
