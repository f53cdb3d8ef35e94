package dev.deployadvice.workspace;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page keeps to its budgets, stays safe, and has no loose ends. */
final class PageFilesTest {
  private static final Path ROOT = Path.of("src/main/resources/workspace");
  private static final int LONGEST_MODULE_LINES = 200;
  private static final int LONGEST_FUNCTION_LINES = 32;

  /** What puts text into the page as markup or runs text as code. */
  private static final Pattern UNSAFE =
      Pattern.compile(
          "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|createContextualFragment"
              + "|DOMParser|\\beval\\(|new Function\\(|setAttribute\\(\"(?:style|on)");

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import\\s[^;]*?from \"([^\"]+)\"|^import \"([^\"]+)\"");
  private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"");
  private static final Pattern FUNCTION_START =
      Pattern.compile(
          "^( {0,2})(?:export )?(?:async )?(?:function |static |get |set )?#?\\w+\\(.*\\{$");

  @Test
  void modulesAreShort() {
    List<String> tooLong =
        modules().stream()
            .filter(module -> lines(module).size() > LONGEST_MODULE_LINES)
            .map(Path::toString)
            .toList();

    assertThat(tooLong).isEmpty();
  }

  @Test
  void functionsAreShort() {
    List<String> tooLong = modules().stream().flatMap(PageFilesTest::longFunctions).toList();

    assertThat(tooLong).isEmpty();
  }

  @Test
  void nothingTurnsTextIntoMarkupOrCode() {
    List<String> unsafe =
        modules().stream()
            .filter(module -> UNSAFE.matcher(text(module)).find())
            .map(Path::toString)
            .toList();

    assertThat(unsafe).isEmpty();
  }

  @Test
  void markupHoldsNoStyleAndNoScriptOfItsOwn() {
    String page = text(ROOT.resolve("index.html"));

    assertThat(page).doesNotContain("<style", "style=", "onclick=").doesNotContain("<script>");
    assertThat(page).doesNotContain("http://", "https://");
  }

  @Test
  void stylesFetchNothing() {
    List<String> fetching =
        files().stream()
            .filter(file -> file.toString().endsWith(".css"))
            .filter(file -> text(file).contains("url(") || text(file).contains("@import"))
            .map(Path::toString)
            .toList();

    assertThat(fetching).isEmpty();
  }

  @Test
  void modelKnowsNoBrowserPage() {
    List<String> withPage =
        modules().stream()
            .filter(module -> module.startsWith(ROOT.resolve("js/model")))
            .filter(
                module ->
                    Pattern.compile("\\bdocument\\.|\\bwindow\\.|/view/|/blocks/")
                        .matcher(text(module))
                        .find())
            .map(Path::toString)
            .toList();

    assertThat(withPage).isEmpty();
  }

  @Test
  void everyImportLeadsToAFile() {
    List<String> broken =
        modules().stream()
            .flatMap(module -> imports(module).stream())
            .filter(target -> !Files.isRegularFile(target))
            .map(Path::toString)
            .toList();

    assertThat(broken).isEmpty();
  }

  @Test
  void everyFileIsReachedFromThePage() {
    Set<Path> reached = new TreeSet<>();
    Deque<Path> open = new ArrayDeque<>(List.of(ROOT.resolve("index.html")));

    while (!open.isEmpty()) {
      Path file = open.pop();
      if (reached.add(file)) {
        open.addAll(file.toString().endsWith(".html") ? addresses(file) : imports(file));
      }
    }

    assertThat(reached).containsExactlyInAnyOrderElementsOf(files());
  }

  private static List<Path> modules() {
    return files().stream().filter(file -> file.toString().endsWith(".js")).toList();
  }

  private static List<Path> files() {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> imports(Path module) {
    if (!module.toString().endsWith(".js")) {
      return List.of();
    }
    return IMPORT
        .matcher(text(module))
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .map(target -> module.resolveSibling(target).normalize())
        .toList();
  }

  private static List<Path> addresses(Path page) {
    return ADDRESS
        .matcher(text(page))
        .results()
        .map(found -> ROOT.resolve(found.group(1).substring(1)))
        .collect(toCollection(ArrayList::new));
  }

  /** A function ends at the first line that closes with the indent at which it began. */
  private static Stream<String> longFunctions(Path module) {
    List<String> lines = lines(module);
    List<String> found = new ArrayList<>();
    for (int start = 0; start < lines.size(); start++) {
      Matcher matcher = FUNCTION_START.matcher(lines.get(start));
      if (matcher.matches()) {
        String end = matcher.group(1) + "}[,;]?";
        int last = start + 1;
        while (last < lines.size() && !lines.get(last).matches(end)) {
          last++;
        }
        if (last - start + 1 > LONGEST_FUNCTION_LINES) {
          found.add(module + ":" + (start + 1));
        }
      }
    }
    return found.stream();
  }

  private static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
