package dev.deployadvice.cli;

import dev.deployadvice.app.AppManifest;
import dev.deployadvice.app.BotApp;
import dev.deployadvice.app.Settings;
import dev.deployadvice.app.SettingsReader;
import dev.deployadvice.conversation.Patience;
import dev.deployadvice.workspace.WorkspaceServer;
import dev.deployadvice.workspace.WorkspaceSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts a small Slack on this machine with the bot in it: no account, no token. */
@Command(
    name = "try",
    mixinStandardHelpOptions = true,
    description = {
      "Starts a small Slack on this machine with the bot in it. Needs no account and no token.",
      "PORT sets the port of its page (3000 by default, 0 for any free one)."
    })
final class TryCommand implements Callable<Integer> {

  /** Beside the data of {@code serve}, so that neither finds the other's. */
  private static final String FOLDER = "try";

  private final Console console;

  @Option(names = "--fresh", description = "Begins anew: forgets earlier messages and interviews.")
  private boolean fresh;

  TryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SettingsReader.Local local = SettingsReader.readLocal(console.environment());
    Path folder = local.places().data().resolve(FOLDER);
    if (fresh) {
      forget(folder);
    }
    Running running = new Running();
    running.endWithMaven();
    WorkspaceServer workspace = WorkspaceServer.start(workspace(local, folder));
    running.onStop(workspace::close);
    BotApp bot =
        BotApp.start(
            settings(
                workspace,
                new Settings.Places(folder, Optional.empty(), local.places().catalog()),
                local.patience()),
            InstantSource.system(),
            running::fail);
    running.onStop(bot::close);
    console.say("Open %s and type /deploy-advice. Ctrl-C stops it.".formatted(workspace.pageUrl()));
    return running.await();
  }

  private static WorkspaceSettings workspace(SettingsReader.Local local, Path folder) {
    return WorkspaceSettings.of(AppManifest.packaged().socketMode())
        .onPort(local.port())
        .keptIn(folder.resolve("workspace.json"));
  }

  private static Settings settings(
      WorkspaceServer workspace, Settings.Places places, Patience patience) {
    return new Settings(
        new Settings.Connection.SocketMode(new Settings.Secret(workspace.appToken())),
        new Settings.Secret(workspace.botToken()),
        URI.create(workspace.apiUrl()),
        places,
        0,
        patience);
  }

  private static void forget(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> everything = Files.walk(folder)) {
      for (Path path : everything.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }
}
