package dev.deployadvice.slack;

import dev.deployadvice.card.Cards;
import dev.deployadvice.card.Entry;
import dev.deployadvice.conversation.Delivery;
import dev.deployadvice.conversation.InterviewStore;
import dev.deployadvice.slack.SlackApi.Outcome;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Messages tab, where the app is an agent: a greeting, suggested prompts, and a status while it
 * works. Where a workspace has no agents or refused the scope, only the greeting is left. Safe for
 * use by many threads.
 */
final class AgentTab implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AgentTab.class);
  private static final String TITLE = "Where should your Django project run?";
  private static final String READING = "is reading…";
  private static final String IDLE = "";
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final InterviewStore interviews;
  private final SlackApi api;
  private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();

  /** The threads in which a status is shown, by channel; each is done once Slack has it. */
  private final Map<String, CompletableFuture<String>> shown = new ConcurrentHashMap<>();

  private volatile boolean hasStatus = true;

  AgentTab(InterviewStore interviews, SlackApi api) {
    this.interviews = interviews;
    this.api = api;
  }

  /** What can be picked instead of typing: label and message. */
  private static Map<String, String> prompts() {
    Map<String, String> prompts = new LinkedHashMap<>();
    prompts.put("Ask me about our project", "start");
    prompts.put("VPS or PaaS?", "VPS or PaaS");
    prompts.put("On-premise or cloud?", "on-premise or cloud");
    prompts.put("How does this work?", "help");
    return prompts;
  }

  /** Somebody opened the tab. Returns at once. */
  void opened(Delivery delivery, String channel) {
    later(
        () -> {
          greet(delivery, channel);
          Outcome outcome = api.suggestPrompts(channel, TITLE, prompts());
          LOG.debug("suggested prompts: {}", outcome);
        });
  }

  /** Whoever has never talked with the app is greeted, once. */
  private void greet(Delivery delivery, String channel) {
    Delivery greeting = new Delivery("greeting-" + channel, delivery.team(), delivery.user());
    if (api.isEmpty(channel) && interviews.remember(greeting)) {
      Outcome _ = api.post(channel, Optional.empty(), Cards.draw(new Entry.Greeting()), 0);
    }
  }

  /** Somebody wrote in direct messages; what they wrote is being read. Returns at once. */
  void reading(String channel, String thread) {
    if (!hasStatus || background.isShutdown()) {
      return;
    }
    CompletableFuture<String> status =
        CompletableFuture.supplyAsync(
            () -> {
              hasStatus = !(api.status(channel, thread, READING) instanceof Outcome.Refused);
              return thread;
            },
            background);
    CompletableFuture<String> before = shown.put(channel, status);
    if (before != null) {
      clear(channel, before);
    }
    CompletableFuture<Void> _ = // Not everything that is written gets an answer.
        CompletableFuture.runAsync(
            () -> {
              if (shown.remove(channel, status)) {
                clear(channel, status);
              }
            },
            CompletableFuture.delayedExecutor(
                LONGEST.toMillis(), TimeUnit.MILLISECONDS, this::later));
  }

  /** All that an interview owed is shown. Returns at once. */
  void drained(String interviewId) {
    if (!shown.isEmpty()) {
      later(() -> interviews.find(interviewId).ifPresent(it -> done(it.address().channel())));
    }
  }

  /** All was said in these direct messages for now. Returns at once. */
  void done(String channel) {
    CompletableFuture<String> status = shown.remove(channel);
    if (status != null) {
      clear(channel, status);
    }
  }

  /** Only after the status has come to Slack, or it would come after its end. */
  private void clear(String channel, CompletableFuture<String> status) {
    CompletableFuture<Void> _ =
        status.thenAcceptAsync(
            thread -> {
              if (hasStatus) {
                Outcome _ = api.status(channel, thread, IDLE);
              }
            },
            background);
  }

  private void later(Runnable work) {
    if (!background.isShutdown()) {
      background.execute(
          () -> {
            try {
              work.run();
            } catch (RuntimeException failure) {
              LOG.error("the Messages tab could not be prepared", failure);
            }
          });
    }
  }

  @Override
  public void close() {
    background.close();
  }
}
