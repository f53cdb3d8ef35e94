package dev.deployadvice.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.deployadvice.workspace.WorkspaceServer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The bot as a program of its own, so that it can be killed. */
final class BotProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final Path output;

  private BotProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Starts {@code serve} over Socket Mode and waits until it says that it is on. */
  static BotProcess serve(WorkspaceServer workspace, Path folder) {
    Path output = folder.resolve("serve.out");
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "dev.deployadvice.Main",
                    "serve"))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put("SLACK_APP_TOKEN", workspace.appToken());
    builder.environment().put("SLACK_BOT_TOKEN", workspace.botToken());
    builder.environment().put("SLACK_API_URL", workspace.apiUrl());
    builder.environment().put("DATA_DIR", folder.resolve("data").toString());
    builder.environment().put("PORT", "0");
    return started(builder, output);
  }

  private static BotProcess started(ProcessBuilder builder, Path output) {
    try {
      Files.deleteIfExists(output);
      BotProcess bot = new BotProcess(builder.directory(new File(".")).start(), output);
      await("the bot to be on")
          .atMost(PATIENCE)
          .until(() -> bot.said().contains("is on") || !bot.process.isAlive());
      assertThat(bot.process.isAlive()).as(bot.said()).isTrue();
      return bot;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything it has printed so far. */
  String said() {
    try {
      return Files.exists(output) ? Files.readString(output, StandardCharsets.UTF_8) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SIGKILL: it gets no chance to tidy up. */
  void kill() {
    process.destroyForcibly();
    await("the end of the bot").atMost(PATIENCE).until(() -> !process.isAlive());
  }

  @Override
  public void close() {
    kill();
  }
}
