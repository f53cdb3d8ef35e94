package dev.deployadvice.story;

import dev.deployadvice.app.AppManifest;
import dev.deployadvice.app.BotApp;
import dev.deployadvice.app.Settings;
import dev.deployadvice.workspace.WorkspaceServer;
import dev.deployadvice.workspace.WorkspaceSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A workspace with the bot in it, both on free ports, both with fresh data. */
final class Stage implements AutoCloseable {
  private final Path folder;
  private final WorkspaceServer workspace;
  private @Nullable BotApp bot;
  private InstantSource clock = InstantSource.system();

  private Stage(Path folder, WorkspaceSettings settings) {
    this.folder = folder;
    this.workspace = WorkspaceServer.start(settings);
  }

  /** Everything is on: the bot is connected over Socket Mode. */
  static Stage open(Path folder) {
    return open(folder, Set.of());
  }

  /** The same with a clock of one's own for the bot; the workspace keeps its own. */
  static Stage open(Path folder, InstantSource clock) {
    Stage stage = withoutBot(folder, Set.of());
    stage.clock = clock;
    stage.startBot();
    return stage;
  }

  /** The same in a workspace that did not grant some optional scopes. */
  static Stage open(Path folder, Set<String> refusedScopes) {
    Stage stage = withoutBot(folder, refusedScopes);
    stage.startBot();
    return stage;
  }

  /** The bot is not running yet. */
  static Stage withoutBot(Path folder, Set<String> refusedScopes) {
    return new Stage(
        folder,
        WorkspaceSettings.of(AppManifest.packaged().socketMode())
            .keptIn(folder.resolve("workspace.json"))
            .withoutScopes(refusedScopes)
            .withoutRates());
  }

  void startBot() {
    bot = BotApp.start(settings(), clock, Stage::fail);
  }

  void stopBot() {
    if (bot != null) {
      bot.close();
      bot = null;
    }
  }

  private Settings settings() {
    return new Settings(
        new Settings.Connection.SocketMode(new Settings.Secret(workspace.appToken())),
        new Settings.Secret(workspace.botToken()),
        URI.create(workspace.apiUrl()),
        new Settings.Places(folder.resolve("data"), Optional.empty(), Optional.empty()),
        0);
  }

  WorkspaceServer workspace() {
    return workspace;
  }

  /** Somebody of the workspace, by their user name. */
  Person person(String name) {
    return new Person(new PageClient(workspace.pageUrl()), name);
  }

  /** What went over the wire lately, oldest first. */
  List<JsonNode> traffic() {
    JsonNode entries = new PageClient(workspace.pageUrl()).get("traffic", Map.of()).get("entries");
    return StreamSupport.stream(entries.spliterator(), false).toList();
  }

  private static void fail(RuntimeException why) {
    throw why;
  }

  @Override
  public void close() {
    stopBot();
    workspace.close();
  }
}
