package dev.deployadvice.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One run of the program, with what it printed. */
record Run(int exitCode, String out, String err) {

  static Run of(String standardInput, String... args) {
    return of(Map.of(), standardInput, args);
  }

  static Run of(Map<String, String> environment, String standardInput, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in =
        new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
    Console console =
        new Console(environment, in, new PrintStream(out, true, StandardCharsets.UTF_8));
    int exitCode =
        DeployAdvice.run(console, new PrintStream(err, true, StandardCharsets.UTF_8), args);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
