package dev.deployadvice.workspace;

import dev.deployadvice.workspace.state.App;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Installs an app: what its manifest asks for, less what was refused. */
final class Installation {
  private static final String COLOR = "#4a5568";

  private final Manifest manifest;
  private final WorkspaceSettings settings;

  Installation(Manifest manifest, WorkspaceSettings settings) {
    this.manifest = manifest;
    this.settings = settings;
  }

  App app() {
    Manifest.Display display = manifest.display();
    return new App(
        new App.Display(
            display.name(),
            manifest.botName(),
            display.description().orElse(""),
            display.backgroundColor().orElse(COLOR)),
        features(),
        granted(),
        reached());
  }

  private App.Features features() {
    Manifest.Features features = manifest.features();
    List<App.Command> commands = features.commands().stream().map(this::command).toList();
    List<App.Shortcut> shortcuts =
        features.shortcuts().stream().map(Installation::shortcut).toList();
    Manifest.AppHome tabs = features.appHome();
    return new App.Features(
        tabs.homeTab(), tabs.messagesTab() && !tabs.messagesTabReadOnly(), commands, shortcuts);
  }

  private App.Command command(Manifest.Command command) {
    return new App.Command(
        command.command(),
        command.description(),
        command.usageHint().orElse(""),
        command.shouldEscape(),
        address(command.url()));
  }

  private static App.Shortcut shortcut(Manifest.Shortcut shortcut) {
    return new App.Shortcut(
        shortcut.name(),
        shortcut.kind().name().toLowerCase(Locale.ROOT),
        shortcut.callbackId(),
        shortcut.description());
  }

  private Set<String> granted() {
    Set<String> refused = settings.rules().refusedScopes();
    List<String> optional = manifest.scopes().botOptional();
    return manifest.scopes().bot().stream()
        .filter(scope -> !(optional.contains(scope) && refused.contains(scope)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private App.Settings reached() {
    Manifest.Settings given = manifest.settings();
    boolean socketMode = given.socketMode() && settings.delivery().url().isEmpty();
    Optional<URI> interactivity = address(given.interactivityUrl());
    return new App.Settings(
        socketMode,
        Set.copyOf(given.botEvents()),
        new App.Urls(address(given.eventsUrl()), interactivity, interactivity),
        new App.OAuth(manifest.oauth().redirectUrls(), manifest.oauth().tokenRotation()));
  }

  /** The one address of the settings wins over the manifest's. */
  private Optional<URI> address(Optional<String> url) {
    return settings.delivery().url().or(() -> url.map(URI::create));
  }
}
