package dev.deployadvice.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * What a command is given of the world outside.
 *
 * @param environment the settings
 * @param in standard input
 * @param out standard output
 */
record Console(Map<String, String> environment, InputStream in, PrintStream out) {

  /** One line on standard output. */
  void say(String line) {
    out.println(line);
    out.flush();
  }

  /** Text on standard output as it is. */
  void print(String text) {
    out.print(text);
    out.flush();
  }
}
