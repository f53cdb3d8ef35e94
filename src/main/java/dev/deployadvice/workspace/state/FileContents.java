package dev.deployadvice.workspace.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The bytes of files: in memory, or in a folder beside the state. */
final class FileContents {
  private final Optional<Path> folder;
  private final Map<String, byte[]> memory = new ConcurrentHashMap<>();

  FileContents(Optional<Path> folder) {
    this.folder = folder;
  }

  void put(String id, byte[] content) {
    if (folder.isEmpty()) {
      memory.put(id, content);
      return;
    }
    try {
      Files.createDirectories(folder.get());
      Files.write(folder.get().resolve(id), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<byte[]> find(String id) {
    if (folder.isEmpty()) {
      return Optional.ofNullable(memory.get(id));
    }
    Path path = folder.get().resolve(id);
    try {
      return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
