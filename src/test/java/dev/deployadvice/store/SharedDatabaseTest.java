package dev.deployadvice.store;

import static dev.deployadvice.store.TestInterviews.NOON;
import static dev.deployadvice.store.TestInterviews.SHOP;
import static dev.deployadvice.store.TestInterviews.change;
import static dev.deployadvice.store.TestInterviews.first;
import static dev.deployadvice.store.TestInterviews.next;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.conversation.Interview;
import dev.deployadvice.conversation.InterviewStore.Outcome;
import dev.deployadvice.conversation.Outbox.Entry;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.testing.Postgres;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two instances on one PostgreSQL database, each with a cache of its own. */
final class SharedDatabaseTest {
  private static final Interview STARTED = first("i1", SHOP);
  private static final Reply HEADLINE = new Reply.Headline();

  private Instance one;
  private Instance other;

  private record Instance(Database database, SqlOutbox outbox, CachedInterviewStore store) {
    static Instance on(String url) {
      Database database = Database.connect(url);
      StateCodec codec = new StateCodec();
      SqlOutbox outbox = new SqlOutbox(database, codec);
      SqlInterviewStore store = new SqlInterviewStore(database, outbox, codec, () -> NOON);
      return new Instance(database, outbox, new CachedInterviewStore(store));
    }
  }

  @BeforeEach
  void open() {
    String url = Postgres.newDatabase();
    one = Instance.on(url);
    other = Instance.on(url);
  }

  @AfterEach
  void close() {
    one.database.close();
    other.database.close();
  }

  @Test
  void aStepOnWhatAnotherInstanceChangedIsOvertakenAndThenSeesTheTruth() {
    Interview theirs = next(STARTED, "team");
    one.store.keep(change("d1", STARTED));
    other.store.keep(change("d2", theirs));

    Outcome outcome = one.store.keep(change("d3", next(STARTED, "traffic")));

    assertThat(outcome).isEqualTo(Outcome.OVERTAKEN);
    assertThat(one.store.find("i1")).contains(theirs);
  }

  @Test
  void ofTheSameDeliveryOnBothInstancesOneIsKept() throws Exception {
    one.store.keep(change("d1", STARTED));

    for (int round = 2; round < 22; round++) {
      String delivery = "d" + round;
      Interview next = next(one.store.find("i1").orElseThrow(), "question-" + round);
      List<Outcome> outcomes =
          together(
              () -> one.store.keep(change(delivery, next, HEADLINE)),
              () -> other.store.keep(change(delivery, next, HEADLINE)));

      assertThat(outcomes).containsOnlyOnce(Outcome.KEPT).contains(Outcome.REPEATED);
    }

    assertThat(one.outbox.due("i1")).hasSize(20);
  }

  @Test
  void ofTwoStartsAtOneAddressOneIsKept() throws Exception {
    for (int round = 0; round < 20; round++) {
      String project = "shop-" + round;
      Interview mine = first("a" + round, addressOn(project));
      Interview theirs = first("b" + round, addressOn(project));
      List<Outcome> outcomes =
          together(
              () -> one.store.keep(change(mine.id(), mine)),
              () -> other.store.keep(change(theirs.id(), theirs)));

      assertThat(outcomes).containsExactlyInAnyOrder(Outcome.KEPT, Outcome.OVERTAKEN);
    }
  }

  @Test
  void whatIsOwedIsShownByOneInstanceAtATime() {
    one.store.keep(change("d1", STARTED, HEADLINE));

    boolean first = one.outbox.lease("i1");
    boolean second = other.outbox.lease("i1");
    boolean renewed = one.outbox.lease("i1");
    one.outbox.giveBack("i1");
    boolean afterwards = other.outbox.lease("i1");

    assertThat(List.of(first, second, renewed, afterwards))
        .containsExactly(true, false, true, true);
  }

  @Test
  void theLeaseOfAnInstanceThatIsGoneRunsOut() {
    one.store.keep(change("d1", STARTED, HEADLINE));
    one.outbox.lease("i1");

    one.database.write(handle -> handle.execute("UPDATE outbox_lease SET leased_until = 1"));

    assertThat(other.outbox.lease("i1")).isTrue();
    assertThat(one.outbox.lease("i1")).isFalse();
    assertThat(other.outbox.due("i1")).map(Entry::reply).containsExactly(HEADLINE);
  }

  private static Interview.Address addressOn(String project) {
    return new Interview.Address("T1", "C1", project, "U1");
  }

  private static <T> List<T> together(Callable<T> here, Callable<T> there) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> results = new ArrayList<>();
      for (Callable<T> each : List.of(here, there)) {
        results.add(
            threads.submit(
                () -> {
                  start.await();
                  return each.call();
                }));
      }
      return List.of(results.get(0).get(), results.get(1).get());
    }
  }
}
