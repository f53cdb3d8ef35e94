package dev.deployadvice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a screen or two, methods that fit in the head, public types that say what they are. */
final class SourceShapeTest {
  private static final int FILE_LINES = 400;
  private static final int METHOD_LINES = 50;
  private static final int PARAMETERS = 5;
  private static final Pattern LEFTOVER = Pattern.compile("///|\\bTODO\\b|\\bFIXME\\b|\\bXXX\\b");

  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TEST = Path.of("src/test/java");
  private static final List<SourceFile> MAIN_FILES = SourceFile.parse(SourceFile.below(MAIN));
  private static final List<SourceFile> TEST_FILES = SourceFile.parse(SourceFile.below(TEST));

  @TempDir private Path folder;

  @Test
  void filesAreShort() {
    assertThat(both().filter(SourceShapeTest::isLong).map(SourceFile::path)).isEmpty();
  }

  @Test
  void methodsAreShort() {
    assertThat(both().flatMap(file -> methods(file, method -> method.lines() > METHOD_LINES)))
        .isEmpty();
  }

  @Test
  void methodsTakeFewParameters() {
    assertThat(
            MAIN_FILES.stream()
                .flatMap(file -> methods(file, method -> method.parameters() > PARAMETERS)))
        .isEmpty();
  }

  @Test
  void publicTypesAreDocumented() {
    assertThat(MAIN_FILES.stream().flatMap(SourceShapeTest::undocumented)).isEmpty();
  }

  @Test
  void nothingIsLeftForLater() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path path : SourceFile.below(MAIN)) {
      if (LEFTOVER.matcher(Files.readString(path)).find()) {
        found.add(path.toString());
      }
    }

    assertThat(found).isEmpty();
  }

  @Test
  void longFilesAndMethodsAndBarePublicTypesAreNoticed() throws IOException {
    Path file = folder.resolve("Long.java");
    String body = "    count++;\n".repeat(FILE_LINES);
    Files.writeString(
        file,
        "public class Long {\n  void grow(int a, int b, int c, int d, int e, int f) {\n"
            + body
            + "  }\n}\n");

    SourceFile read = SourceFile.parse(List.of(file)).getFirst();

    assertThat(isLong(read)).isTrue();
    assertThat(read.methods())
        .containsExactly(new SourceFile.Method("grow", 2, FILE_LINES + 2, PARAMETERS + 1));
    assertThat(read.undocumented()).containsExactly("Long");
  }

  private static boolean isLong(SourceFile file) {
    return file.lines() > FILE_LINES;
  }

  private static Stream<String> methods(SourceFile file, Predicate<SourceFile.Method> wanted) {
    return file.methods().stream()
        .filter(wanted)
        .map(
            method ->
                "%s:%d %s, %d lines, %d parameters"
                    .formatted(
                        file.path().getFileName(),
                        method.line(),
                        method.name(),
                        method.lines(),
                        method.parameters()));
  }

  private static Stream<String> undocumented(SourceFile file) {
    return file.undocumented().stream().map(type -> file.path().getFileName() + ": " + type);
  }

  private static Stream<SourceFile> both() {
    return Stream.concat(MAIN_FILES.stream(), TEST_FILES.stream());
  }
}
