package dev.deployadvice.slack;

import dev.deployadvice.card.Entry;
import dev.deployadvice.conversation.Delivery;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The net around every delivery: whatever goes wrong on our side while something is handled is
 * logged with an id and answered with an apology and that id.
 */
final class Guard {
  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

  private final Asides asides;

  Guard(Asides asides) {
    this.asides = asides;
  }

  /** Runs a command; the reply, or the apology. */
  Optional<Entry> command(Delivery delivery, Supplier<Optional<Entry>> work) {
    long start = System.nanoTime();
    try {
      Optional<Entry> reply = work.get();
      log("command", delivery, start);
      return reply;
    } catch (RuntimeException failure) {
      return Optional.of(apology(delivery, failure));
    }
  }

  /** Runs what a click asks for; a failure is answered in private. */
  void click(Visit visit, Runnable work) {
    long start = System.nanoTime();
    try {
      work.run();
      log("click", visit.delivery(), start);
    } catch (RuntimeException failure) {
      Entry apology = apology(visit.delivery(), failure);
      // Aside, so that the acknowledgement need not wait for Slack.
      Thread _ = Thread.startVirtualThread(() -> asides.say(visit, apology));
    }
  }

  /** Runs what an event asks for; nobody waits for an answer. */
  void event(Delivery delivery, Runnable work) {
    long start = System.nanoTime();
    try {
      work.run();
      log("event", delivery, start);
    } catch (RuntimeException failure) {
      apology(delivery, failure);
    }
  }

  private static Entry apology(Delivery delivery, RuntimeException failure) {
    String id = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("delivery {} failed, apology {}", delivery.id(), id, failure);
    return new Entry.Apology(id);
  }

  private static void log(String kind, Delivery delivery, long start) {
    LOG.info("{} {}: done in {} ms", kind, delivery.id(), (System.nanoTime() - start) / 1_000_000);
  }
}
