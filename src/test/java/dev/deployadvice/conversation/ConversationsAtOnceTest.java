package dev.deployadvice.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.conversation.Conversations.Handled;
import dev.deployadvice.conversation.Conversations.Started;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.dialogue.Reply.Remark;
import dev.deployadvice.dialogue.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People act at the same moment, also through several instances. */
final class ConversationsAtOnceTest {
  private static final int TIMES = 12;

  @TempDir Path dataDir;

  private Talks talks;

  @BeforeEach
  void open() {
    talks = new Talks(dataDir);
  }

  @AfterEach
  void close() {
    talks.close();
  }

  @Test
  void ofClicksAtOnceTheFirstCountsAndTheOthersAreStale() throws Exception {
    Interview interview = talks.asked("U1", "shop");
    State.Asking asking = (State.Asking) interview.state();
    Event skip = new Event.Skip(asking.progress().step(), asking.question());

    List<Handled> handled =
        atOnce(
            talks.conversations,
            conversations -> conversations.handle(Talks.by("U1"), interview.id(), skip));

    assertThat(handled).allMatch(Handled.Done.class::isInstance);
    assertThat(talks.owed(interview)).filteredOn(Reply.Shrink.class::isInstance).hasSize(1);
    assertThat(talks.owed(interview))
        .filteredOn(new Reply.Notice(new Remark.StaleCard())::equals)
        .hasSize(TIMES - 1);
  }

  @Test
  void twoInstancesDoNotLoseEachOthersChanges() throws Exception {
    Interview interview = talks.asked("U1", "shop");
    State.Asking asking = (State.Asking) interview.state();
    Event skip = new Event.Skip(asking.progress().step(), asking.question());
    Conversations one = talks.conversations;
    Conversations other = talks.another();

    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Handled> first =
          executor.submit(() -> one.handle(Talks.by("U1"), interview.id(), skip));
      Future<Handled> second =
          executor.submit(() -> other.handle(Talks.by("U1"), interview.id(), skip));
      first.get(30, TimeUnit.SECONDS);
      second.get(30, TimeUnit.SECONDS);
    }

    assertThat(talks.conversations.find("T1", interview.id())).map(Interview::version).contains(4L);
    assertThat(talks.owed(interview)).filteredOn(Reply.Shrink.class::isInstance).hasSize(1);
    assertThat(talks.owed(interview))
        .filteredOn(new Reply.Notice(new Remark.StaleCard())::equals)
        .hasSize(1);
  }

  @Test
  void ofStartsAtOnceOneOpens() throws Exception {
    Conversations.Opening opening =
        new Conversations.Opening(
            new Interview.Address("T1", "C1", "shop", "U1"), Focus.ALL_OPTIONS, true, false);

    List<Started> started =
        atOnce(talks.another(), conversations -> conversations.start(Talks.by("U1"), opening));

    assertThat(started).filteredOn(Started.New.class::isInstance).hasSize(1);
    assertThat(started).filteredOn(Started.AlreadyOpen.class::isInstance).hasSize(TIMES - 1);
  }

  private static <T> List<T> atOnce(Conversations conversations, Work<T> work) throws Exception {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<T>> tasks = new ArrayList<>();
      for (int n = 0; n < TIMES; n++) {
        tasks.add(() -> work.on(conversations));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : executor.invokeAll(tasks, 30, TimeUnit.SECONDS)) {
        results.add(future.get());
      }
      return results;
    }
  }

  /** What one of them does. */
  @FunctionalInterface
  private interface Work<T> {
    T on(Conversations conversations);
  }
}
