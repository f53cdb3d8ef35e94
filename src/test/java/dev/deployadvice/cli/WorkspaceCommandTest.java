package dev.deployadvice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.workspace.WorkspaceServer;
import dev.deployadvice.workspace.WorkspaceSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkspaceCommandTest {
  @TempDir private Path folder;

  @Test
  void servesAnyAppAndPrintsWhatItNeeds() throws Exception {
    Path manifest = write("manifest.yml", "display_information: {name: Any App}\n");
    Path seed = write("seed.yml", SEED);

    Thread program;
    Properties said = new Properties();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      program = start(out, "workspace", "--manifest=" + manifest, "--seed=" + seed, "--port=0");
      Awaitility.await().until(() -> out.toString(StandardCharsets.UTF_8).contains("Ctrl-C"));
      said.load(new ByteArrayInputStream(out.toByteArray()));
    }
    String who = call(said, "auth.test");
    program.interrupt();
    program.join();

    assertThat(who).contains("\"ok\":true").contains("\"team\":\"Tiny\"");
    assertThat(said.stringPropertyNames())
        .contains("SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_CLIENT_ID");
  }

  @Test
  void exportsWhatIsKept() {
    Path state = folder.resolve("state.json");
    String manifest = "display_information: {name: Any App}\n";
    WorkspaceServer.start(WorkspaceSettings.of(manifest).seededWith(SEED).keptIn(state)).close();

    Run export = Run.of("", "workspace", "--export", "--state=" + state);

    assertThat(export.out()).contains("name: Tiny").contains("text: Hello there");
  }

  @Test
  void whatIsMissingIsOneSentence() throws Exception {
    Path manifest = write("manifest.yml", "display_information: {name: Any App}\n");
    Path seed = write("seed.yml", SEED.replace("from: ana", "from: bob"));

    Run nothing = Run.of("", "workspace");
    Run stateless = Run.of("", "workspace", "--export");
    Run unkept = Run.of("", "workspace", "--export", "--state=" + folder.resolve("none.json"));
    Run wrong = Run.of("", "workspace", "--port=0", "--manifest=" + manifest, "--seed=" + seed);

    assertThat(nothing.err()).startsWith("--manifest is missing");
    assertThat(stateless.err()).startsWith("--export needs --state");
    assertThat(unkept.err()).startsWith("No state is kept in ");
    assertThat(wrong.err())
        .isEqualTo(
            "The seed's `channels[0].messages[0].from` names \"bob\", whom `users` does not"
                + " name.\n");
    assertThat(nothing.exitCode()).isEqualTo(2);
  }

  private static final String SEED =
      """
      team: {name: Tiny}
      users:
        - {name: ana, real_name: Ana Lima}
      channels:
        - name: home
          members: [ana, app]
          messages:
            - {from: ana, text: Hello there}
      """;

  private Path write(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Thread start(ByteArrayOutputStream out, String... args) {
    Console console =
        new Console(
            Map.of(),
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8));
    PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Thread.ofPlatform().start(() -> DeployAdvice.run(console, err, args));
  }

  private static String call(Properties said, String method) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(said.getProperty("SLACK_API_URL") + method))
            .header("Authorization", "Bearer " + said.getProperty("SLACK_BOT_TOKEN"))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }
}
