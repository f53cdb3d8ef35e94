package dev.deployadvice.cli;

import dev.deployadvice.workspace.WorkspaceServer;
import dev.deployadvice.workspace.WorkspaceSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts a small Slack on this machine for any app. */
@Command(
    name = "workspace",
    mixinStandardHelpOptions = true,
    description = {
      "Starts a small Slack on this machine for any Slack app, from the app's manifest.",
      "Prints what to set in the app's environment. docs/workspace.md tells more."
    })
final class WorkspaceCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--manifest", paramLabel = "FILE", description = "The app's manifest.")
  private @Nullable String manifest;

  @ArgGroup(exclusive = false, heading = "What there is:%n")
  private Content content = new Content();

  @ArgGroup(exclusive = false, heading = "How it behaves:%n")
  private Behaviour behaviour = new Behaviour();

  /** Where its content comes from and goes to. */
  static final class Content {
    @Option(
        names = "--state",
        paramLabel = "FILE",
        description = "Keeps the state there, so that a restart continues.")
    private @Nullable Path state;

    @Option(
        names = "--seed",
        paramLabel = "FILE",
        description = "What there is at the first start, as YAML.")
    private @Nullable String seed;

    @Option(names = "--export", description = "Prints what --state holds as YAML, and ends.")
    private boolean export;
  }

  /** How it behaves. */
  static final class Behaviour {
    @Option(
        names = "--port",
        paramLabel = "PORT",
        description = "The port of page and API; 0 for any free one.",
        defaultValue = "3000",
        showDefaultValue = picocli.CommandLine.Help.Visibility.ALWAYS)
    private int port = 3000;

    @Option(
        names = "--request-url",
        paramLabel = "URL",
        description = "Sends events, commands and clicks there over HTTP.")
    private @Nullable URI requestUrl;

    @Option(names = "--no-rate-limits", description = "Never answers 429.")
    private boolean unlimited;

    @Option(
        names = "--delayed-events",
        description = "Tries events that failed each hour for a day.")
    private boolean delayed;

    @Option(
        names = "--refuse-scope",
        paramLabel = "SCOPE",
        description = "An optional scope that is not granted.")
    private Set<String> refused = Set.of();
  }

  WorkspaceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (content.export) {
      console.print(WorkspaceServer.export(kept()));
      return 0;
    }
    Running running = new Running();
    WorkspaceServer workspace = WorkspaceServer.start(settings());
    running.onStop(workspace::close);
    console.say("# Page: " + workspace.pageUrl());
    console.say("SLACK_API_URL=" + workspace.apiUrl());
    console.say("SLACK_BOT_TOKEN=" + workspace.botToken());
    console.say("SLACK_APP_TOKEN=" + workspace.appToken());
    console.say("SLACK_SIGNING_SECRET=" + workspace.signingSecret());
    console.say("SLACK_CLIENT_ID=" + workspace.clientId());
    console.say("SLACK_CLIENT_SECRET=" + workspace.clientSecret());
    console.say("# Ctrl-C stops it.");
    return running.await();
  }

  private Path kept() {
    Path state = content.state;
    if (state == null) {
      throw new BadInputException("--export needs --state, the file to read.");
    }
    return state;
  }

  private WorkspaceSettings settings() {
    if (manifest == null) {
      throw new BadInputException("--manifest is missing: the file with the app's manifest.");
    }
    WorkspaceSettings settings =
        WorkspaceSettings.of(text(manifest))
            .onPort(behaviour.port)
            .withoutScopes(behaviour.refused);
    if (content.state != null) {
      settings = settings.keptIn(content.state);
    }
    if (content.seed != null) {
      settings = settings.seededWith(text(content.seed));
    }
    if (behaviour.requestUrl != null) {
      settings = settings.overHttp(behaviour.requestUrl);
    }
    if (behaviour.unlimited) {
      settings = settings.withoutRates();
    }
    return behaviour.delayed ? settings.withDelayedEvents() : settings;
  }

  private String text(String file) {
    return InputFile.of(file, console.in()).text();
  }
}
