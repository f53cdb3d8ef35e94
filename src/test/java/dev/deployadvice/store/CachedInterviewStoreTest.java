package dev.deployadvice.store;

import static dev.deployadvice.store.TestInterviews.NOON;
import static dev.deployadvice.store.TestInterviews.SHOP;
import static dev.deployadvice.store.TestInterviews.change;
import static dev.deployadvice.store.TestInterviews.first;
import static dev.deployadvice.store.TestInterviews.next;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import dev.deployadvice.conversation.Interview;
import dev.deployadvice.conversation.InterviewStore;
import dev.deployadvice.conversation.InterviewStore.Outcome;
import dev.deployadvice.conversation.StoreException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CachedInterviewStoreTest implements InterviewStoreContract {
  private final AtomicLong nanos = new AtomicLong();
  private final StateCodec codec = new StateCodec();

  @TempDir Path dataDir;

  private Database database;
  private InterviewStore behind;
  private CachedInterviewStore store;

  @BeforeEach
  void open() {
    database = Database.open(dataDir);
    behind =
        spy(new SqlInterviewStore(database, new SqlOutbox(database, codec), codec, () -> NOON));
    store = new CachedInterviewStore(behind, nanos::get);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public InterviewStore store() {
    return store;
  }

  @Test
  void whatWasJustKeptIsNotReadAgain() {
    Interview started = first("i1", SHOP);
    store.keep(change("d1", started));

    assertThat(store.find("i1")).contains(started);
    verify(behind, never()).find("i1");
  }

  @Test
  void whatWasReadOnceIsRemembered() {
    Interview started = first("i1", SHOP);
    behind.keep(change("d1", started));

    store.find("i1");
    store.find("i1");

    verify(behind, times(1)).find("i1");
  }

  @Test
  void whatIsIdleIsReadAgain() {
    store.keep(change("d1", first("i1", SHOP)));

    nanos.addAndGet(Duration.ofMinutes(31).toNanos());
    store.find("i1");

    verify(behind, times(1)).find("i1");
  }

  @Test
  void whatWasNotThereMayComeLater() {
    Interview started = first("i1", SHOP);
    store.find("i1");
    behind.keep(change("d1", started));

    assertThat(store.find("i1")).contains(started);
  }

  @Test
  void aConflictShowsWhatAnotherInstanceWrote() {
    Interview started = first("i1", SHOP);
    Interview elsewhere = next(started, "team");
    store.keep(change("d1", started));
    behind.keep(change("d2", elsewhere));

    Outcome outcome = store.keep(change("d3", next(started, "traffic")));

    assertThat(outcome).isEqualTo(Outcome.OVERTAKEN);
    assertThat(store.find("i1")).contains(elsewhere);
  }

  @Test
  void aFailedWriteIsNotTakenForTheTruth() {
    Interview started = first("i1", SHOP);
    store.keep(change("d1", started));
    doThrow(new StoreException("disk full")).when(behind).keep(any());

    assertThatThrownBy(() -> store.keep(change("d2", next(started, "team"))))
        .isInstanceOf(StoreException.class);

    assertThat(store.find("i1")).contains(started);
    verify(behind, times(1)).find("i1");
  }
}
