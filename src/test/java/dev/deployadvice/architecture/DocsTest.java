package dev.deployadvice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.deployadvice.app.AppManifest;
import dev.deployadvice.workspace.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

/**
 * What people can use is named where they would look for it. (The catalog's own test does the same
 * for questions, answers, options and platforms.)
 */
final class DocsTest {
  private static final Path README = Path.of("README.md");
  private static final Path SETUP = Path.of("docs/slack-setup.md");
  private static final Path ARCHITECTURE = Path.of("docs/architecture.md");
  private static final Path DECISIONS = Path.of("docs/decisions");

  private static final Pattern SETTING =
      Pattern.compile("(?:find|path)\\(\"([A-Z_]+)\"|\\$\\{([A-Z_]+)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  @Test
  void everySettingIsNamed() {
    String reader = read(Path.of("src/main/java/dev/deployadvice/app/SettingsReader.java"));
    String logs = read(Path.of("src/main/resources/logback.xml"));
    List<String> settings =
        SETTING
            .matcher(reader + logs)
            .results()
            .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
            .toList();

    assertThat(settings).contains("SLACK_BOT_TOKEN", "PORT", "LOG_LEVEL");
    assertThat(missing(settings.stream(), README)).isEmpty();
  }

  @Test
  void everyCommandIsNamed() {
    List<String> commands =
        ProductionCode.CLASSES.stream()
            .filter(type -> type.isAnnotatedWith(Command.class))
            .map(type -> type.getAnnotationOfType(Command.class.getName()))
            .map(DocsTest::commandName)
            .filter(name -> !name.equals("deploy-advice"))
            .toList();

    assertThat(commands).contains("try", "serve");
    assertThat(missing(commands.stream(), README)).isEmpty();
  }

  @Test
  void everyScopeHasARow() {
    List<String> scopes = Manifest.read(AppManifest.packaged().socketMode()).scopes().bot();

    assertThat(missing(scopes.stream(), SETUP)).isEmpty();
  }

  @Test
  void everyDecisionIsListed() {
    String list = read(DECISIONS.resolve("README.md"));

    assertThat(markdown(DECISIONS).map(path -> path.getFileName().toString()))
        .filteredOn(name -> !name.equals("README.md"))
        .hasSizeGreaterThan(5)
        .allMatch(name -> list.contains("(" + name + ")"));
  }

  @Test
  void linksLeadToFiles() {
    assertThat(allMarkdown().flatMap(DocsTest::deadLinks)).isEmpty();
  }

  @Test
  void theTwoCommandsStandInTheReadme() {
    assertThat(read(README)).contains("\n./mvnw -q compile exec:exec\n", "\n./mvnw verify\n");
  }

  @Test
  void tableOfArrowsIsTheOneThatIsChecked() {
    Map<String, List<String>> documented =
        read(ARCHITECTURE)
            .lines()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.split("\\|", -1))
            .filter(cells -> Arrows.table().containsKey(names(cells[1]).getFirst()))
            .collect(Collectors.toMap(cells -> names(cells[1]).getFirst(), c -> names(c[3])));

    assertThat(documented).isEqualTo(Arrows.table());
  }

  private static List<String> names(String cell) {
    return NAME.matcher(cell).results().map(found -> found.group(1)).toList();
  }

  private static String commandName(JavaAnnotation<JavaClass> annotation) {
    return String.valueOf(annotation.get("name").orElse(""));
  }

  private static List<String> missing(Stream<String> names, Path document) {
    String text = read(document);
    return names.distinct().filter(name -> !text.contains("`" + name + "`")).toList();
  }

  private static Stream<String> deadLinks(Path document) {
    return LINK.matcher(read(document))
        .results()
        .map(DocsTest::target)
        .filter(target -> !target.contains("://"))
        .filter(target -> !Files.exists(document.resolveSibling(target)))
        .map(target -> document + ": " + target);
  }

  private static String target(MatchResult link) {
    return link.group(1);
  }

  private static Stream<Path> allMarkdown() {
    Stream<Path> top = Stream.of(README, Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md"));
    return Stream.concat(top, markdown(Path.of("docs")));
  }

  private static Stream<Path> markdown(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> path.toString().endsWith(".md")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
