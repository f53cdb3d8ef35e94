package dev.deployadvice.bench;

import dev.deployadvice.app.AppManifest;
import dev.deployadvice.workspace.WorkspaceServer;
import dev.deployadvice.workspace.WorkspaceSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;

/**
 * The local workspace in a process of its own: Slack's Web API without rate limits, and Slack's
 * events for the bot, which is told of each of its own messages as it would be by Slack.
 */
final class StandIn {
  private StandIn() {}

  /**
   * Runs until standard input ends. Prints one line: page, token and signing secret.
   *
   * @param arguments where events are sent
   */
  public static void main(String[] arguments) throws IOException {
    WorkspaceSettings settings =
        WorkspaceSettings.of(AppManifest.packaged().socketMode())
            .overHttp(URI.create(arguments[0]))
            .withoutRates();
    try (WorkspaceServer workspace = WorkspaceServer.start(settings)) {
      System.out.println(
          String.join(" ", workspace.pageUrl(), workspace.botToken(), workspace.signingSecret()));
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
