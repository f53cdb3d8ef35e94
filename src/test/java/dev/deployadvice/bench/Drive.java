package dev.deployadvice.bench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/**
 * Interactions on a fixed schedule, whether or not the bot keeps up. What is late counts as late:
 * the time of each runs from the moment at which it was due.
 */
final class Drive {
  /** Every so many interactions somebody new starts; between them cards are answered. */
  private static final int ONE_START_IN = 8;

  private final Slack slack;
  private final OpenCards cards;
  private final RandomGenerator random;
  private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();

  /**
   * What became of an interaction.
   *
   * @param due after the first one
   * @param took from then until the acknowledgement
   * @param problem empty where it was acknowledged
   */
  record Sent(Interaction interaction, Duration due, Duration took, String problem) {
    boolean isAcknowledged() {
      return problem.isEmpty();
    }
  }

  Drive(Slack slack, OpenCards cards, RandomGenerator random) {
    this.slack = slack;
    this.cards = cards;
    this.random = random;
  }

  /** Sends all of it and waits for the last acknowledgement. */
  List<Sent> run(int perSecond, int seconds) {
    long begin = System.nanoTime();
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < perSecond * seconds; i++) {
        Duration due = Duration.ofNanos(i * 1_000_000_000L / perSecond);
        awaitNanos(begin + due.toNanos());
        Interaction next = next(i);
        senders.execute(() -> send(next, due, begin));
      }
    }
    return List.copyOf(sent);
  }

  private Interaction next(int number) {
    if (number % ONE_START_IN != 0) {
      for (Optional<Card> card = cards.next(); card.isPresent(); card = cards.next()) {
        Optional<Card.Press> press = card.get().any(random);
        if (press.isPresent()) {
          return new Interaction.Click(number, card.get(), press.get());
        }
      }
    }
    return new Interaction.Start(number);
  }

  private void send(Interaction interaction, Duration due, long begin) {
    String problem = slack.tell(interaction);
    Duration took = Duration.ofNanos(System.nanoTime() - begin).minus(due);
    sent.add(new Sent(interaction, due, took, problem));
  }

  private static void awaitNanos(long deadline) {
    for (long left = deadline - System.nanoTime(); left > 0; left = deadline - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
