package dev.deployadvice.slack;

import dev.deployadvice.card.Cards;
import dev.deployadvice.card.Entry;
import dev.deployadvice.card.Home;
import dev.deployadvice.conversation.Interview;
import dev.deployadvice.conversation.Stores;
import dev.deployadvice.dialogue.State;
import dev.deployadvice.slack.SlackApi.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps Home tabs: written when somebody opens theirs, and again after what changes in it as long
 * as they look at it. A tab that could not be written is written at the next opening. Safe for use
 * by many threads.
 */
final class HomeBoard implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HomeBoard.class);

  /** So long after its opening a tab is taken to be looked at. */
  private static final Duration LOOKED_AT = Duration.ofMinutes(10);

  /** So many interviews are read; the card shows the first of each kind. */
  private static final int MOST_READ = 40;

  private static final int LOCKS = 16;

  private final Stores stores;
  private final Cards cards;
  private final Contexts contexts;
  private final SlackApi api;
  private final InstantSource clock;
  private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Lock> locks = Stream.<Lock>generate(ReentrantLock::new).limit(LOCKS).toList();

  /** Until when each person is taken to look at their tab. */
  private final Map<Viewer, Instant> lookingUntil = new ConcurrentHashMap<>();

  /** Those whose tab is about to be written. */
  private final Set<Viewer> queued = ConcurrentHashMap.newKeySet();

  HomeBoard(Stores stores, Cards cards, Contexts contexts, SlackApi api, InstantSource clock) {
    this.stores = stores;
    this.cards = cards;
    this.contexts = contexts;
    this.api = api;
    this.clock = clock;
  }

  private record Viewer(String team, String user) {}

  /** Somebody opened their tab. Returns at once. */
  void opened(String team, String user) {
    Instant now = clock.instant();
    lookingUntil.values().removeIf(until -> until.isBefore(now));
    lookingUntil.put(new Viewer(team, user), now.plus(LOOKED_AT));
    soon(new Viewer(team, user));
  }

  /** Somebody went to another tab of the app. */
  void left(String team, String user) {
    lookingUntil.remove(new Viewer(team, user));
  }

  /** Something of an interview was shown: its owner may be looking. Returns at once. */
  void changed(String interviewId) {
    if (!lookingUntil.isEmpty()) {
      later(() -> stores.interviews().find(interviewId).ifPresent(this::changed));
    }
  }

  private void changed(Interview interview) {
    Viewer owner = new Viewer(interview.address().team(), interview.address().user());
    Instant until = lookingUntil.getOrDefault(owner, Instant.MIN);
    if (until.isAfter(clock.instant())) {
      soon(owner);
    }
  }

  /** Answers what somebody did on their tab, at its top. */
  void say(Visit visit, Entry note) {
    write(new Viewer(visit.team(), visit.user()), Optional.of(note));
  }

  /** Once for many changes: what is read is read after this is taken from the queue. */
  private void soon(Viewer viewer) {
    if (queued.add(viewer)) {
      later(() -> write(viewer, Optional.empty()));
    }
  }

  /** One at a time for each person, so that an older tab never replaces a newer one. */
  private void write(Viewer viewer, Optional<Entry> note) {
    Lock lock = locks.get(Math.floorMod(viewer.hashCode(), LOCKS));
    lock.lock();
    try {
      queued.remove(viewer);
      report(api.publishHome(viewer.user, cards.draw(read(viewer, note))));
    } catch (RuntimeException failure) {
      LOG.error("a Home tab could not be written", failure);
    } finally {
      lock.unlock();
    }
  }

  private Home read(Viewer viewer, Optional<Entry> note) {
    List<Interview> own = stores.interviews().ownOf(viewer.team, viewer.user, MOST_READ);
    List<Interview> others = stores.interviews().besideOf(viewer.team, viewer.user, MOST_READ);
    return new Home(
        note,
        own.stream().filter(interview -> !isOvertaken(interview, own)).map(this::item).toList(),
        others.stream()
            .filter(interview -> interview.state() instanceof State.Advised)
            .map(this::item)
            .toList());
  }

  /** A stopped interview cannot be resumed where its owner has a newer one on the project. */
  private static boolean isOvertaken(Interview interview, List<Interview> own) {
    return !interview.isOpen()
        && own.stream()
            .filter(Interview::isOpen)
            .anyMatch(open -> open.address().onProject().isSameAs(interview.address().onProject()));
  }

  private Home.Item item(Interview interview) {
    return new Home.Item(contexts.of(interview), interview.stamps().touched());
  }

  private static void report(Outcome outcome) {
    switch (outcome) {
      case Outcome.Done _ -> {}
      case Outcome.Later(_, String error) -> LOG.warn("a Home tab was not written: {}", error);
      case Outcome.Refused(String error) -> LOG.warn("a Home tab was not written: {}", error);
    }
  }

  private void later(Runnable work) {
    if (!background.isShutdown()) {
      background.execute(work);
    }
  }

  @Override
  public void close() {
    background.close();
  }
}
