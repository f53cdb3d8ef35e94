package dev.deployadvice.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The WebSocket to Slack. Bolt's client reconnects by itself once the first connection stood. */
public final class SocketConnection implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SocketConnection.class);

  private final App app;
  private final String appToken;
  private Optional<SocketModeApp> socket = Optional.empty();

  public SocketConnection(App app, String appToken) {
    this.app = app;
    this.appToken = appToken;
  }

  /** What trying to connect came to. */
  public sealed interface Attempt {
    record Connected() implements Attempt {}

    /** The token does not work; trying again is of no use. */
    record Rejected(String error) implements Attempt {}

    record Unavailable(String error) implements Attempt {}
  }

  /** Tries once to connect. */
  public synchronized Attempt connect() {
    Optional<Attempt> obstacle = obstacle();
    if (obstacle.isPresent()) {
      return obstacle.get();
    }
    try {
      SocketModeApp candidate =
          new SocketModeApp(appToken, SocketModeClient.Backend.Tyrus, this::failed, app);
      candidate.startAsync();
      socket = Optional.of(candidate);
      return new Attempt.Connected();
    } catch (Exception failure) { // Bolt declares Exception, and runs into null without a network.
      return new Attempt.Unavailable(String.valueOf(failure.getMessage()));
    }
  }

  /** Asks for a connection first: Bolt's client would only log why it got none. */
  private Optional<Attempt> obstacle() {
    try {
      AppsConnectionsOpenResponse answer =
          app.slack().methods().appsConnectionsOpen(request -> request.token(appToken));
      if (answer.isOk()) {
        return Optional.empty();
      }
      return Optional.of(
          TokenTrouble.is(answer.getError())
              ? new Attempt.Rejected(answer.getError())
              : new Attempt.Unavailable(answer.getError()));
    } catch (SlackApiException failed) {
      return Optional.of(new Attempt.Unavailable("HTTP " + failed.getResponse().code()));
    } catch (IOException unreachable) {
      return Optional.of(new Attempt.Unavailable(String.valueOf(unreachable.getMessage())));
    }
  }

  /** No acknowledgement: Slack then delivers the same thing again. */
  @SuppressWarnings("NullAway") // Bolt takes null for "do not acknowledge".
  private Response failed(SocketModeApp.ErrorContext context) {
    LOG.warn(
        "a delivery over the socket was not acknowledged, Slack will repeat it: {}",
        context.getException().toString());
    return null;
  }

  /** Whether the socket stands now. */
  public synchronized boolean isConnected() {
    return socket.map(connected -> connected.getClient().verifyConnection()).orElse(false);
  }

  @Override
  public synchronized void close() {
    try {
      if (socket.isPresent()) {
        socket.get().getClient().close();
        socket.get().stop();
      }
    } catch (Exception failure) { // Bolt declares Exception; there is nothing left to save.
      LOG.warn("the socket did not close cleanly: {}", failure.getMessage());
    }
  }
}
