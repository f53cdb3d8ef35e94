package dev.deployadvice.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.conversation.Conversations.Handled;
import dev.deployadvice.conversation.Conversations.Opening;
import dev.deployadvice.conversation.Conversations.Started;
import dev.deployadvice.dialogue.Dialogue;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.dialogue.State;
import dev.deployadvice.store.CachedInterviewStore;
import dev.deployadvice.store.Database;
import dev.deployadvice.store.SqlInterviewStore;
import dev.deployadvice.store.SqlOutbox;
import dev.deployadvice.store.SqlTimers;
import dev.deployadvice.store.StateCodec;
import dev.deployadvice.testing.ManualTime;
import dev.deployadvice.testing.Postgres;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two instances look after the timers of one database. */
final class TimekeeperTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final ManualTime time = new ManualTime(Instant.parse("2026-11-20T12:00:00Z"));
  private String url = "";
  private Instance one;
  private Instance other;

  private record Instance(
      Database database,
      SqlOutbox outbox,
      SqlTimers timers,
      Conversations conversations,
      Timekeeper timekeeper) {}

  @BeforeEach
  void open() {
    url = Postgres.newDatabase();
    one = instance(Patience.DEFAULT);
    other = instance(Patience.DEFAULT);
  }

  @AfterEach
  void close() {
    one.database.close();
    other.database.close();
  }

  @Test
  void theOwnerIsRemindedOnceByAllInstancesTogether() {
    Interview interview = shown();

    time.passes(DAY.minusSeconds(1));
    List<String> early = one.timekeeper.ring();
    time.passes(Duration.ofSeconds(1));
    List<String> first = one.timekeeper.ring();
    List<String> second = other.timekeeper.ring();
    time.passes(DAY);
    List<String> nextDay = other.timekeeper.ring();

    assertThat(early).isEmpty();
    assertThat(first).containsExactly(interview.id());
    assertThat(second).isEmpty();
    assertThat(nextDay).isEmpty();
    assertThat(owed(interview)).containsExactly(new Reply.Remind());
  }

  @Test
  void anAnswerSetsTheTimerAnew() {
    Interview interview = shown();
    time.passes(Duration.ofHours(20));
    other.conversations.handle(by("U1"), interview.id(), new Event.AskMe(1));

    time.passes(Duration.ofHours(20));
    List<String> tooEarly = one.timekeeper.ring();
    time.passes(Duration.ofHours(4));

    assertThat(tooEarly).isEmpty();
    assertThat(one.timekeeper.ring()).containsExactly(interview.id());
  }

  @Test
  void whatOthersDoDoesNotCountAsTouching() {
    Interview interview = shown();
    time.passes(Duration.ofHours(20));
    one.conversations.handle(by("U2"), interview.id(), new Event.Why("team"));

    time.passes(Duration.ofHours(4));

    assertThat(one.timekeeper.ring()).containsExactly(interview.id());
  }

  @Test
  void anInterviewPausesAndIsResumedWithItsAnswers() {
    Interview interview = shown();
    one.conversations.handle(by("U1"), interview.id(), new Event.AskMe(1));
    time.passes(DAY);
    one.timekeeper.ring();

    time.passes(DAY.multipliedBy(6));
    List<String> rung = other.timekeeper.ring();
    State paused = found(interview).state();
    Handled resumed = one.conversations.handle(by("U1"), interview.id(), new Event.Resume());

    assertThat(rung).containsExactly(interview.id());
    assertThat(paused).isInstanceOf(State.Paused.class);
    assertThat(resumed).isInstanceOf(Handled.Done.class);
    State goesOn = one.conversations.find("T1", interview.id()).orElseThrow().state();
    assertThat(goesOn).isInstanceOf(State.Asking.class);
    assertThat(goesOn.progress().moves()).isEqualTo(paused.progress().moves());
  }

  @Test
  void whatWaitedWhileNothingRanPausesWithoutAReminder() {
    Interview interview = shown();

    time.passes(DAY.multipliedBy(8));
    one.timekeeper.ring();

    assertThat(found(interview).state()).isInstanceOf(State.Paused.class);
    assertThat(owed(interview)).doesNotContain(new Reply.Remind()).contains(new Reply.Headline());
    assertThat(one.timers.due(farOff())).isEmpty();
  }

  @Test
  void whoeverDeclinedIsNotReminded() {
    Interview interview = shown();
    one.timers.wish("T1", "U1", false);

    time.passes(DAY);

    assertThat(other.timekeeper.ring()).isEmpty();
    assertThat(owed(interview)).isEmpty();
  }

  @Test
  void whatNobodySawIsNotRemindedOf() {
    Interview unseen = started();

    time.passes(DAY);

    assertThat(one.timekeeper.ring()).isEmpty();
    assertThat(owed(unseen)).doesNotContain(new Reply.Remind());
  }

  @Test
  void zeroTurnsBothOff() {
    one.database.close();
    one = instance(new Patience(Duration.ZERO, Duration.ZERO));
    Interview interview = shown();

    time.passes(DAY.multipliedBy(30));

    assertThat(one.timekeeper.ring()).isEmpty();
    assertThat(found(interview).isOpen()).isTrue();
  }

  @Test
  void aLongerPatienceMovesTimersThatWereSetBefore() {
    Interview interview = shown();
    one.database.close();
    one = instance(new Patience(DAY.multipliedBy(2), Duration.ZERO));

    time.passes(DAY);
    List<String> early = one.timekeeper.ring();
    time.passes(DAY);

    assertThat(early).isEmpty();
    assertThat(one.timekeeper.ring()).containsExactly(interview.id());
  }

  private Instance instance(Patience patience) {
    Database database = Database.connect(url);
    StateCodec codec = new StateCodec();
    SqlOutbox outbox = new SqlOutbox(database, codec);
    Timing timing = new Timing(time, patience);
    Conversations conversations =
        new Conversations(
            new Dialogue(new Adviser(Talks.catalog())),
            new CachedInterviewStore(new SqlInterviewStore(database, outbox, codec, time)),
            outbox,
            timing,
            () -> "i" + NUMBERS.incrementAndGet());
    SqlTimers timers = new SqlTimers(database, time);
    return new Instance(
        database, outbox, timers, conversations, new Timekeeper(conversations, timers, timing));
  }

  private Interview started() {
    Interview.Address address = new Interview.Address("T1", "C1", "shop", "U1");
    Started started =
        one.conversations.start(by("U1"), new Opening(address, Focus.ALL_OPTIONS, true, true));
    return ((Started.New) started).interview();
  }

  /** One of which people see the headline. */
  private Interview shown() {
    Interview interview = started();
    for (Outbox.Entry entry : one.outbox.due(interview.id())) {
      Outbox.Place place = new Outbox.Place("C1", "1." + entry.number());
      one.outbox.shown(
          entry,
          Optional.of(new Outbox.Placed(Outbox.Role.HEADLINE, place))
              .filter(_ -> entry.reply() instanceof Reply.Headline));
    }
    return interview;
  }

  private Interview found(Interview interview) {
    return other.conversations.find("T1", interview.id()).orElseThrow();
  }

  private List<Reply> owed(Interview interview) {
    return one.outbox.due(interview.id()).stream().map(Outbox.Entry::reply).toList();
  }

  private Instant farOff() {
    return time.instant().plus(DAY.multipliedBy(1000));
  }

  private static Delivery by(String user) {
    return new Delivery("d" + NUMBERS.incrementAndGet(), "T1", user);
  }
}
