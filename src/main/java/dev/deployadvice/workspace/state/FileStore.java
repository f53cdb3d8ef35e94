package dev.deployadvice.workspace.state;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All files. */
public final class FileStore {
  private final Ground ground;
  private final FileContents contents;
  private final Map<String, StoredFile> byId = new LinkedHashMap<>();
  private final Map<String, String> uploads = new LinkedHashMap<>();

  FileStore(Ground ground, FileContents contents, Collection<StoredFile> stored) {
    this.ground = ground;
    this.contents = contents;
    stored.forEach(file -> byId.put(file.id(), file));
  }

  /** A file that is to come, and the token of the address where its bytes go. */
  public record Announced(StoredFile file, String token) {}

  public Announced announce(StoredFile.Label label, String user) {
    StoredFile file = new StoredFile(ground.ids().next("F"), label, user, ground.now(), List.of());
    String token = ground.ids().hex(32);
    byId.put(file.id(), file);
    uploads.put(token, file.id());
    ground.touch();
    return new Announced(file, token);
  }

  /** False where the token is unknown. */
  public boolean upload(String token, byte[] content) {
    String id = uploads.get(token);
    if (id == null) {
      return false;
    }
    contents.put(id, content);
    return true;
  }

  /** Shares uploaded bytes under a title. */
  public StoredFile complete(String id, String title, List<String> channels) {
    StoredFile file = require(id);
    if (contents.find(id).isEmpty()) {
      throw Refusal.of("file_not_found");
    }
    StoredFile shared = file.sharedIn(title, channels);
    byId.put(id, shared);
    uploads.values().remove(id);
    ground.touch();
    return shared;
  }

  public StoredFile require(String id) {
    return Optional.ofNullable(byId.get(id)).orElseThrow(() -> Refusal.of("file_not_found"));
  }

  public Optional<byte[]> content(String id) {
    return byId.containsKey(id) ? contents.find(id) : Optional.empty();
  }

  public void delete(String id) {
    byId.remove(id);
    ground.touch();
  }

  public List<StoredFile> all() {
    return List.copyOf(byId.values());
  }
}
