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

  private SocketConnection(WsSession session) {
    this.session = session;
  }

  /**
   * Must be called in {@code onOpen}, on the thread that reads this connection: a connection that
   * breaks off is not told to its listener, but its thread ends.
   */
  public static SocketConnection open(WsSession session) {
    SocketConnection connection = new SocketConnection(session);
    Thread reader = Thread.currentThread();
    Thread.ofVirtual().name("workspace-socket").start(connection::write);
    Thread.ofVirtual().name("workspace-socket-end").start(() -> connection.endAfter(reader));
    return connection;
  }

  /** False where the other side does not read. */
  public boolean send(String frame) {
    return !closed.isDone() && waiting.offer(open -> open.send(frame, true));
  }

  void ping() {
    boolean _ = waiting.offer(open -> open.ping(BufferData.create("ping")));
  }

  void pong(BufferData data) {
    boolean _ = waiting.offer(open -> open.pong(data));
  }

  void close(String reason) {
    boolean _ = waiting.offer(open -> open.close(1000, reason));
    boolean _ = waiting.offer(_ -> end());
  }

  void cut() {
    boolean _ = waiting.offer(WsSession::terminate);
    boolean _ = waiting.offer(_ -> end());
  }

  /** The connection is over; completes {@link #closed}. */
  public void end() {
    if (closed.complete(null)) {
      waiting.clear();
      boolean _ = waiting.offer(_ -> {});
    }
  }

  /** Completes when the connection is over, however it ended. */
  public CompletableFuture<Void> closed() {
    return closed;
  }

  private void endAfter(Thread reader) {
    try {
      reader.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    end();
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
