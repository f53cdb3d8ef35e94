package dev.deployadvice.workspace;

import java.util.List;
import java.util.Optional;

/**
 * What an app tells Slack about itself: its names, commands, scopes, events and tabs.
 *
 * @param display how the app is presented
 * @param features what people find of it in the workspace
 * @param scopes what it asks for at installation
 * @param settings how it is reached
 * @param oauth how it is installed by others
 */
public record Manifest(
    Display display, Features features, Scopes scopes, Settings settings, OAuth oauth) {

  /**
   * Reads a manifest written in YAML or JSON.
   *
   * @throws ManifestException with everything that is wrong with it
   */
  public static Manifest read(String text) {
    return ManifestReader.read(text);
  }

  /** The bot's name where people see and mention it; an app without a bot user has the app's. */
  public String botName() {
    return features.botDisplayName().orElse(display.name());
  }

  /** The command of this name (with its slash), if the app declares it. */
  public Optional<Command> findCommand(String name) {
    return features.commands().stream().filter(each -> each.command().equals(name)).findFirst();
  }

  /**
   * How the app is presented.
   *
   * @param backgroundColor {@code #rgb} or {@code #rrggbb}
   */
  public record Display(
      String name,
      Optional<String> description,
      Optional<String> longDescription,
      Optional<String> backgroundColor) {}

  /** What people find of the app in the workspace. */
  public record Features(
      AppHome appHome,
      Optional<String> botDisplayName,
      List<Command> commands,
      List<Shortcut> shortcuts,
      Optional<AgentView> agentView) {

    public Features {
      commands = List.copyOf(commands);
      shortcuts = List.copyOf(shortcuts);
    }
  }

  /** Which tabs the app's own space has. The Messages tab is open unless it is switched off. */
  public record AppHome(boolean homeTab, boolean messagesTab, boolean messagesTabReadOnly) {}

  /**
   * A slash command.
   *
   * @param command its name with the slash
   * @param shouldEscape whether names of people and channels arrive as ids
   * @param url where it is sent over HTTP; empty in Socket Mode
   */
  public record Command(
      String command,
      String description,
      Optional<String> usageHint,
      boolean shouldEscape,
      Optional<String> url) {}

  /** A shortcut in the composer's menu (global) or in a message's menu. */
  public record Shortcut(String name, Kind kind, String callbackId, String description) {

    /** Where a shortcut is offered. */
    public enum Kind {
      GLOBAL,
      MESSAGE
    }
  }

  /** How the app presents itself as an agent. */
  public record AgentView(Optional<String> description, List<Prompt> suggestedPrompts) {

    public AgentView {
      suggestedPrompts = List.copyOf(suggestedPrompts);
    }

    /** A prompt that people may pick instead of typing. */
    public record Prompt(String title, String message) {}
  }

  /**
   * What the app may do.
   *
   * @param bot all scopes of the bot, the optional ones among them
   * @param botOptional those which whoever installs the app may refuse
   */
  public record Scopes(List<String> bot, List<String> botOptional) {

    public Scopes {
      bot = List.copyOf(bot);
      botOptional = List.copyOf(botOptional);
    }

    /** The scopes that cannot be refused. */
    public List<String> core() {
      return bot.stream().filter(scope -> !botOptional.contains(scope)).toList();
    }
  }

  /** How the app is installed by others, and whether its tokens expire. */
  public record OAuth(List<String> redirectUrls, boolean tokenRotation) {
    public OAuth {
      redirectUrls = List.copyOf(redirectUrls);
    }
  }

  /** How the app is reached, and for what. */
  public record Settings(
      boolean socketMode,
      List<String> botEvents,
      Optional<String> eventsUrl,
      boolean interactive,
      Optional<String> interactivityUrl) {

    public Settings {
      botEvents = List.copyOf(botEvents);
    }
  }
}
