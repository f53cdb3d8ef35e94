package dev.deployadvice.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Changes to a YAML text at the places its parser names, so that comments and order stay. */
final class ManifestEdit {
  private final String original;
  private final Node root;
  private final List<Change> changes = new ArrayList<>();

  ManifestEdit(String text) {
    this.original = text;
    this.root =
        new Compose(LoadSettings.builder().build())
            .composeString(text)
            .orElseThrow(() -> new IllegalArgumentException("The manifest is empty."));
  }

  private record Change(int from, int to, String replacement) {}

  /** Replaces the comment at the top by one line. */
  ManifestEdit head(String comment) {
    int end = 0;
    while (original.startsWith("#", end)) {
      int newline = original.indexOf('\n', end);
      end = newline < 0 ? original.length() : newline + 1;
    }
    changes.add(new Change(0, end, "# " + comment + "\n"));
    return this;
  }

  /** The texts of the list at this path. */
  List<String> texts(String path) {
    if (!(require(path) instanceof SequenceNode list)) {
      throw new IllegalArgumentException("The manifest has no list at " + path + ".");
    }
    return list.getValue().stream()
        .filter(ScalarNode.class::isInstance)
        .map(text -> ((ScalarNode) text).getValue())
        .toList();
  }

  /** Puts a key in front of the others of the object at this path. */
  ManifestEdit put(String path, String key, String value) {
    MappingNode object = object(require(path), path);
    insertBefore(first(object, path), object, key, "\"" + value + "\"");
    return this;
  }

  /** The same with a list of one value. */
  ManifestEdit putList(String path, String key, String value) {
    MappingNode object = object(require(path), path);
    insertBefore(first(object, path), object, key, "[\"" + value + "\"]");
    return this;
  }

  /** Puts a key in front of another one, in every object of the list at this path. */
  ManifestEdit putEach(String path, String before, String key, String value) {
    if (!(require(path) instanceof SequenceNode list)) {
      throw new IllegalArgumentException("In the manifest, " + path + " must be a list.");
    }
    for (Node item : list.getValue()) {
      MappingNode object = object(item, path);
      Node place =
          entry(object, before).map(NodeTuple::getKeyNode).orElseGet(() -> first(object, path));
      insertBefore(place, object, key, "\"" + value + "\"");
    }
    return this;
  }

  /** Puts another value where this path leads. */
  ManifestEdit replace(String path, String value) {
    Node node = require(path);
    changes.add(new Change(offset(node.getStartMark()), offset(node.getEndMark()), value));
    return this;
  }

  /** The text with all changes. */
  String text() {
    StringBuilder text = new StringBuilder(original);
    changes.stream()
        .sorted(Comparator.comparingInt(Change::from).reversed())
        .forEach(change -> text.replace(change.from(), change.to(), change.replacement()));
    return text.toString();
  }

  private void insertBefore(Node place, MappingNode object, String key, String value) {
    int column = place.getStartMark().map(Mark::getColumn).orElse(0);
    String inserted =
        object.getFlowStyle() == FlowStyle.FLOW
            ? "\"" + key + "\": " + value + ", "
            : key + ": " + value + "\n" + " ".repeat(column);
    int offset = offset(place.getStartMark());
    changes.add(new Change(offset, offset, inserted));
  }

  /** The parser counts characters, a string counts halves of some. */
  private int offset(Optional<Mark> mark) {
    return original.offsetByCodePoints(0, mark.map(Mark::getIndex).orElse(0));
  }

  private Node require(String path) {
    Node node = root;
    for (String key : path.split("\\.", -1)) {
      node =
          entry(object(node, path), key)
              .map(NodeTuple::getValueNode)
              .orElseThrow(() -> new IllegalArgumentException("The manifest has no " + path + "."));
    }
    return node;
  }

  private static Node first(MappingNode object, String path) {
    if (object.getValue().isEmpty()) {
      throw new IllegalArgumentException("In the manifest, " + path + " must not be empty.");
    }
    return object.getValue().getFirst().getKeyNode();
  }

  private static MappingNode object(Node node, String path) {
    if (node instanceof MappingNode object) {
      return object;
    }
    throw new IllegalArgumentException("In the manifest, " + path + " must be an object.");
  }

  private static Optional<NodeTuple> entry(MappingNode object, String key) {
    return object.getValue().stream()
        .filter(each -> each.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
        .findFirst();
  }
}
