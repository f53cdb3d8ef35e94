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
    console.print(url == null ? manifest.socketMode() : manifest.http(address(url)));
    return 0;
  }

  private static PublicAddress address(String url) {
    try {
      return PublicAddress.of(url);
    } catch (IllegalArgumentException notPublic) {
      throw new BadInputException(String.valueOf(notPublic.getMessage()), notPublic);
    }
  }
}
