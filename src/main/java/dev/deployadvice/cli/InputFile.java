package dev.deployadvice.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A text that somebody hands to a command.
 *
 * @param name as it is said back when something is wrong with it
 */
record InputFile(String name, String text) {

  /**
   * Reads a file, or standard input for {@code -}.
   *
   * @throws BadInputException where it cannot be read
   */
  static InputFile of(String file, InputStream standardInput) {
    String name = file.equals("-") ? "standard input" : file;
    try {
      byte[] bytes = file.equals("-") ? standardInput.readAllBytes() : bytes(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new InputFile(name, text);
    } catch (CharacterCodingException notText) {
      throw new BadInputException(name + ": this is not a text in UTF-8.", notText);
    } catch (IOException | InvalidPathException unreadable) {
      throw new BadInputException(name + ": this cannot be read.", unreadable);
    }
  }

  /** What is wrong with it, in one line that begins with its name. */
  BadInputException refused(Exception why) {
    return new BadInputException(name + ": " + why.getMessage(), why);
  }

  private static byte[] bytes(String file) throws IOException {
    Path path = Path.of(file);
    if (Files.isDirectory(path)) {
      throw new BadInputException(file + ": this is a folder, not a file.");
    }
    if (!Files.exists(path)) {
      throw new BadInputException(file + ": there is no such file.");
    }
    return Files.readAllBytes(path);
  }
}
