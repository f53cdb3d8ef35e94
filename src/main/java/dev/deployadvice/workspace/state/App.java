package dev.deployadvice.workspace.state;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one installed app, as its manifest describes it. */
public record App(Display display, Features features, Set<String> scopes, Settings settings) {

  /** How the app presents itself. */
  public record Display(String name, String botName, String description, String color) {}

  /** What people can use of it. */
  public record Features(
      boolean homeTab, boolean messagesTab, List<Command> commands, List<Shortcut> shortcuts) {
    public Features {
      commands = List.copyOf(commands);
      shortcuts = List.copyOf(shortcuts);
    }
  }

  /** How Slack reaches it: over Socket Mode, or by HTTP at these addresses. */
  public record Settings(boolean socketMode, Set<String> events, Urls urls, OAuth oauth) {
    public Settings {
      events = Set.copyOf(events);
    }
  }

  /**
   * How it is installed.
   *
   * @param redirects where a person may be sent back to; empty allows any address
   * @param rotation whether its tokens expire
   */
  public record OAuth(List<String> redirects, boolean rotation) {
    public OAuth {
      redirects = List.copyOf(redirects);
    }
  }

  /** The request URLs of HTTP delivery. */
  public record Urls(Optional<URI> events, Optional<URI> interactivity, Optional<URI> options) {}

  /** A slash command. */
  public record Command(
      String command, String description, String usageHint, boolean escape, Optional<URI> url) {}

  /** A global or message shortcut. */
  public record Shortcut(String name, String type, String callbackId, String description) {}

  public App {
    scopes = Set.copyOf(scopes);
  }

  /** The same app with other rights. */
  public App withScopes(Set<String> other) {
    return new App(display, features, other, settings);
  }

  public boolean subscribes(String event) {
    return settings.events().contains(event);
  }

  public Optional<Command> command(String name) {
    return features.commands().stream().filter(c -> c.command().equals(name)).findFirst();
  }
}
