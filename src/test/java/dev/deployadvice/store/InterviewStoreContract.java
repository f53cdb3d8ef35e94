package dev.deployadvice.store;

import static dev.deployadvice.store.TestInterviews.SHOP;
import static dev.deployadvice.store.TestInterviews.cancelled;
import static dev.deployadvice.store.TestInterviews.change;
import static dev.deployadvice.store.TestInterviews.delivery;
import static dev.deployadvice.store.TestInterviews.first;
import static dev.deployadvice.store.TestInterviews.next;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.conversation.Interview;
import dev.deployadvice.conversation.Interview.Address;
import dev.deployadvice.conversation.InterviewStore;
import dev.deployadvice.conversation.InterviewStore.Outcome;
import dev.deployadvice.conversation.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of interviews must do. */
interface InterviewStoreContract {

  /** The store under test, empty at first; the same for one test. */
  InterviewStore store();

  @Test
  default void whatWasKeptIsFound() {
    Interview kept = first("i1", SHOP);

    Outcome outcome = store().keep(change("d1", kept));

    assertThat(outcome).isEqualTo(Outcome.KEPT);
    assertThat(store().find("i1")).contains(kept);
    assertThat(store().findOpen(SHOP)).contains(kept);
  }

  @Test
  default void whatWasNeverKeptIsNotFound() {
    assertThat(store().find("i1")).isEmpty();
    assertThat(store().findOpen(SHOP)).isEmpty();
    assertThat(store().isHandled("d1")).isFalse();
  }

  @Test
  default void theNextVersionTakesThePlaceOfTheOneBefore() {
    Interview started = first("i1", SHOP);
    Interview later = next(started, "team");
    store().keep(change("d1", started));
    store().find("i1");

    Outcome outcome = store().keep(change("d2", later));

    assertThat(outcome).isEqualTo(Outcome.KEPT);
    assertThat(store().find("i1")).contains(later);
  }

  @Test
  default void aChangeOfAnOlderVersionIsOvertaken() {
    Interview started = first("i1", SHOP);
    Interview winner = next(started, "team");
    store().keep(change("d1", started));
    store().keep(change("d2", winner));

    Outcome outcome = store().keep(change("d3", next(started, "traffic")));

    assertThat(outcome).isEqualTo(Outcome.OVERTAKEN);
    assertThat(store().find("i1")).contains(winner);
    assertThat(store().isHandled("d3")).isFalse();
  }

  @Test
  default void aDeliveryIsHandledOnce() {
    Interview started = first("i1", SHOP);
    store().keep(change("d1", started));

    Outcome outcome = store().keep(change("d1", next(started, "team")));

    assertThat(outcome).isEqualTo(Outcome.REPEATED);
    assertThat(store().find("i1")).contains(started);
    assertThat(store().isHandled("d1")).isTrue();
  }

  @Test
  default void aDeliveryThatChangedNothingIsRememberedToo() {
    assertThat(store().remember(delivery("d1"))).isTrue();
    assertThat(store().remember(delivery("d1"))).isFalse();
    assertThat(store().keep(change("d1", first("i1", SHOP)))).isEqualTo(Outcome.REPEATED);
  }

  @Test
  default void anAddressHasOneOpenInterview() {
    Interview open = first("i1", SHOP);
    store().keep(change("d1", open));

    Outcome outcome =
        store().keep(change("d2", first("i2", new Address("T1", "C1", " SHOP ", "U1"))));

    assertThat(outcome).isEqualTo(Outcome.OVERTAKEN);
    assertThat(store().findOpen(SHOP)).contains(open);
    assertThat(store().find("i2")).isEmpty();
  }

  @Test
  default void aCancelledInterviewMakesRoomForAnother() {
    Interview old = first("i1", SHOP);
    store().keep(change("d1", old));
    store().keep(change("d2", cancelled(old)));

    Outcome outcome = store().keep(change("d3", first("i2", SHOP)));

    assertThat(outcome).isEqualTo(Outcome.KEPT);
    assertThat(store().findOpen(SHOP)).map(Interview::id).contains("i2");
    assertThat(store().stoppedOf("T1", "C1", "U1")).map(Interview::id).containsExactly("i1");
  }

  @Test
  default void aHistoryHoldsOnesOwnAndWhatStandsInTheChannel() {
    Interview own = first("i1", SHOP);
    Interview theirs = first("i2", new Address("T1", "C1", "shop", "U2"));
    Interview unseen = first("i3", new Address("T1", "C1", "blog", "U2"));
    Interview elsewhere = first("i4", new Address("T1", "C2", "shop", "U1"));
    store().keep(change("d1", own));
    store().keep(headed("d2", theirs));
    store().keep(change("d3", unseen));
    store().keep(headed("d4", elsewhere));

    assertThat(store().history("T1", "C1", "U1"))
        .map(Interview::id)
        .containsExactlyInAnyOrder("i1", "i2");
    assertThat(store().history("T1", "D1", "U1"))
        .map(Interview::id)
        .containsExactlyInAnyOrder("i1", "i4");
    assertThat(store().history("T2", "C1", "U1")).isEmpty();
  }

  private static InterviewStore.Change headed(String deliveryId, Interview interview) {
    Outbox.Place place = new Outbox.Place(interview.address().channel(), "7." + interview.id());
    return new InterviewStore.Change(
        delivery(deliveryId),
        interview,
        List.of(),
        List.of(new Outbox.Placed(Outbox.Role.HEADLINE, place)));
  }

  @Test
  default void aResumedInterviewIsOvertakenWhereItsAddressIsTaken() {
    Interview old = first("i1", SHOP);
    Interview gone = cancelled(old);
    store().keep(change("d1", old));
    store().keep(change("d2", gone));
    store().keep(change("d3", first("i2", SHOP)));

    Outcome outcome = store().keep(change("d4", next(gone, "team")));

    assertThat(outcome).isEqualTo(Outcome.OVERTAKEN);
    assertThat(store().find("i1")).contains(gone);
  }

  @Test
  default void aMovedInterviewLeavesItsOldAddress() {
    Interview started = first("i1", SHOP);
    Interview moved = started.moved(started.state(), started.stamps().touched()).inChannel("D1");
    store().keep(change("d1", started));

    store().keep(change("d2", moved));

    assertThat(store().findOpen(SHOP)).isEmpty();
    assertThat(store().findOpen(SHOP.inChannel("D1"))).contains(moved);
  }

  @Test
  default void ownOpenInterviewsComeLastTouchedFirst() {
    Interview shop = first("i1", SHOP);
    Interview blog = first("i2", new Address("T1", "C1", "blog", "U1"));
    store().keep(change("d1", shop));
    store().keep(change("d2", blog));
    store().keep(change("d3", first("i3", new Address("T1", "C2", "shop", "U1"))));
    store().keep(change("d4", first("i4", new Address("T1", "C1", "shop", "U2"))));
    store().keep(change("d5", first("i5", new Address("T2", "C1", "shop", "U1"))));
    store().keep(change("d6", next(blog, "team")));

    List<Interview> open = store().openOf("T1", "C1", "U1");

    assertThat(open).map(Interview::id).containsExactly("i2", "i1");
  }

  @Test
  default void everybodysOpenInterviewsOnAProjectAreFound() {
    Interview mine = first("i1", SHOP);
    Interview theirs = first("i2", new Address("T1", "C1", "Shop", "U2"));
    store().keep(change("d1", mine));
    store().keep(change("d2", theirs));
    store().keep(change("d3", first("i3", new Address("T1", "C1", "blog", "U2"))));
    store().keep(change("d4", next(theirs, "team")));

    List<Interview> open = store().openOn(SHOP.onProject());

    assertThat(open).map(Interview::id).containsExactly("i2", "i1");
  }

  @Test
  default void ownInterviewsAreFoundWhereverTheyAre() {
    Interview older = first("i1", SHOP);
    Interview elsewhere = first("i2", SHOP.inChannel("C2"));
    Interview newer = next(elsewhere, "team");
    store().keep(change("d1", older));
    store().keep(change("d2", elsewhere));
    store().keep(change("d3", newer));
    store().keep(change("d4", first("i3", new Address("T1", "C1", "shop", "U2"))));
    store().keep(change("d5", first("i4", new Address("T2", "C1", "shop", "U1"))));

    assertThat(store().ownOf("T1", "U1", 9)).containsExactly(newer, older);
    assertThat(store().ownOf("T1", "U1", 1)).containsExactly(newer);
  }

  @Test
  default void othersAreFoundInTheChannelsWhereOneTookPart() {
    Interview beside = first("i2", new Address("T1", "C1", "blog", "U2"));
    Interview stopped = next(first("i4", new Address("T1", "C1", "wiki", "U3")), "team");
    store().keep(change("d1", first("i1", SHOP)));
    store().keep(change("d2", beside));
    store().keep(change("d3", first("i3", new Address("T1", "C2", "blog", "U2"))));
    store().keep(change("d4", first("i4", new Address("T1", "C1", "wiki", "U3"))));
    store().keep(change("d5", stopped));
    store().keep(change("d6", cancelled(stopped)));

    assertThat(store().besideOf("T1", "U1", 9)).containsExactly(beside);
    assertThat(store().besideOf("T1", "U4", 9)).isEmpty();
  }

  @Test
  default void ofChangesAtOnceExactlyOneIsKept() throws Exception {
    Interview started = first("i1", SHOP);
    store().keep(change("d0", started));

    List<Outcome> outcomes =
        atOnce(8, n -> store().keep(change("d-" + n, next(started, "question-" + n))));

    assertThat(outcomes).containsOnlyOnce(Outcome.KEPT).contains(Outcome.OVERTAKEN);
    assertThat(store().find("i1")).map(Interview::version).contains(2L);
  }

  @Test
  default void ofStartsAtOnceExactlyOneIsKept() throws Exception {
    List<Outcome> outcomes = atOnce(8, n -> store().keep(change("d-" + n, first("i-" + n, SHOP))));

    assertThat(outcomes).containsOnlyOnce(Outcome.KEPT);
    assertThat(store().openOf("T1", "C1", "U1")).hasSize(1);
  }

  @Test
  default void ofRepeatsAtOnceExactlyOneIsKept() throws Exception {
    List<Outcome> outcomes =
        atOnce(8, n -> store().keep(change("d1", first("i-" + n, SHOP.inChannel("C-" + n)))));

    assertThat(outcomes).containsOnlyOnce(Outcome.KEPT).contains(Outcome.REPEATED);
  }

  /** One thread each, all under way before the first result is read. */
  private static <T> List<T> atOnce(int threads, Numbered<T> work) throws Exception {
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Callable<T>> tasks = new ArrayList<>();
      IntStream.range(0, threads).forEach(n -> tasks.add(() -> work.run(n)));
      List<T> results = new ArrayList<>();
      for (Future<T> future : executor.invokeAll(tasks, 30, TimeUnit.SECONDS)) {
        results.add(future.get());
      }
      return results;
    }
  }

  /** Work that knows which of the threads does it. */
  @FunctionalInterface
  interface Numbered<T> {
    T run(int number);
  }
}
