package dev.deployadvice.store;

import dev.deployadvice.conversation.InterviewStore.Change;
import dev.deployadvice.conversation.Outbox;
import dev.deployadvice.dialogue.Reply;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** What is owed to people, in SQL. Safe for use by many threads. */
public final class SqlOutbox implements Outbox {
  /**
   * Not held; and not cancelled before anything was shown, for then nobody waits for it. Should it
   * be resumed, all is due again, the headline first.
   */
  private static final String SHOWABLE =
      """
      (interview.held_for IS NULL OR interview.held_for <> interview.channel)
      AND (interview.is_open = 1 OR EXISTS (
          SELECT 1 FROM placed_message WHERE placed_message.interview = interview.id))
      """;

  private final Database database;
  private final StateCodec codec;
  private final String headline;
  private final Leases leases = new Leases(UUID.randomUUID().toString());

  public SqlOutbox(Database database, StateCodec codec) {
    this.database = database;
    this.codec = codec;
    this.headline = codec.write(new Reply.Headline());
  }

  @Override
  public List<Entry> due(String interviewId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT number, interview, reply, actor, delivery, attempts"
                        + " FROM outbox JOIN interview ON interview.id = outbox.interview"
                        + " WHERE outbox.interview = :interview AND "
                        + SHOWABLE
                        + "ORDER BY number")
                .bind("interview", interviewId)
                .map(ReadableRows.only(this::entry))
                .stream()
                .flatMap(Optional::stream)
                .toList());
  }

  @Override
  public List<String> interviewsDue() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT outbox.interview"
                        + " FROM outbox JOIN interview ON interview.id = outbox.interview"
                        + " WHERE "
                        + SHOWABLE
                        + "GROUP BY outbox.interview ORDER BY min(number)")
                .mapTo(String.class)
                .list());
  }

  /** Alone on a database nobody else can be faster. */
  @Override
  public boolean lease(String interviewId) {
    return !database.isShared() || database.write(handle -> leases.take(handle, interviewId));
  }

  @Override
  public void giveBack(String interviewId) {
    if (database.isShared()) {
      database.write(
          handle -> {
            leases.giveBack(handle, interviewId);
            return true;
          });
    }
  }

  @Override
  public boolean attempting(Entry entry) {
    return database.write(
        handle ->
            handle
                    .createUpdate(
                        "UPDATE outbox SET attempts = attempts + 1 WHERE number = :number")
                    .bind("number", entry.number())
                    .execute()
                == 1);
  }

  @Override
  public void shown(Entry entry, Optional<Placed> placed) {
    database.write(
        handle -> {
          placed.ifPresent(message -> place(handle, entry, message));
          return handle
              .createUpdate("DELETE FROM outbox WHERE number = :number")
              .bind("number", entry.number())
              .execute();
        });
  }

  @Override
  public void hold(String interviewId) {
    database.write(
        handle ->
            handle
                .createUpdate("UPDATE interview SET held_for = channel WHERE id = :id")
                .bind("id", interviewId)
                .execute());
  }

  @Override
  public List<String> release(String team, String channel) {
    return database.write(
        handle -> {
          List<String> held =
              handle
                  .createQuery(
                      "SELECT id FROM interview WHERE team = :team AND held_for = :channel"
                          + " AND channel = :channel ORDER BY started_at, id")
                  .bind("team", team)
                  .bind("channel", channel)
                  .mapTo(String.class)
                  .list();
          handle
              .createUpdate(
                  "UPDATE interview SET held_for = NULL"
                      + " WHERE team = :team AND held_for = :channel")
              .bind("team", team)
              .bind("channel", channel)
              .execute();
          return held;
        });
  }

  @Override
  public Optional<Place> place(String interviewId, Role role) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT placed_message.channel, ts FROM placed_message"
                        + " JOIN interview ON interview.id = placed_message.interview"
                        + " AND interview.channel = placed_message.channel"
                        + " WHERE placed_message.interview = :interview AND role = :role")
                .bind("interview", interviewId)
                .bind("role", role.name())
                .map((row, _) -> new Place(row.getString("channel"), row.getString("ts")))
                .findOne());
  }

  @Override
  public Optional<Place> card(String interviewId, int step) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT placed_card.channel, ts FROM placed_card"
                        + " JOIN interview ON interview.id = placed_card.interview"
                        + " AND interview.channel = placed_card.channel"
                        + " WHERE placed_card.interview = :interview AND step = :step")
                .bind("interview", interviewId)
                .bind("step", step)
                .map((row, _) -> new Place(row.getString("channel"), row.getString("ts")))
                .findOne());
  }

  /** Adds what a change owes; part of the transaction that keeps the change. */
  void owe(Handle handle, Change change) {
    if (change.owed().isEmpty()) {
      return;
    }
    if (change.owed().contains(new Reply.Headline())) {
      dropOlderHeadlines(handle, change.interview().id());
    }
    PreparedBatch rows =
        handle.prepareBatch(
            "INSERT INTO outbox (interview, reply, actor, delivery, attempts)"
                + " VALUES (:interview, :reply, :actor, :delivery, 0)");
    for (Reply reply : change.owed()) {
      rows.bind("interview", change.interview().id())
          .bind("reply", codec.write(reply))
          .bind("actor", change.delivery().user())
          .bind("delivery", change.delivery().id())
          .add();
    }
    rows.execute();
  }

  /**
   * A headline is drawn from the state at the moment of sending, so the last one says it all. The
   * very first stays: the thread hangs on it.
   */
  private void dropOlderHeadlines(Handle handle, String interviewId) {
    handle
        .createUpdate(
            "DELETE FROM outbox"
                + " WHERE interview = :interview AND reply = :headline AND attempts = 0"
                + " AND EXISTS (SELECT 1 FROM placed_message"
                + " JOIN interview ON interview.id = placed_message.interview"
                + " AND interview.channel = placed_message.channel"
                + " WHERE placed_message.interview = :interview AND role = :role)")
        .bind("interview", interviewId)
        .bind("headline", headline)
        .bind("role", Role.HEADLINE.name())
        .execute();
  }

  private static void place(Handle handle, Entry entry, Placed placed) {
    place(handle, entry.interviewId(), placed);
    step(entry.reply()).ifPresent(step -> placeCard(handle, entry.interviewId(), step, placed));
  }

  /** The step of the card that a reply opens. */
  private static Optional<Integer> step(Reply reply) {
    return switch (reply) {
      case Reply.Invite(int step) -> Optional.of(step);
      case Reply.AskDealBreakers ask -> Optional.of(ask.step());
      case Reply.Ask ask -> Optional.of(ask.step());
      case Reply.Headline _,
          Reply.Signpost _,
          Reply.Shrink _,
          Reply.RewriteLine _,
          Reply.Retract _,
          Reply.ShowAdvice _,
          Reply.ShowComparisons _,
          Reply.RetireAdvice _,
          Reply.PinHeadline _,
          Reply.Remind _,
          Reply.Publish _,
          Reply.Notice _ ->
          Optional.empty();
    };
  }

  private static void placeCard(Handle handle, String interviewId, int step, Placed placed) {
    handle
        .createUpdate(
            "INSERT INTO placed_card (interview, step, channel, ts)"
                + " VALUES (:interview, :step, :channel, :ts)"
                + " ON CONFLICT (interview, step)"
                + " DO UPDATE SET channel = excluded.channel, ts = excluded.ts")
        .bind("interview", interviewId)
        .bind("step", step)
        .bind("channel", placed.place().channel())
        .bind("ts", placed.place().ts())
        .execute();
  }

  /** Part of the transaction that keeps a change. */
  static void place(Handle handle, String interviewId, Placed placed) {
    handle
        .createUpdate(
            "INSERT INTO placed_message (interview, role, channel, ts)"
                + " VALUES (:interview, :role, :channel, :ts)"
                + " ON CONFLICT (interview, role)"
                + " DO UPDATE SET channel = excluded.channel, ts = excluded.ts")
        .bind("interview", interviewId)
        .bind("role", placed.role().name())
        .bind("channel", placed.place().channel())
        .bind("ts", placed.place().ts())
        .execute();
  }

  private Entry entry(ResultSet row, StatementContext ignored) throws SQLException {
    return new Entry(
        row.getLong("number"),
        row.getString("interview"),
        codec.readReply(row.getString("reply")),
        new Cause(row.getString("actor"), row.getString("delivery"), row.getInt("attempts")));
  }
}
