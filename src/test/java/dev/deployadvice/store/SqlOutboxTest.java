package dev.deployadvice.store;

import static dev.deployadvice.store.TestInterviews.NOON;
import static dev.deployadvice.store.TestInterviews.SHOP;
import static dev.deployadvice.store.TestInterviews.cancelled;
import static dev.deployadvice.store.TestInterviews.change;
import static dev.deployadvice.store.TestInterviews.first;
import static dev.deployadvice.store.TestInterviews.next;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.conversation.Interview;
import dev.deployadvice.conversation.Interview.Address;
import dev.deployadvice.conversation.Outbox.Cause;
import dev.deployadvice.conversation.Outbox.Entry;
import dev.deployadvice.conversation.Outbox.Place;
import dev.deployadvice.conversation.Outbox.Placed;
import dev.deployadvice.conversation.Outbox.Role;
import dev.deployadvice.dialogue.Reply;
import java.nio.file.Path;
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
final class SqlOutboxTest {
  private final TestEngine engine;
  private static final Reply HEADLINE = new Reply.Headline();
  private static final Reply CARD = new Reply.AskDealBreakers(1, Optional.empty());
  private static final Reply PIN = new Reply.PinHeadline();
  private static final Interview STARTED = first("i1", SHOP);
  private static final Place ROOT = new Place("C1", "1.1");

  private final StateCodec codec = new StateCodec();

  @TempDir Path dataDir;

  private Database database;
  private SqlOutbox outbox;
  private SqlInterviewStore store;

  SqlOutboxTest(TestEngine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    database = engine.open(dataDir);
    outbox = new SqlOutbox(database, codec);
    store = new SqlInterviewStore(database, outbox, codec, () -> NOON);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatIsOwedIsDueInOrder() {
    store.keep(change("d1", STARTED, HEADLINE, CARD));
    store.keep(change("d2", first("i2", SHOP.inChannel("C2")), HEADLINE));
    store.keep(change("d3", next(STARTED, "team"), new Reply.Retract(0), PIN));

    List<Entry> due = outbox.due("i1");

    assertThat(due).map(Entry::reply).containsExactly(HEADLINE, CARD, new Reply.Retract(0), PIN);
    assertThat(due).map(Entry::number).isSorted().doesNotHaveDuplicates();
    assertThat(due).map(Entry::cause).first().isEqualTo(new Cause("U1", "d1", 0));
    assertThat(outbox.interviewsDue()).containsExactly("i1", "i2");
  }

  @Test
  void nothingIsOwedForAChangeThatWasNotKept() {
    store.keep(change("d1", STARTED, HEADLINE));

    store.keep(change("d1", next(STARTED, "team"), CARD));
    store.keep(change("d2", STARTED, CARD));

    assertThat(outbox.due("i1")).map(Entry::reply).containsExactly(HEADLINE);
  }

  @Test
  void whatWasShownIsNotDueAnyMore() {
    store.keep(change("d1", STARTED, HEADLINE, CARD));

    outbox.shown(outbox.due("i1").getFirst(), Optional.of(new Placed(Role.HEADLINE, ROOT)));

    assertThat(outbox.due("i1")).map(Entry::reply).containsExactly(CARD);
    assertThat(outbox.place("i1", Role.HEADLINE)).contains(ROOT);
    assertThat(outbox.place("i1", Role.CARD)).isEmpty();
  }

  @Test
  void aRoleStandsWhereItWasPlacedLast() {
    store.keep(change("d1", STARTED, CARD, CARD));
    List<Entry> due = outbox.due("i1");

    outbox.shown(due.get(0), Optional.of(new Placed(Role.CARD, new Place("C1", "2.1"))));
    outbox.shown(due.get(1), Optional.of(new Placed(Role.CARD, new Place("C1", "2.2"))));

    assertThat(outbox.place("i1", Role.CARD)).contains(new Place("C1", "2.2"));
    assertThat(outbox.interviewsDue()).isEmpty();
  }

  @Test
  void anAttemptIsRemembered() {
    store.keep(change("d1", STARTED, HEADLINE));
    Entry entry = outbox.due("i1").getFirst();

    boolean owed = outbox.attempting(entry);

    assertThat(owed).isTrue();
    assertThat(outbox.due("i1").getFirst().cause().attempts()).isEqualTo(1);
  }

  @Test
  void aNewerHeadlineTakesThePlaceOfAnOlderOne() {
    headlineStands();
    store.keep(change("d2", next(STARTED, "team"), HEADLINE, CARD, PIN));
    Entry older = outbox.due("i1").getFirst();

    store.keep(
        change("d3", next(next(STARTED, "team"), "traffic"), new Reply.Retract(1), HEADLINE));

    assertThat(outbox.due("i1"))
        .map(Entry::reply)
        .containsExactly(CARD, PIN, new Reply.Retract(1), HEADLINE);
    assertThat(outbox.attempting(older)).isFalse();
  }

  @Test
  void theFirstHeadlineStaysBeforeItsThread() {
    store.keep(change("d1", STARTED, HEADLINE, CARD));

    store.keep(change("d2", next(STARTED, "team"), HEADLINE));

    assertThat(outbox.due("i1")).map(Entry::reply).containsExactly(HEADLINE, CARD, HEADLINE);
  }

  @Test
  void aHeadlineUnderWayStays() {
    headlineStands();
    store.keep(change("d2", next(STARTED, "team"), HEADLINE));
    outbox.attempting(outbox.due("i1").getFirst());

    store.keep(change("d3", next(next(STARTED, "team"), "traffic"), HEADLINE));

    assertThat(outbox.due("i1")).map(Entry::reply).containsExactly(HEADLINE, HEADLINE);
  }

  @Test
  void nothingIsDueWhileHeld() {
    store.keep(change("d1", STARTED, HEADLINE));

    outbox.hold("i1");

    assertThat(outbox.due("i1")).isEmpty();
    assertThat(outbox.interviewsDue()).isEmpty();
  }

  @Test
  void whatWasHeldForAChannelGoesOnThere() {
    store.keep(change("d1", STARTED, HEADLINE));
    store.keep(change("d2", first("i2", new Address("T1", "C1", "shop", "U2")), HEADLINE));
    store.keep(change("d3", first("i3", SHOP.inChannel("C2")), HEADLINE));
    List.of("i1", "i2", "i3").forEach(outbox::hold);

    List<String> released = outbox.release("T1", "C1");

    assertThat(released).containsExactly("i1", "i2");
    assertThat(outbox.interviewsDue()).containsExactly("i1", "i2");
    assertThat(outbox.release("T1", "C1")).isEmpty();
  }

  @Test
  void whatWasCancelledBeforeItWasShownStaysUnshownUntilItIsResumed() {
    Interview cancelled = cancelled(STARTED);
    store.keep(change("d1", STARTED, HEADLINE, CARD));
    store.keep(change("d2", cancelled, HEADLINE));
    List<Entry> whileCancelled = outbox.due("i1");
    List<String> interviewsWhileCancelled = outbox.interviewsDue();

    store.keep(change("d3", next(cancelled, "team"), CARD));

    assertThat(whileCancelled).isEmpty();
    assertThat(interviewsWhileCancelled).isEmpty();
    assertThat(outbox.due("i1")).map(Entry::reply).containsExactly(HEADLINE, CARD, HEADLINE, CARD);
  }

  @Test
  void whatWasCancelledAfterItWasShownIsShownToTheEnd() {
    headlineStands();

    store.keep(change("d2", cancelled(STARTED), HEADLINE));

    assertThat(outbox.due("i1")).map(Entry::reply).containsExactly(HEADLINE);
  }

  @Test
  void whatWasHeldForOneChannelGoesOnInAnother() {
    store.keep(change("d1", STARTED, HEADLINE));
    outbox.hold("i1");

    store.keep(change("d2", STARTED.moved(STARTED.state(), NOON).inChannel("D1")));

    assertThat(outbox.due("i1")).map(Entry::reply).containsExactly(HEADLINE);
    assertThat(outbox.release("T1", "C1")).isEmpty();
  }

  @Test
  void messagesInAnotherChannelDoNotCountAfterAMove() {
    headlineStands();

    store.keep(change("d2", STARTED.moved(STARTED.state(), NOON).inChannel("D1")));

    assertThat(outbox.place("i1", Role.HEADLINE)).isEmpty();
  }

  private void headlineStands() {
    store.keep(change("d1", STARTED, HEADLINE));
    outbox.shown(outbox.due("i1").getFirst(), Optional.of(new Placed(Role.HEADLINE, ROOT)));
  }
}
