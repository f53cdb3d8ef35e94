package dev.deployadvice.cli;

import dev.deployadvice.app.BotApp;
import dev.deployadvice.app.Settings;
import dev.deployadvice.app.SettingsReader;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Serves the real Slack until it is told to stop. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves a Slack workspace. Needs tokens of Slack.",
      "Set SLACK_BOT_TOKEN, and SLACK_APP_TOKEN for Socket Mode or SLACK_SIGNING_SECRET for HTTP."
    })
final class ServeCommand implements Callable<Integer> {

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Settings settings = SettingsReader.read(console.environment());
    Running running = new Running();
    BotApp bot = BotApp.start(settings, InstantSource.system(), running::fail);
    running.onStop(bot::close);
    console.say(greeting(settings, bot.port()));
    return running.await();
  }

  private String greeting(Settings settings, int port) {
    return switch (settings.connection()) {
      case Settings.Connection.SocketMode _ ->
          "Deploy Advice is on (Socket Mode%s). Health: http://localhost:%d/health/ready"
              .formatted(unused(), port);
      case Settings.Connection.Http _ ->
          "Deploy Advice is on (HTTP). Slack posts to http://localhost:%d/slack/events"
              .formatted(port);
    };
  }

  private String unused() {
    String secret = console.environment().getOrDefault("SLACK_SIGNING_SECRET", "");
    return secret.isBlank() ? "" : "; SLACK_SIGNING_SECRET is not used";
  }
}
