package dev.deployadvice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * All Java is formatted by google-java-format. To rewrite what is not: {@code ./mvnw -q test
 * -Dtest=FormatTest -Dformat.rewrite}.
 */
final class FormatTest {
  private final Formatter formatter = new Formatter();

  @Test
  void allJavaIsFormatted() throws IOException, FormatterException {
    boolean rewrite = System.getProperty("format.rewrite") != null;
    List<Path> unformatted = new ArrayList<>();
    for (Path path : SourceFile.below(Path.of("src/main/java"), Path.of("src/test/java"))) {
      String text = Files.readString(path);
      String formatted = formatter.formatSourceAndFixImports(text);
      if (!formatted.equals(text)) {
        if (rewrite) {
          Files.writeString(path, formatted);
        } else {
          unformatted.add(path);
        }
      }
    }

    assertThat(unformatted)
        .as("files to format; ./mvnw -q test -Dtest=FormatTest -Dformat.rewrite does it")
        .isEmpty();
  }

  @Test
  void unformattedJavaIsNoticed() throws FormatterException {
    String text = "class  A{ }";

    assertThat(formatter.formatSourceAndFixImports(text)).isNotEqualTo(text);
  }
}
