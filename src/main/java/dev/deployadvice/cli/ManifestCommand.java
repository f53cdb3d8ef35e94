package dev.deployadvice.cli;

import dev.deployadvice.app.AppManifest;
import dev.deployadvice.app.PublicAddress;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the app manifest that Slack is to be given. */
@Command(
    name = "manifest",
    mixinStandardHelpOptions = true,
    description = "Prints the app manifest for Slack: for Socket Mode, or for HTTP with --url.")
final class ManifestCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Where Slack reaches the bot over HTTP, such as https://advice.example.com.")
  private @Nullable String url;

  ManifestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    AppManifest manifest = AppManifest.packaged();
    String text = url == null ? manifest.socketMode() : manifest.http(PublicAddress.of(url));
    console.print(text);
    return 0;
  }
}
