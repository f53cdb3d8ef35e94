package dev.deployadvice.workspace.page;

import dev.deployadvice.workspace.state.Change;
import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Workspace;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The button that stops an app which works in a thread. */
final class Stopping {
  private final Workspace workspace;

  Stopping(Workspace workspace) {
    this.workspace = workspace;
  }

  ObjectNode stop(PageCall call) {
    return workspace.with(() -> stopped(call));
  }

  private ObjectNode stopped(PageCall call) {
    Channel channel = call.ownChannel(workspace);
    String thread = call.require("thread_ts");
    List<String> streams =
        workspace.messages().thread(channel.id(), thread).stream()
            .filter(message -> Json.text(message, "streaming_state").equals("in_progress"))
            .map(message -> Json.text(message, "ts"))
            .toList();
    for (String ts : streams) {
      ObjectNode _ =
          workspace.messages().refresh(channel, ts, it -> it.put("streaming_state", "stopped"));
    }
    workspace.sessions().status(channel, thread, "", Duration.ZERO);
    String user = call.require("user");
    workspace.announce(new Change.SessionStopped(channel, thread, user, streams));
    return Json.ok();
  }
}
