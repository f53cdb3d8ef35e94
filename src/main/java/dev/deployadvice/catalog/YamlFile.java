package dev.deployadvice.catalog;

import dev.deployadvice.catalog.InvalidCatalogException.Problem;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** One file of a catalog, and where its problems go. */
record YamlFile(String path, Problems problems) {

  /** The file's one mapping; empty where it cannot be read, which is noted then. */
  Optional<YamlMap> parse(String text) {
    if (text.equals(CatalogFiles.UNREADABLE)) {
      return Optional.empty();
    }
    try {
      Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(text);
      if (root.isEmpty()) {
        problems.add(path, "an empty file", "keys and values");
      }
      return root.flatMap(node -> YamlMap.of(node, "", this));
    } catch (MarkedYamlEngineException broken) {
      int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(Problems.NO_LINE);
      add(line, "", "broken YAML (" + broken.getProblem() + ")", "valid YAML");
    } catch (YamlEngineException broken) {
      problems.add(path, "broken YAML (" + broken.getMessage() + ")", "valid YAML");
    }
    return Optional.empty();
  }

  void add(int line, String entry, String found, String expected) {
    problems.add(new Problem(path, line, entry, found, expected));
  }
}
