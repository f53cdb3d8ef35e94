package dev.deployadvice.workspace.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What has changed since the state was last written whole: a line of JSON for each time. */
final class StateLog {
  private static final long FULL = 1024 * 1024;

  private final Path file;

  StateLog(Path file) {
    this.file = file;
  }

  void append(ObjectNode changes) throws IOException {
    Path _ =
        Files.writeString(
            file, changes + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** So long that the whole state should be written again. */
  boolean isFull() throws IOException {
    return Files.exists(file) && Files.size(file) > FULL;
  }

  void clear() throws IOException {
    boolean _ = Files.deleteIfExists(file);
  }

  /** Does to the state what has changed since; a line that a killed process left half is none. */
  void replay(ObjectNode state) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    List<String> lines =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Optional<ObjectNode> changes = Json.parseObject(lines.get(i));
      if (changes.isPresent()) {
        SnapshotChanges.apply(state, changes.get());
      } else if (i < lines.size() - 1) {
        throw new IOException("line " + (i + 1) + " of " + file + " is broken");
      }
    }
  }
}
