package dev.deployadvice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * All Java is formatted by google-java-format. To rewrite what is not: {@code ./mvnw -q test
 * -Dtest=FormatTest -Dformat.rewrite}.
 */
final class FormatTest {
  private final Formatter formatter = new Formatter();

  @Test
  void allJavaIsFormatted() {
    List<Path> all = SourceFile.below(Path.of("src/main/java"), Path.of("src/test/java"));

    List<Path> unformatted = all.parallelStream().filter(this::isUnformatted).toList();

    if (System.getProperty("format.rewrite") == null) {
      assertThat(unformatted)
          .as("files to format; ./mvnw -q test -Dtest=FormatTest -Dformat.rewrite does it")
          .isEmpty();
    } else {
      unformatted.forEach(this::rewrite);
    }
  }

  @Test
  void unformattedJavaIsNoticed() {
    String text = "class  A{ }";

    assertThat(formatted(text)).isNotEqualTo(text);
  }

  private boolean isUnformatted(Path path) {
    String text = read(path);
    return !formatted(text).equals(text);
  }

  private void rewrite(Path path) {
    try {
      Files.writeString(path, formatted(read(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String formatted(String text) {
    try {
      return formatter.formatSourceAndFixImports(text);
    } catch (FormatterException unreadable) {
      throw new AssertionError("This is not Java that the formatter can read.", unreadable);
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
