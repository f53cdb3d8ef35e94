package dev.deployadvice.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/**
 * Where in a file of answers something stands, to be named when it does not fit.
 *
 * @param name "entry 'shop', question 'team'"; empty at the start
 */
record AnswerPlace(String name) {
  static final AnswerPlace START = new AnswerPlace("");

  static AnswerPlace entry(String name) {
    return new AnswerPlace(name);
  }

  AnswerPlace in(String part) {
    return new AnswerPlace(name.isEmpty() ? part : name + ", " + part);
  }

  InvalidAnswersException wrong(Node node, String what) {
    String where = name.isEmpty() ? "" : ", " + name;
    return new InvalidAnswersException(
        "line %d%s: %s".formatted(YamlValue.lineOf(node), where, what));
  }

  /** The entries of a map, none twice. */
  Map<String, Node> map(Node node, String expected) {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(node, "expected %s, found %s".formatted(expected, YamlValue.shown(node)));
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = YamlValue.keyOf(tuple.getKeyNode());
      if (entries.putIfAbsent(key, tuple.getValueNode()) != null) {
        throw wrong(tuple.getKeyNode(), "'%s' stands there twice".formatted(key));
      }
    }
    return entries;
  }
}
