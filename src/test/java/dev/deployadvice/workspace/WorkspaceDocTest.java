package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.workspace.api.Consents;
import dev.deployadvice.workspace.api.Method;
import dev.deployadvice.workspace.api.Methods;
import dev.deployadvice.workspace.api.Site;
import dev.deployadvice.workspace.api.Tokens;
import dev.deployadvice.workspace.block.BlockKit;
import dev.deployadvice.workspace.block.Surface;
import dev.deployadvice.workspace.delivery.EventTable;
import dev.deployadvice.workspace.state.Address;
import dev.deployadvice.workspace.state.App;
import dev.deployadvice.workspace.state.Seed;
import dev.deployadvice.workspace.state.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of docs/workspace.md; {@code -Dgolden.update} writes them anew. */
final class WorkspaceDocTest {
  private static final Path DOC = Path.of("docs/workspace.md");
  private static final String BEGIN = "<!-- coverage begins: written by WorkspaceDocTest -->\n";
  private static final String END = "<!-- coverage ends -->";

  @Test
  void theCoverageIsWhatTheWorkspaceSpeaks() throws IOException {
    String written = Files.readString(DOC);
    int from = written.indexOf(BEGIN) + BEGIN.length();
    String expected =
        written.substring(0, from) + coverage() + written.substring(written.indexOf(END));
    if (System.getProperty("golden.update") != null) {
      Files.writeString(DOC, expected);
    }

    assertThat(Files.readString(DOC)).as("run with -Dgolden.update").isEqualTo(expected);
  }

  private static String coverage() {
    return "\n"
        + "### Methods\n\n"
        + "| method | token | scopes (one is enough) | tier |\n"
        + "|---|---|---|---|\n"
        + methods().stream().map(WorkspaceDocTest::row).collect(Collectors.joining())
        + "| `apps.connections.open` | app | | 3 |\n"
        + "\n### Events\n\n| event | scopes (one is enough) |\n|---|---|\n"
        + events()
        + "\n### Blocks\n\n| block | message | modal | Home tab |\n|---|---|---|---|\n"
        + surfaces(BlockKit.blocks())
        + "\n### Elements and objects with a type\n\n"
        + "| element | message | modal | Home tab |\n|---|---|---|---|\n"
        + surfaces(BlockKit.elements())
        + "\n";
  }

  private static List<Method> methods() {
    ManualTime time = new ManualTime();
    App app =
        new Installation(Manifest.read(TestWorkspace.manifest()), TestWorkspace.settings()).app();
    Workspace workspace = new Workspace(app, Seed.plant(1, time, app), time, Optional.empty());
    Site site = new Site(workspace, new Address(), time);
    Tokens tokens = new Tokens(workspace.identity().secrets(), time);
    return List.copyOf(new Methods(site, tokens, new Consents(workspace), List.of()).all());
  }

  private static String row(Method method) {
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            method.name(),
            method.token().name().toLowerCase(Locale.ROOT),
            names(method.scopes()),
            switch (method.tier()) {
              case ONE -> "1";
              case TWO -> "2";
              case THREE -> "3";
              case FOUR -> "4";
              case SPECIAL -> "–";
            });
  }

  private static String events() {
    return EventTable.scopes().entrySet().stream()
        .map(event -> "| `%s` | %s |\n".formatted(event.getKey(), names(event.getValue())))
        .collect(Collectors.joining());
  }

  private static String surfaces(Map<String, Set<Surface>> types) {
    return new TreeMap<>(types)
        .entrySet().stream()
            .map(
                type ->
                    "| `%s` | %s | %s | %s |\n"
                        .formatted(
                            type.getKey(),
                            mark(type.getValue(), Surface.MESSAGE),
                            mark(type.getValue(), Surface.MODAL),
                            mark(type.getValue(), Surface.HOME)))
            .collect(Collectors.joining());
  }

  private static String mark(Set<Surface> surfaces, Surface surface) {
    return surfaces.contains(surface) ? "yes" : "–";
  }

  private static String names(List<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }
}
