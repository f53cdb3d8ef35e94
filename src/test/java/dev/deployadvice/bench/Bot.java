package dev.deployadvice.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the bot is started: from the jar where it was built, else from the compiled classes.
 *
 * @param port for Slack's requests
 * @param folder where data and logs go
 */
record Bot(int port, Path folder) {
  private static final Path JAR = Path.of("target", "deploy-advice.jar");

  /** On a port that is free now. */
  static Bot in(Path folder) {
    try (ServerSocket probe = new ServerSocket(0)) {
      return new Bot(probe.getLocalPort(), folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where Slack posts to. */
  URI address() {
    return URI.create("http://127.0.0.1:%d/slack/events".formatted(port));
  }

  /** Starts {@code serve} with a database of its own. */
  Child serve(Place place, String database) {
    List<String> arguments = new ArrayList<>(program());
    arguments.add("serve");
    return Child.start(
        arguments,
        Map.of(
            "SLACK_SIGNING_SECRET", place.signingSecret(),
            "SLACK_BOT_TOKEN", place.botToken(),
            "SLACK_API_URL", place.api(),
            "PORT", Integer.toString(port),
            "DATA_DIR", data(database).toString()),
        folder.resolve(database + ".log"));
  }

  Path data(String database) {
    return folder.resolve(database);
  }

  /** What is measured, for the report. */
  static String name() {
    return Files.exists(JAR) ? "java -jar " + JAR : "java -classpath";
  }

  private static List<String> program() {
    if (Files.exists(JAR)) {
      return List.of("-jar", JAR.toString());
    }
    // Without the tests' own resources: they change how much is logged.
    String classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> !entry.endsWith("test-classes"))
            .collect(Collectors.joining(File.pathSeparator));
    return List.of(
        "--enable-native-access=ALL-UNNAMED", "-classpath", classPath, "dev.deployadvice.Main");
  }
}
