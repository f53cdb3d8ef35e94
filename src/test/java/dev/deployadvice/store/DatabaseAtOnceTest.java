package dev.deployadvice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.deployadvice.conversation.StoreException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatabaseAtOnceTest {
  @TempDir Path folder;

  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(folder);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void changesOfManyThreadsAreAllMade() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> changes =
          IntStream.range(0, 300)
              .mapToObj(i -> threads.submit(() -> database.write(handle -> add(handle, "d" + i))))
              .toList();

      for (Future<Integer> change : changes) {
        assertThat(change.get()).isEqualTo(1);
      }
    }

    assertThat(count()).isEqualTo(300);
  }

  @Test
  void aChangeThatFailsIsUndoneAndNoOther() throws Exception {
    CountDownLatch busy = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> first = threads.submit(() -> database.write(handle -> slowly(handle, busy)));
      Future<Integer> good = threads.submit(() -> database.write(handle -> add(handle, "good")));
      Future<Integer> bad =
          threads.submit(
              () ->
                  database.write(
                      handle -> {
                        add(handle, "bad");
                        throw new IllegalStateException("on second thoughts");
                      }));
      Future<Integer> after = threads.submit(() -> database.write(handle -> add(handle, "after")));
      busy.countDown();

      assertThat(first.get()).isEqualTo(1);
      assertThat(good.get()).isEqualTo(1);
      assertThat(after.get()).isEqualTo(1);
      assertThatThrownBy(bad::get)
          .hasCauseInstanceOf(IllegalStateException.class)
          .hasMessageContaining("on second thoughts");
    }

    assertThat(count()).isEqualTo(3);
  }

  @Test
  void whatTheDatabaseRefusesIsUndone() {
    assertThatThrownBy(
            () ->
                database.write(
                    handle -> {
                      add(handle, "d1");
                      return handle.execute("INSERT INTO handled_delivery (id) VALUES ('d2')");
                    }))
        .isInstanceOf(StoreException.class)
        .hasMessage("the database did not take a change");

    assertThat(count()).isZero();
  }

  @Test
  void whatWaitsTooLongIsGivenUpAndNeverMade() throws Exception {
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    Jdbi jdbi = Jdbi.create("jdbc:sqlite:" + folder.resolve("deploy-advice.db"));
    try (Writer writer = Writer.start(jdbi, Duration.ofMillis(50));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> slow =
          threads.submit(
              () ->
                  writer.write(
                      handle -> {
                        begun.countDown();
                        return slowly(handle, busy);
                      }));
      begun.await();

      assertThatThrownBy(() -> writer.write(handle -> add(handle, "late")))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("the database was busy");
      busy.countDown();

      assertThat(slow.get()).isEqualTo(1);
    }

    assertThat(count()).isEqualTo(1);
  }

  @Test
  void afterTheEndNothingIsTaken() {
    database.close();

    assertThatThrownBy(() -> database.write(handle -> add(handle, "d1")))
        .isInstanceOf(StoreException.class)
        .hasMessage("the database is closed");
  }

  private int count() {
    return database.read(
        handle ->
            handle.createQuery("SELECT count(*) FROM handled_delivery").mapTo(Integer.class).one());
  }

  private static int slowly(Handle handle, CountDownLatch busy) {
    try {
      busy.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return add(handle, "first");
  }

  private static int add(Handle handle, String id) {
    return handle.execute("INSERT INTO handled_delivery (id, handled_at) VALUES (?, 0)", id);
  }
}
