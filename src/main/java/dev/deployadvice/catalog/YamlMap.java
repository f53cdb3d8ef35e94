package dev.deployadvice.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One mapping of a catalog file. It hands out values and notes whatever is not as it should be. */
final class YamlMap {
  private final YamlFile file;
  private final String path;
  private final int line;
  private final Map<String, Node> entries;

  private YamlMap(YamlFile file, String path, int line, Map<String, Node> entries) {
    this.file = file;
    this.path = path;
    this.line = line;
    this.entries = entries;
  }

  /** The node as a mapping; empty where it is something else, which is noted then. */
  static Optional<YamlMap> of(Node node, String path, YamlFile file) {
    int line = YamlValue.lineOf(node);
    if (!(node instanceof MappingNode mapping)) {
      file.add(line, path, YamlValue.shown(node), "keys and values");
      return Optional.empty();
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = YamlValue.keyOf(tuple.getKeyNode());
      if (entries.putIfAbsent(key, tuple.getValueNode()) != null) {
        String where = path.isEmpty() ? key : path + "." + key;
        file.add(YamlValue.lineOf(tuple.getKeyNode()), where, "the key twice", "it once");
      }
    }
    return Optional.of(new YamlMap(file, path, line, entries));
  }

  /** The same mapping, looked into without a word about what is wrong with it. */
  YamlMap quiet() {
    return new YamlMap(new YamlFile(file.path(), new Problems()), path, line, entries);
  }

  Set<String> keys() {
    return entries.keySet();
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** Notes every key that is none of these. */
  void only(Collection<String> keys) {
    for (String key : entries.keySet()) {
      if (!keys.contains(key)) {
        complain(key, "an unknown key", expectedOneOf(key, keys));
      }
    }
  }

  /** The value of a key that must be there; empty where it is missing, which is noted then. */
  Optional<YamlValue> value(String key) {
    if (!has(key)) {
      file.add(line, path, "no key '" + key + "'", "it to be there");
    }
    return valueIfAny(key);
  }

  Optional<YamlValue> valueIfAny(String key) {
    return Optional.ofNullable(entries.get(key))
        .map(node -> new YamlValue(file, pathOf(key), node));
  }

  /** A text that must be there, of at most so many characters. */
  String text(String key, int most) {
    return value(key).map(each -> each.text(most)).orElse("");
  }

  String text(String key) {
    return text(key, Integer.MAX_VALUE);
  }

  Optional<String> textIfAny(String key) {
    return valueIfAny(key).map(each -> each.text(Integer.MAX_VALUE));
  }

  /** The mapping of a key that must be there. */
  Optional<YamlMap> map(String key) {
    return value(key).flatMap(YamlValue::map);
  }

  Optional<YamlMap> mapIfAny(String key) {
    return valueIfAny(key).flatMap(YamlValue::map);
  }

  /** The entries of a list that must be there and not be empty. */
  List<YamlValue> list(String key) {
    List<YamlValue> list = value(key).map(YamlValue::list).orElse(List.of());
    boolean isEmptyList =
        entries.get(key) instanceof SequenceNode sequence && sequence.getValue().isEmpty();
    if (isEmptyList) {
      complain(key, "an empty list", "at least one entry");
    }
    return list;
  }

  List<String> textsIfAny(String key) {
    return valueIfAny(key).map(YamlValue::list).orElse(List.of()).stream()
        .map(each -> each.text(Integer.MAX_VALUE))
        .toList();
  }

  /** The entries of a list of mappings that must be there and not be empty. */
  List<YamlMap> maps(String key) {
    List<YamlMap> maps = new ArrayList<>();
    list(key).forEach(each -> each.map().ifPresent(maps::add));
    return maps;
  }

  /** Notes something about the value of this key, or about the mapping where the key is missing. */
  void complain(String key, String found, String expected) {
    Node node = entries.get(key);
    file.add(node == null ? line : YamlValue.lineOf(node), pathOf(key), found, expected);
  }

  /** Notes something about the whole mapping. */
  void complain(String found, String expected) {
    file.add(line, path, found, expected);
  }

  private String pathOf(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** "one of a, b; did you mean 'a'?" */
  static String expectedOneOf(String found, Collection<String> known) {
    String list = "one of " + String.join(", ", new TreeSet<>(known));
    return NearMiss.of(found, known)
        .map(near -> "%s; did you mean '%s'?".formatted(list, near))
        .orElse(list);
  }
}
