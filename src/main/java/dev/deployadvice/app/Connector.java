package dev.deployadvice.app;

import dev.deployadvice.slack.BotIdentity;
import dev.deployadvice.slack.SocketConnection;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the bot and Slack together, and tries again where Slack is not there yet. Only a token
 * that does not work is final.
 */
final class Connector {
  private static final Logger LOG = LoggerFactory.getLogger(Connector.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final BotIdentity identity;
  private final Optional<SocketConnection> socket;
  private final ScheduledExecutorService alarm;
  private final AtomicBoolean ready = new AtomicBoolean();

  /**
   * @param socket empty where Slack comes to us over HTTP
   */
  Connector(
      BotIdentity identity, Optional<SocketConnection> socket, ScheduledExecutorService alarm) {
    this.identity = identity;
    this.socket = socket;
    this.alarm = alarm;
  }

  /**
   * Tries at once, then in the background until it works.
   *
   * @param connected runs once, when Slack and the bot have found each other
   * @param fatal is told why, when a token that worked to begin with turns out not to
   * @throws StartException where a token does not work
   */
  void connect(Runnable connected, Consumer<StartException> fatal) {
    if (attempt()) {
      connected.run();
    } else {
      again(FIRST_PAUSE, connected, fatal);
    }
  }

  /** Whether Slack can reach us now. */
  boolean isReady() {
    return ready.get() && socket.map(SocketConnection::isConnected).orElse(true);
  }

  private void again(Duration pause, Runnable connected, Consumer<StartException> fatal) {
    ScheduledFuture<?> _ =
        alarm.schedule(
            () -> {
              try {
                if (attempt()) {
                  connected.run();
                } else {
                  again(longer(pause), connected, fatal);
                }
              } catch (StartException rejected) {
                fatal.accept(rejected);
              } catch (RuntimeException failure) { // Or the alarm would drop it silently.
                LOG.error("connecting to Slack failed", failure);
                again(longer(pause), connected, fatal);
              }
            },
            pause.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  private static Duration longer(Duration pause) {
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }

  private boolean attempt() {
    Optional<String> obstacle = identify().or(this::open);
    obstacle.ifPresent(error -> LOG.warn("Slack is not there yet ({}); trying again", error));
    ready.set(obstacle.isEmpty());
    return obstacle.isEmpty();
  }

  private Optional<String> identify() {
    return switch (identity.ask()) {
      case BotIdentity.Answer.Known _ -> Optional.empty();
      case BotIdentity.Answer.Unavailable(String error) -> Optional.of(error);
      case BotIdentity.Answer.Rejected(String error) ->
          throw new StartException(
              "Slack does not accept SLACK_BOT_TOKEN (%s): copy it again from OAuth & Permissions."
                  .formatted(error));
    };
  }

  private Optional<String> open() {
    if (socket.isEmpty()) {
      return Optional.empty();
    }
    return switch (socket.get().connect()) {
      case SocketConnection.Attempt.Connected _ -> Optional.empty();
      case SocketConnection.Attempt.Unavailable(String error) -> Optional.of(error);
      case SocketConnection.Attempt.Rejected(String error) ->
          throw new StartException(
              ("Slack does not accept SLACK_APP_TOKEN (%s): make one with the scope"
                      + " connections:write under Basic Information.")
                  .formatted(error));
    };
  }
}
