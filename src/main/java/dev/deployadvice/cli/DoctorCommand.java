package dev.deployadvice.cli;

import dev.deployadvice.app.Checkup;
import dev.deployadvice.app.Checkup.Finding;
import dev.deployadvice.app.SettingsReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what is wrong with the set-up and how to mend it. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = {
      "Checks settings, catalog, manifest and the age of facts; says how to mend what is wrong.",
      "Exit code 0 when all is well, 2 when something must be mended; old facts are only noted."
    })
final class DoctorCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Console console;

  @Option(
      names = "--live",
      description = "Only asks whether the bot on PORT is alive; exit code 0 or 1.")
  private boolean live;

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return live ? askWhetherAlive() : checkAll();
  }

  private int checkAll() {
    List<Finding> findings = new Checkup(console.environment(), InstantSource.system()).run();
    findings.forEach(finding -> console.say(line(finding)));
    return findings.stream().anyMatch(Finding.Wrong.class::isInstance) ? 2 : 0;
  }

  private static String line(Finding finding) {
    return switch (finding) {
      case Finding.Fine(String subject, String what) -> "ok     %s: %s".formatted(subject, what);
      case Finding.Note(String subject, String what) -> "note   %s: %s".formatted(subject, what);
      case Finding.Wrong(String subject, String what) -> "WRONG  %s: %s".formatted(subject, what);
    };
  }

  private int askWhetherAlive() {
    int port = SettingsReader.readLocal(console.environment()).port();
    URI health = URI.create("http://127.0.0.1:%d/health/live".formatted(port));
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpRequest request = HttpRequest.newBuilder(health).timeout(PATIENCE).build();
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      console.say(status == 200 ? "alive" : "not well: HTTP %d".formatted(status));
      return status == 200 ? 0 : 1;
    } catch (IOException unreachable) {
      console.say("nobody answers on port %d".formatted(port));
      return 1;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }
}
