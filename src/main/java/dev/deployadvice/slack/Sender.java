package dev.deployadvice.slack;

import dev.deployadvice.conversation.Outbox;
import dev.deployadvice.conversation.Outbox.Entry;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows what is owed: takes entries from the outbox, in order per interview, each until it is
 * shown. Interviews do not wait for each other. Safe for use by many threads.
 */
public final class Sender implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 5;

  /** Another instance shows the interview's replies now and may miss what has just been added. */
  private static final Duration ELSEWHERE = Duration.ofSeconds(1);

  /** How soon what an instance left behind that has gone is found by another. */
  private static final Duration BETWEEN_SWEEPS = Duration.ofSeconds(15);

  /** So often a reply may fail on our side before it is given up. */
  private static final int MOST_FAILURES = 3;

  private final Outbox outbox;
  private final ReplyPoster poster;
  private final Consumer<String> drained;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final ScheduledExecutorService alarm =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("sender-alarm").factory());

  private final Semaphore lanes =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

  /** Interviews that a worker is busy with. */
  private final Set<String> busy = ConcurrentHashMap.newKeySet();

  /** Interviews for which more became due while a worker was busy with them. */
  private final Set<String> again = ConcurrentHashMap.newKeySet();

  /** Interviews that are to be woken, and when. */
  private final Map<String, ScheduledFuture<?>> alarms = new ConcurrentHashMap<>();

  /**
   * @param drained is told of each interview of which all was shown that was due; must not throw
   */
  public Sender(Outbox outbox, ReplyPoster poster, Consumer<String> drained) {
    this.outbox = outbox;
    this.poster = poster;
    this.drained = drained;
    ScheduledFuture<?> _ =
        alarm.scheduleWithFixedDelay(
            this::sweep,
            BETWEEN_SWEEPS.toMillis(),
            BETWEEN_SWEEPS.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  /** Something is owed for an interview. Returns at once. */
  public void wake(String interviewId) {
    if (workers.isShutdown()) {
      return; // What is owed stays in the outbox and is shown at the next start.
    }
    again.add(interviewId);
    if (busy.add(interviewId)) {
      workers.execute(() -> work(interviewId));
    }
  }

  /** Shows what an earlier run left behind. */
  public void wakeAll() {
    wakeAll(outbox.interviewsDue());
  }

  /** Nothing that is owed may be forgotten; what waits for its moment goes on waiting. */
  private void sweep() {
    try {
      outbox.interviewsDue().stream()
          .filter(interviewId -> !alarms.containsKey(interviewId))
          .forEach(this::wake);
    } catch (RuntimeException failure) { // Or the alarm would never ring again.
      LOG.error("looking for what is owed failed", failure);
    }
  }

  /** Something is owed for these interviews. */
  public void wakeAll(Collection<String> interviewIds) {
    interviewIds.forEach(this::wake);
  }

  private void work(String interviewId) {
    try {
      while (again.remove(interviewId)) {
        drain(interviewId).ifPresent(pause -> wakeLater(interviewId, pause));
      }
    } catch (RuntimeException failure) { // A worker must not take the others down with it.
      LOG.error("interview {}: sending failed", interviewId, failure);
      wakeLater(interviewId, LONGEST_PAUSE);
    } finally {
      busy.remove(interviewId);
    }
    if (again.contains(interviewId)) {
      wake(interviewId);
    }
  }

  /** The last pause counts: an interview never has more than one. */
  private void wakeLater(String interviewId, Duration pause) {
    if (alarm.isShutdown()) {
      return;
    }
    alarms.compute(
        interviewId,
        (_, earlier) -> {
          if (earlier != null) {
            earlier.cancel(false);
          }
          return alarm.schedule(
              () -> wakeNow(interviewId), pause.toMillis(), TimeUnit.MILLISECONDS);
        });
  }

  private void wakeNow(String interviewId) {
    alarms.remove(interviewId);
    wake(interviewId);
  }

  /** Sends until nothing is due; the pause to make where something has to wait. */
  private Optional<Duration> drain(String interviewId) {
    if (outbox.due(interviewId).isEmpty()) {
      return Optional.empty();
    }
    if (!outbox.lease(interviewId)) {
      return Optional.of(ELSEWHERE);
    }
    try {
      Optional<Duration> pause = drainLeased(interviewId);
      if (pause.isEmpty()) {
        drained.accept(interviewId);
      }
      return pause;
    } finally {
      outbox.giveBack(interviewId);
    }
  }

  private Optional<Duration> drainLeased(String interviewId) {
    List<Entry> due = outbox.due(interviewId);
    while (!due.isEmpty() && !workers.isShutdown() && outbox.lease(interviewId)) {
      Optional<Duration> pause = sendInTurn(due.getFirst());
      if (pause.isPresent()) {
        return pause;
      }
      due = outbox.due(interviewId);
    }
    return Optional.empty();
  }

  /** As many at once as there are processors: acknowledgements need theirs first. */
  private Optional<Duration> sendInTurn(Entry entry) {
    lanes.acquireUninterruptibly();
    try {
      return send(entry);
    } finally {
      lanes.release();
    }
  }

  private Optional<Duration> send(Entry entry) {
    Optional<Duration> early = poster.pace(entry);
    if (early.isPresent()) {
      return early;
    }
    if (!outbox.attempting(entry)) {
      return Optional.empty();
    }
    switch (posted(entry)) {
      case ReplyPoster.Posted.Shown(Optional<Outbox.Placed> placed) -> outbox.shown(entry, placed);
      case ReplyPoster.Posted.Held _ -> {}
      case ReplyPoster.Posted.Later(Duration pause, String error) -> {
        LOG.warn("interview {}: Slack said {}, trying again", entry.interviewId(), error);
        return Optional.of(backOff(pause, entry.cause().attempts()));
      }
    }
    return Optional.empty();
  }

  /** A reply that fails on our side again and again must not keep the later ones from leaving. */
  private ReplyPoster.Posted posted(Entry entry) {
    try {
      return poster.post(entry);
    } catch (RuntimeException failure) {
      if (entry.cause().attempts() + 1 < MOST_FAILURES) {
        throw failure;
      }
      String id = "r-" + entry.number();
      LOG.error("interview {}: reply given up, apology {}", entry.interviewId(), id, failure);
      outbox.shown(entry, Optional.empty());
      poster.giveUp(entry, id);
      return new ReplyPoster.Posted.Shown(Optional.empty());
    }
  }

  /** Twice as long with every attempt, up to a minute; never shorter than Slack asked for. */
  private static Duration backOff(Duration asked, int attempts) {
    Duration longer = asked.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
    Duration bounded = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    return bounded.compareTo(asked) < 0 ? asked : bounded;
  }

  /** Finishes what is being sent and sends nothing more. */
  @Override
  public void close() {
    alarm.shutdownNow();
    workers.close();
  }
}
