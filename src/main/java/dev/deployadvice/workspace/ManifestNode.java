package dev.deployadvice.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One object of a manifest. It hands out values and notes whatever is not as it should be. */
final class ManifestNode {
  private final String path;
  private final int line;
  private final Map<String, Node> entries;
  private final Problems problems;

  private ManifestNode(String path, int line, Map<String, Node> entries, Problems problems) {
    this.path = path;
    this.line = line;
    this.entries = entries;
    this.problems = problems;
  }

  /** What is wrong with a manifest, collected while it is read. */
  static final class Problems {
    private final List<Problem> all = new ArrayList<>();

    void add(int line, String sentence) {
      all.add(new Problem(line, "line " + line + ": " + sentence));
    }

    List<String> inOrderOfLines() {
      return all.stream()
          .sorted((one, other) -> Integer.compare(one.line(), other.line()))
          .map(Problem::sentence)
          .distinct()
          .toList();
    }

    private record Problem(int line, String sentence) {}
  }

  static ManifestNode root(Node node, Problems problems) {
    return of(node, "", problems);
  }

  /** Notes every key that is none of these. */
  ManifestNode only(String... keys) {
    return only(Set.of(keys));
  }

  ManifestNode only(Set<String> keys) {
    Set<String> known = new TreeSet<>(keys);
    for (Map.Entry<String, Node> entry : entries.entrySet()) {
      if (!known.contains(entry.getKey())) {
        problems.add(
            lineOf(entry.getValue()),
            "`%s` is not a key of a manifest; expected one of %s"
                .formatted(pathOf(entry.getKey()), String.join(", ", known)));
      }
    }
    return this;
  }

  Optional<String> text(String key, int min, int max) {
    return node(key).flatMap(node -> text(node, pathOf(key), min, max));
  }

  String requiredText(String key, int min, int max) {
    requireKey(key);
    return text(key, min, max).orElse("");
  }

  /** A web address; Slack takes http too. */
  Optional<String> url(String key, int max) {
    Optional<String> url = text(key, 1, max);
    if (url.isPresent() && !url.get().matches("(?s)https?://.*")) {
      complain(key, "must begin with https:// or http://, but is \"" + url.get() + "\"");
    }
    return url;
  }

  boolean flag(String key, boolean otherwise) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      return otherwise;
    }
    if (node.get() instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
      return Boolean.parseBoolean(scalar.getValue());
    }
    complain(key, "must be true or false, but is " + shown(node.get()));
    return otherwise;
  }

  Optional<ManifestNode> object(String key) {
    return node(key).map(node -> of(node, pathOf(key), problems));
  }

  /** The object of this key, or an empty one where it is left out. */
  ManifestNode objectOrNone(String key) {
    return object(key).orElseGet(() -> new ManifestNode(pathOf(key), line, Map.of(), problems));
  }

  List<ManifestNode> objects(String key, int max) {
    List<ManifestNode> objects = new ArrayList<>();
    for (Node node : items(key, max)) {
      objects.add(of(node, "%s[%d]".formatted(pathOf(key), objects.size()), problems));
    }
    return objects;
  }

  List<String> texts(String key, int max) {
    return texts(key, max, 50);
  }

  List<String> texts(String key, int max, int longest) {
    List<String> texts = new ArrayList<>();
    int index = 0;
    for (Node node : items(key, max)) {
      text(node, "%s[%d]".formatted(pathOf(key), index++), 1, longest).ifPresent(texts::add);
    }
    return texts;
  }

  /** Notes something about the value of this key, or about the object where the key is missing. */
  void complain(String key, String what) {
    problems.add(node(key).map(ManifestNode::lineOf).orElse(line), quoted(key) + " " + what);
  }

  void requireKey(String key) {
    if (node(key).isEmpty()) {
      complain(key, "is missing");
    }
  }

  private static ManifestNode of(Node node, String path, Problems problems) {
    Map<String, Node> entries = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        entries.put(scalarText(tuple.getKeyNode()), tuple.getValueNode());
      }
    } else {
      String name = path.isEmpty() ? "a manifest" : "`" + path + "`";
      problems.add(lineOf(node), name + " must be an object, but is " + shown(node));
    }
    return new ManifestNode(path, lineOf(node), entries, problems);
  }

  private Optional<Node> node(String key) {
    return Optional.ofNullable(entries.get(key)).filter(node -> !node.getTag().equals(Tag.NULL));
  }

  private List<Node> items(String key, int max) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof SequenceNode sequence)) {
      complain(key, "must be a list, but is " + shown(node.get()));
      return List.of();
    }
    if (sequence.getValue().size() > max) {
      complain(key, "has %d entries, at most %d".formatted(sequence.getValue().size(), max));
    }
    return sequence.getValue();
  }

  private Optional<String> text(Node node, String name, int min, int max) {
    if (!(node instanceof ScalarNode scalar) || !scalar.getTag().equals(Tag.STR)) {
      problems.add(lineOf(node), "`%s` must be a text, but is %s".formatted(name, shown(node)));
      return Optional.empty();
    }
    String text = scalar.getValue();
    int length = text.codePointCount(0, text.length());
    if (length < min || length > max) {
      problems.add(
          lineOf(node),
          "`%s` must have %d to %d characters, but has %d".formatted(name, min, max, length));
    }
    return Optional.of(text);
  }

  private String pathOf(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private String quoted(String key) {
    return "`" + pathOf(key) + "`";
  }

  private static String scalarText(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : node.getTag().getValue();
  }

  private static String shown(Node node) {
    return switch (node) {
      case MappingNode _ -> "an object";
      case SequenceNode _ -> "a list";
      case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> "empty";
      case ScalarNode scalar -> "\"" + scalar.getValue() + "\"";
      default -> "something else";
    };
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
