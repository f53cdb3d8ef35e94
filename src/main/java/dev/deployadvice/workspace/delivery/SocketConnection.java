package dev.deployadvice.workspace.delivery;

import io.helidon.common.buffers.BufferData;
import io.helidon.websocket.WsSession;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open WebSocket; what is to be sent stands in a queue, so that nobody waits for a socket. */
public final class SocketConnection {
  private static final Logger LOG = LoggerFactory.getLogger(SocketConnection.class);
  private static final int MOST_WAITING = 10_000;

  private final WsSession session;
  private final BlockingQueue<Consumer<WsSession>> waiting =
      new LinkedBlockingQueue<>(MOST_WAITING);
  private final CompletableFuture<Void> closed = new CompletableFuture<>();

  public SocketConnection(WsSession session) {
    this.session = session;
    Thread.ofVirtual().name("workspace-socket").start(this::write);
  }

  /** False where the other side does not read. */
  public boolean send(String frame) {
    return !closed.isDone() && waiting.offer(open -> open.send(frame, true));
  }

  void ping() {
    boolean _ = waiting.offer(open -> open.ping(BufferData.create("ping")));
  }

  void close(String reason) {
    boolean _ = waiting.offer(open -> open.close(1000, reason));
    boolean _ = waiting.offer(_ -> end());
  }

  /** The connection is over; completes {@link #closed}. */
  public void end() {
    closed.complete(null);
  }

  CompletableFuture<Void> closed() {
    return closed;
  }

  private void write() {
    try {
      while (!closed.isDone()) {
        waiting.take().accept(session);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.debug("A connection ended while it was written to: {}", e.toString());
    } finally {
      end();
    }
  }
}
