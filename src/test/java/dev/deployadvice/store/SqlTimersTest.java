package dev.deployadvice.store;

import static dev.deployadvice.store.TestInterviews.NOON;
import static dev.deployadvice.store.TestInterviews.SHOP;
import static dev.deployadvice.store.TestInterviews.change;
import static dev.deployadvice.store.TestInterviews.delivery;
import static dev.deployadvice.store.TestInterviews.first;
import static dev.deployadvice.store.TestInterviews.next;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.conversation.Interview;
import dev.deployadvice.conversation.InterviewStore.Change;
import dev.deployadvice.conversation.InterviewStore.Outcome;
import dev.deployadvice.conversation.Timers.Kind;
import dev.deployadvice.conversation.Timers.Timer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
final class SqlTimersTest {
  private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));
  private static final Instant LATER = NOON.plus(Duration.ofDays(30));
  private static final Interview STARTED = first("i1", SHOP);
  private static final Timer REMIND = new Timer("i1", Kind.REMIND, TOMORROW);
  private static final Timer PAUSE = new Timer("i1", Kind.PAUSE, NOON.plus(Duration.ofDays(7)));

  private final TestEngine engine;

  @TempDir Path dataDir;

  private Database database;
  private SqlInterviewStore store;
  private SqlTimers timers;

  SqlTimersTest(TestEngine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    database = engine.open(dataDir);
    StateCodec codec = new StateCodec();
    store = new SqlInterviewStore(database, new SqlOutbox(database, codec), codec, () -> NOON);
    timers = new SqlTimers(database, () -> NOON);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aTimerIsDueFromItsTimeOn() {
    store.keep(armed("d1", STARTED, REMIND, PAUSE));

    assertThat(timers.due(TOMORROW.minusMillis(1))).isEmpty();
    assertThat(timers.due(TOMORROW)).containsExactly(REMIND);
    assertThat(timers.due(LATER)).containsExactly(REMIND, PAUSE);
  }

  @Test
  void aChangeSetsTheTimersAnew() {
    Timer anew = new Timer("i1", Kind.REMIND, TOMORROW.plusSeconds(60));
    store.keep(armed("d1", STARTED, REMIND, PAUSE));

    store.keep(armed("d2", next(STARTED, "team"), anew));

    assertThat(timers.due(LATER)).containsExactly(anew);
  }

  @Test
  void aChangeThatSaysNothingOfTimersLeavesThem() {
    store.keep(armed("d1", STARTED, REMIND));

    store.keep(change("d2", next(STARTED, "team")));

    assertThat(timers.due(LATER)).containsExactly(REMIND);
  }

  @Test
  void aChangeThatIsNotKeptLeavesThem() {
    Interview winner = next(STARTED, "team");
    store.keep(armed("d1", STARTED, REMIND));
    store.keep(armed("d2", winner, REMIND));

    Outcome overtaken = store.keep(armed("d3", next(STARTED, "traffic")));
    Outcome repeated = store.keep(armed("d2", next(winner, "traffic")));

    assertThat(overtaken).isEqualTo(Outcome.OVERTAKEN);
    assertThat(repeated).isEqualTo(Outcome.REPEATED);
    assertThat(timers.due(LATER)).containsExactly(REMIND);
  }

  @Test
  void aTimerIsSetInPlaceOfItsKindAndDropped() {
    store.keep(armed("d1", STARTED, REMIND, PAUSE));

    timers.set(new Timer("i1", Kind.REMIND, LATER));
    timers.drop("i1", Kind.PAUSE);

    assertThat(timers.due(LATER)).containsExactly(new Timer("i1", Kind.REMIND, LATER));
  }

  @Test
  void everybodyIsRemindedWhoDidNotDecline() {
    timers.wish("T1", "U1", false);
    timers.wish("T1", "U1", false);
    timers.wish("T1", "U2", false);
    timers.wish("T1", "U2", true);

    assertThat(timers.wantsReminders("T1", "U1")).isFalse();
    assertThat(timers.wantsReminders("T2", "U1")).isTrue();
    assertThat(timers.wantsReminders("T1", "U2")).isTrue();
    assertThat(timers.wantsReminders("T1", "U3")).isTrue();
  }

  private static Change armed(String deliveryId, Interview interview, Timer... timers) {
    return new Change(
        delivery(deliveryId), interview, List.of(), List.of(), Optional.of(List.of(timers)));
  }
}
