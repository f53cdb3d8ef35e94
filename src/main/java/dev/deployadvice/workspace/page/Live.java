package dev.deployadvice.workspace.page;

import dev.deployadvice.workspace.delivery.SocketConnection;
import dev.deployadvice.workspace.state.Change;
import dev.deployadvice.workspace.state.Workspace;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.websocket.WsListener;
import io.helidon.websocket.WsSession;
import io.helidon.websocket.WsUpgradeException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** The open pages, and what each of them is told as it happens. */
public final class Live {
  private final Workspace workspace;
  private final Frames frames;
  private final SameOrigin sameOrigin;
  private final List<Viewer> viewers = new CopyOnWriteArrayList<>();

  private record Viewer(String user, SocketConnection connection) {}

  public Live(Workspace workspace, boolean onlyLoopback) {
    this.workspace = workspace;
    this.frames = new Frames(workspace);
    this.sameOrigin = new SameOrigin(onlyLoopback);
  }

  /** Called under the lock; only puts frames into queues. */
  public void tell(Change change) {
    for (Viewer viewer : viewers) {
      frames
          .of(change, viewer.user())
          .forEach(
              frame -> {
                boolean _ = viewer.connection().send(frame.toString());
              });
    }
  }

  public WsListener listener() {
    return new Page();
  }

  /** One page's WebSocket. */
  private final class Page implements WsListener {
    private String user = "";

    @Override
    public Optional<Headers> onHttpUpgrade(HttpPrologue prologue, Headers headers)
        throws WsUpgradeException {
      user = prologue.query().first("user").orElse("");
      if (!sameOrigin.allows(headers) || workspace.users().find(user).isEmpty()) {
        throw new WsUpgradeException("Only the workspace's own page may listen, as a known user");
      }
      return Optional.empty();
    }

    @Override
    public void onOpen(WsSession session) {
      Viewer viewer = new Viewer(user, SocketConnection.open(session));
      viewers.add(viewer);
      CompletableFuture<Void> _ =
          viewer.connection().closed().thenRun(() -> viewers.remove(viewer));
    }
  }
}
