package dev.deployadvice.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The texts of a catalog's files by their path: the built-in ones, and over them those of a folder.
 */
final class CatalogFiles {
  static final String CONTENTS = "catalog.yaml";
  static final String TENSIONS = "tensions.yaml";
  static final String SOURCES = "sources.yaml";
  static final String RATES = "rates.yaml";
  static final String COSTS = "costs.yaml";
  static final String WORDS = "words.yaml";
  static final String QUESTIONS = "questions/";
  static final String OPTIONS = "options/";
  static final String PLATFORMS = "platforms/";
  static final String SUFFIX = ".yaml";

  private static final String ROOT = "/catalog";
  private static final int IDENTITY_BYTES = 8;

  private final Map<String, String> texts = new TreeMap<>();
  private final Set<String> own = new TreeSet<>();

  /** Reads what is built in, and over it the folder where one is given. */
  static CatalogFiles read(Optional<Path> folder, Problems problems) {
    CatalogFiles files = new CatalogFiles();
    files.readBuiltIn(problems);
    if (folder.isEmpty()) {
      files.own.addAll(files.texts.keySet());
    } else if (!Files.isDirectory(folder.get())) {
      String found = Files.exists(folder.get()) ? "a file" : "nothing";
      problems.add(folder.get().toString(), found, "a folder with a catalog's files");
    } else {
      files.readFolder(folder.get(), problems);
    }
    return files;
  }

  Map<String, String> texts() {
    return texts;
  }

  /** Whether a file belongs to the catalog that is asked for, not to the one under it. */
  boolean isOwn(String path) {
    return own.contains(path);
  }

  /**
   * Whether somebody who keeps this catalog answers for a file: with a table of contents of their
   * own they need not list what is built in.
   */
  boolean mustBeListed(String path) {
    return own.contains(path) || !own.contains(CONTENTS);
  }

  /** Changes whenever any of the files does. */
  String identity() {
    MessageDigest digest = sha256();
    texts.forEach(
        (path, text) -> {
          digest.update((path + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8));
        });
    return HexFormat.of().formatHex(digest.digest(), 0, IDENTITY_BYTES);
  }

  /** The contents are looked for: a jar need not name its folders. */
  private void readBuiltIn(Problems problems) {
    URL contents =
        Objects.requireNonNull(
            CatalogFiles.class.getResource(ROOT + "/" + CONTENTS), "no built-in catalog");
    try {
      if (contents.openConnection() instanceof JarURLConnection packed) {
        Path jar = Path.of(packed.getJarFileURL().toURI());
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
          readAll(inside.getPath(ROOT), problems);
        }
      } else {
        readAll(Path.of(contents.toURI()).resolveSibling("").normalize(), problems);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The built-in catalog cannot be read", unreadable);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void readFolder(Path folder, Problems problems) {
    try {
      own.addAll(readAll(folder, problems));
    } catch (IOException | UncheckedIOException unreadable) {
      String found = "an unreadable folder (" + unreadable.getMessage() + ")";
      problems.add(folder.toString(), found, "a folder that can be read");
    }
  }

  private Set<String> readAll(Path folder, Problems problems) throws IOException {
    Set<String> paths = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      files
          .filter(file -> isMeant(folder.relativize(file)))
          .forEach(
              file -> {
                String path = folder.relativize(file).toString().replace('\\', '/');
                paths.add(path);
                texts.put(path, text(file, path, problems));
              });
    }
    return paths;
  }

  /** Hidden files and anything that is not YAML may lie around. */
  private static boolean isMeant(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    String name = relative.toString();
    return name.endsWith(SUFFIX) || name.endsWith(".yml");
  }

  private static String text(Path file, String path, Problems problems) {
    try (InputStream in = Files.newInputStream(file)) {
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException _) {
      problems.add(path, "bytes that are not UTF-8", "a text file in UTF-8");
    } catch (IOException unreadable) {
      problems.add(path, "an unreadable file (" + unreadable.getMessage() + ")", "a text file");
    }
    return UNREADABLE;
  }

  /** Stands for a file whose problem has been noted. */
  static final String UNREADABLE = "\0";

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
