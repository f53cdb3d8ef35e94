package dev.deployadvice.workspace.api;

import dev.deployadvice.workspace.state.Address;
import dev.deployadvice.workspace.state.Schedule;
import dev.deployadvice.workspace.state.Workspace;

/** What every group of methods works on. */
public record Site(Workspace workspace, Address address, Schedule schedule) {
  String team() {
    return workspace.team();
  }

  String bot() {
    return workspace.bot();
  }

  /** The address of a message, which the page opens. */
  String permalink(String channel, String ts, String root) {
    String link = address.http() + "archives/" + channel + "/p" + ts.replace(".", "");
    return root.isEmpty() ? link : link + "?thread_ts=" + root + "&cid=" + channel;
  }
}
