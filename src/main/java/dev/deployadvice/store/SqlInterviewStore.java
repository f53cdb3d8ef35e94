package dev.deployadvice.store;

import dev.deployadvice.conversation.Delivery;
import dev.deployadvice.conversation.Interview;
import dev.deployadvice.conversation.InterviewStore;
import dev.deployadvice.conversation.Outbox.Place;
import dev.deployadvice.conversation.Project;
import dev.deployadvice.conversation.UnreadableException;
import dev.deployadvice.dialogue.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Interviews in SQL. Safe for use by many threads. */
public final class SqlInterviewStore implements InterviewStore {
  private static final Logger LOG = LoggerFactory.getLogger(SqlInterviewStore.class);

  private static final String SELECT =
      "SELECT id, team, channel, project, owner, state, version, started_at, touched_at, catalog"
          + " FROM interview WHERE ";

  private static final String LAST_FIRST = " ORDER BY touched_at DESC, id";

  private static final String IN_THREAD =
      """
      team = :team AND channel = :channel AND owner = :owner AND EXISTS (
          SELECT 1 FROM placed_message
          WHERE placed_message.interview = interview.id
              AND placed_message.channel = interview.channel AND placed_message.ts = :ts
              AND placed_message.role IN ('THREAD', 'HEADLINE'))
      ORDER BY is_open DESC, touched_at DESC, id LIMIT 1
      """;

  private static final String VISIBLE =
      """
      team = :team AND (
          owner = :owner AND (channel = :channel OR :everywhere = 1)
          OR channel = :channel AND EXISTS (
              SELECT 1 FROM placed_message
              WHERE placed_message.interview = interview.id
                  AND placed_message.channel = interview.channel
                  AND placed_message.role = 'HEADLINE'))
      """;

  private static final String OWN =
      "team = :team AND owner = :owner ORDER BY touched_at DESC, id LIMIT :most";

  /** Slack's ids of direct messages begin with a D. */
  private static final String BESIDE =
      """
      team = :team AND owner <> :owner AND is_open = 1 AND channel NOT LIKE 'D%'
          AND channel IN (
              SELECT mine.channel FROM interview AS mine
              WHERE mine.team = :team AND mine.owner = :owner)
      ORDER BY touched_at DESC, id LIMIT :most
      """;

  private static final String INSERT =
      """
      INSERT INTO interview (id, team, channel, project, project_key, owner, is_open, state,
          version, started_at, touched_at, catalog)
      VALUES (:id, :team, :channel, :project, :key, :owner, :open, :state,
          :version, :started, :touched, :catalog)
      ON CONFLICT DO NOTHING
      """;

  /** The second half spares the caller an exception where the address is taken. */
  private static final String UPDATE =
      """
      UPDATE interview
      SET channel = :channel, project = :project, project_key = :key, is_open = :open,
          state = :state, version = :version, touched_at = :touched
      WHERE id = :id AND version = :version - 1 AND (:open = 0 OR NOT EXISTS (
          SELECT 1 FROM interview AS other
          WHERE other.team = :team AND other.channel = :channel AND other.owner = :owner
              AND other.project_key = :key AND other.is_open = 1 AND other.id <> :id))
      """;

  private final Database database;
  private final SqlOutbox outbox;
  private final StateCodec codec;
  private final InstantSource clock;
  private final HandledDeliveries handled = new HandledDeliveries();

  public SqlInterviewStore(
      Database database, SqlOutbox outbox, StateCodec codec, InstantSource clock) {
    this.database = database;
    this.outbox = outbox;
    this.codec = codec;
    this.clock = clock;
  }

  @Override
  public Optional<Interview> find(String id) {
    return database.read(
        handle ->
            handle.createQuery(SELECT + "id = :id").bind("id", id).map(this::interview).findOne());
  }

  @Override
  public Optional<Interview> findOpen(Interview.Address address) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    SELECT
                        + "team = :team AND channel = :channel AND owner = :owner"
                        + " AND project_key = :key AND is_open = 1")
                .bind("team", address.team())
                .bind("channel", address.channel())
                .bind("owner", address.user())
                .bind("key", address.onProject().key())
                .map(this::interview)
                .findOne());
  }

  @Override
  public List<Interview> openOf(String team, String channel, String user) {
    return database.read(
        handle ->
            readable(
                handle
                    .createQuery(
                        SELECT
                            + "team = :team AND channel = :channel AND owner = :owner"
                            + " AND is_open = 1"
                            + LAST_FIRST)
                    .bind("team", team)
                    .bind("channel", channel)
                    .bind("owner", user)));
  }

  @Override
  public Optional<Interview> inThread(String team, Place root, String user) {
    return database.read(
        handle ->
            readable(
                    handle
                        .createQuery(SELECT + IN_THREAD)
                        .bind("team", team)
                        .bind("channel", root.channel())
                        .bind("ts", root.ts())
                        .bind("owner", user))
                .stream()
                .findFirst());
  }

  @Override
  public List<Interview> openOn(Project project) {
    return database.read(
        handle ->
            readable(
                handle
                    .createQuery(
                        SELECT
                            + "team = :team AND channel = :channel AND project_key = :key"
                            + " AND is_open = 1"
                            + LAST_FIRST)
                    .bind("team", project.team())
                    .bind("channel", project.channel())
                    .bind("key", project.key())));
  }

  /** A list leaves out what this version cannot read. */
  private List<Interview> readable(Query query) {
    return query.map(ReadableRows.only(this::interview)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public List<Interview> stoppedOf(String team, String channel, String user) {
    return database.read(
        handle ->
            readable(
                handle
                    .createQuery(
                        SELECT
                            + "team = :team AND channel = :channel AND owner = :owner"
                            + " AND is_open = 0"
                            + LAST_FIRST
                            + " LIMIT 10")
                    .bind("team", team)
                    .bind("channel", channel)
                    .bind("owner", user)));
  }

  @Override
  public List<Interview> history(String team, String channel, String user) {
    return database.read(
        handle ->
            readable(
                handle
                    .createQuery(SELECT + VISIBLE + LAST_FIRST + " LIMIT 10")
                    .bind("team", team)
                    .bind("channel", channel)
                    .bind("owner", user)
                    .bind("everywhere", channel.startsWith("D") ? 1 : 0)));
  }

  @Override
  public List<Interview> ownOf(String team, String user, int most) {
    return latest(OWN, team, user, most);
  }

  @Override
  public List<Interview> besideOf(String team, String user, int most) {
    return latest(BESIDE, team, user, most);
  }

  private List<Interview> latest(String which, String team, String user, int most) {
    return database.read(
        handle ->
            readable(
                handle
                    .createQuery(SELECT + which)
                    .bind("team", team)
                    .bind("owner", user)
                    .bind("most", most)));
  }

  @Override
  public boolean isHandled(String deliveryId) {
    return database.read(handle -> handled.contains(handle, deliveryId));
  }

  @Override
  public boolean remember(Delivery delivery) {
    return database.write(handle -> handled.add(handle, delivery.id(), clock.instant()));
  }

  @Override
  public Outcome keep(Change change) {
    try {
      return database.write(handle -> keep(handle, change));
    } catch (OvertakenException _) {
      return Outcome.OVERTAKEN;
    }
  }

  /** The delivery comes first: whoever brings it a second time, at this moment too, waits there. */
  private Outcome keep(Handle handle, Change change) {
    if (!handled.add(handle, change.delivery().id(), clock.instant())) {
      return Outcome.REPEATED;
    }
    boolean isNew = change.interview().version() == 1;
    int rows = bound(handle.createUpdate(isNew ? INSERT : UPDATE), change.interview()).execute();
    if (rows == 0) {
      throw new OvertakenException();
    }
    change.placed().forEach(placed -> SqlOutbox.place(handle, change.interview().id(), placed));
    change.timers().ifPresent(timers -> SqlTimers.rearm(handle, change.interview().id(), timers));
    outbox.owe(handle, change);
    return Outcome.KEPT;
  }

  private <S extends SqlStatement<S>> S bound(S statement, Interview interview) {
    Interview.Address address = interview.address();
    return statement
        .bind("id", interview.id())
        .bind("team", address.team())
        .bind("channel", address.channel())
        .bind("project", address.project())
        .bind("key", address.onProject().key())
        .bind("owner", address.user())
        .bind("open", interview.isOpen() ? 1 : 0)
        .bind("state", codec.write(interview.state()))
        .bind("version", interview.version())
        .bind("started", interview.stamps().started().toEpochMilli())
        .bind("touched", interview.stamps().touched().toEpochMilli())
        .bind("catalog", interview.stamps().catalog());
  }

  private State state(ResultSet row) throws SQLException {
    String stored = row.getString("state");
    try {
      return codec.readState(stored);
    } catch (UnreadableException unknown) {
      return rescued(row.getString("id"), stored, unknown);
    }
  }

  private State rescued(String id, String stored, UnreadableException unknown) {
    try {
      State rescued = codec.rescueState(stored);
      LOG.warn("interview {}: only its answers are kept: {}", id, unknown.getMessage());
      return rescued;
    } catch (UnreadableException hopeless) {
      unknown.addSuppressed(hopeless);
      throw unknown;
    }
  }

  private Interview interview(ResultSet row, StatementContext ignored) throws SQLException {
    return new Interview(
        row.getString("id"),
        new Interview.Address(
            row.getString("team"),
            row.getString("channel"),
            row.getString("project"),
            row.getString("owner")),
        state(row),
        row.getLong("version"),
        new Interview.Stamps(
            Instant.ofEpochMilli(row.getLong("started_at")),
            Instant.ofEpochMilli(row.getLong("touched_at")),
            row.getString("catalog")));
  }
}
