package dev.deployadvice.store;

import static dev.deployadvice.store.TestInterviews.NOON;
import static dev.deployadvice.store.TestInterviews.SHOP;
import static dev.deployadvice.store.TestInterviews.change;
import static dev.deployadvice.store.TestInterviews.delivery;
import static dev.deployadvice.store.TestInterviews.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.deployadvice.conversation.Delivery;
import dev.deployadvice.conversation.Interview;
import dev.deployadvice.conversation.Interview.Address;
import dev.deployadvice.conversation.InterviewStore;
import dev.deployadvice.conversation.Outbox;
import dev.deployadvice.conversation.StoreException;
import dev.deployadvice.conversation.UnreadableException;
import dev.deployadvice.dialogue.Move;
import dev.deployadvice.dialogue.State;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
final class SqlInterviewStoreTest implements InterviewStoreContract {
  private final TestEngine engine;
  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final StateCodec codec = new StateCodec();

  @TempDir Path dataDir;

  private Database database;
  private SqlInterviewStore store;

  SqlInterviewStoreTest(TestEngine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    database = engine.open(dataDir);
    store = new SqlInterviewStore(database, new SqlOutbox(database, codec), codec, now::get);
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
  void deliveriesAreForgottenWhenSlackCannotRepeatThemAnyMore() {
    store.remember(delivery("d1"));
    now.set(NOON.plus(Duration.ofDays(2)));
    store.remember(delivery("d2"));
    boolean handledAfterTwoDays = store.isHandled("d1");

    now.set(NOON.plus(Duration.ofDays(4)));
    store.remember(delivery("d3"));

    assertThat(handledAfterTwoDays).isTrue();
    assertThat(store.isHandled("d1")).isFalse();
    assertThat(store.isHandled("d2")).isTrue();
  }

  @Test
  void anInterviewOfAnotherVersionIsNamedAsSuch() {
    store.keep(change("d1", first("i1", SHOP)));
    overwriteState("i1", "{\"schema\":99,\"state\":{}}");

    assertThatThrownBy(() -> store.find("i1"))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("schema 99");
  }

  @Test
  void anInterviewOfAnotherVersionWaitsWithItsAnswersKept() {
    store.keep(change("d1", first("i1", SHOP)));
    overwriteState(
        "i1",
        "{\"schema\":99,\"state\":{\"progress\":{\"moves\":["
            + "{\"type\":\"answered\",\"question\":\"team\",\"answers\":[\"solo\"]}]}}}");

    State state = store.find("i1").orElseThrow().state();

    assertThat(state).isInstanceOf(State.Cancelled.class);
    assertThat(state.progress().moves())
        .containsExactly(new Move.Answered("team", List.of("solo")));
  }

  @Test
  void aThreadLeadsToTheInterviewOfWhoeverSpeaks() {
    Outbox.Place root = new Outbox.Place("C1", "7.7");
    Interview interview = first("i1", SHOP);
    store.keep(
        new InterviewStore.Change(
            new Delivery("d1", "T1", "U1"),
            interview,
            List.of(),
            List.of(new Outbox.Placed(Outbox.Role.THREAD, root))));

    assertThat(store.inThread("T1", root, "U1")).map(Interview::id).contains("i1");
    assertThat(store.inThread("T1", root, "U2")).isEmpty();
    assertThat(store.inThread("T1", new Outbox.Place("C1", "8.8"), "U1")).isEmpty();
  }

  @Test
  void anInterviewOfAnotherVersionDoesNotSpoilTheList() {
    store.keep(change("d1", first("i1", SHOP)));
    store.keep(change("d2", first("i2", new Address("T1", "C1", "blog", "U1"))));
    overwriteState("i1", "not JSON at all");

    assertThat(store.openOf("T1", "C1", "U1")).map(Interview::id).containsExactly("i2");
  }

  @Test
  void aClosedDatabaseIsAStoreException() {
    database.close();

    assertThatThrownBy(() -> store.keep(change("d1", first("i1", SHOP))))
        .isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> store.find("i1")).isInstanceOf(StoreException.class);
  }

  private void overwriteState(String id, String state) {
    int rows =
        database.write(
            handle ->
                handle
                    .createUpdate("UPDATE interview SET state = :state WHERE id = :id")
                    .bind("state", state)
                    .bind("id", id)
                    .execute());
    assertThat(rows).isEqualTo(1);
  }
}
