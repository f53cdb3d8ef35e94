package dev.deployadvice.workspace.delivery;

import io.helidon.common.buffers.BufferData;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.websocket.WsListener;
import io.helidon.websocket.WsSession;
import io.helidon.websocket.WsUpgradeException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One WebSocket of the app at {@code /link}. */
public final class SocketListener implements WsListener {
  private final SocketMode socketMode;
  private final StringBuilder partial = new StringBuilder();
  private boolean shortened;
  private @Nullable SocketConnection connection;

  public SocketListener(SocketMode socketMode) {
    this.socketMode = socketMode;
  }

  @Override
  public Optional<Headers> onHttpUpgrade(HttpPrologue prologue, Headers headers)
      throws WsUpgradeException {
    if (!socketMode.redeem(prologue.query().first("ticket").orElse(""))) {
      throw new WsUpgradeException("This address was used before, or ten connections are open");
    }
    shortened = prologue.query().first("debug_reconnects").orElse("").equals("true");
    return Optional.empty();
  }

  @Override
  public void onOpen(WsSession session) {
    SocketConnection opened = SocketConnection.open(session);
    connection = opened;
    socketMode.opened(opened, shortened);
  }

  @Override
  public void onMessage(WsSession session, String text, boolean last) {
    partial.append(text);
    if (last) {
      String frame = partial.toString();
      partial.setLength(0);
      socketMode.received(frame);
    }
  }

  /** Slack's client takes a connection for dead that does not answer its pings. */
  @Override
  public void onPing(WsSession session, BufferData buffer) {
    SocketConnection open = connection;
    if (open != null) {
      open.pong(buffer);
    }
  }
}
