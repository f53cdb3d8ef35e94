package dev.deployadvice.catalog;

import dev.deployadvice.catalog.Tension.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the pairs of answers that pull apart. */
final class TensionReader {
  private static final int SAYS = 150;

  private final KnownIds known;
  private final Set<String> pairs = new HashSet<>();

  TensionReader(KnownIds known) {
    this.known = known;
  }

  List<Tension> read(YamlMap root) {
    root.only(Set.of("tensions"));
    List<Tension> tensions = new ArrayList<>();
    for (YamlMap map : root.maps("tensions")) {
      tension(map).ifPresent(tensions::add);
    }
    return tensions;
  }

  /** Those of a catalog's tensions whose answers all exist, without a word about the others. */
  List<Tension> readFitting(YamlMap root) {
    return read(root.quiet()).stream()
        .filter(each -> exists(each.one()) && exists(each.other()))
        .toList();
  }

  private boolean exists(Side side) {
    return known
        .answers(side.question())
        .filter(answers -> answers.containsAll(side.answers()))
        .isPresent();
  }

  private Optional<Tension> tension(YamlMap map) {
    map.only(Set.of("between", "says"));
    String says = says(map);
    return map.map("between").flatMap(between -> tension(between, says));
  }

  private Optional<Tension> tension(YamlMap between, String says) {
    if (between.keys().size() != 2) {
      between.complain(between.keys().size() + " questions", "two, each with its answers");
      return Optional.empty();
    }
    between.only(known.questions());
    List<Side> sides = between.keys().stream().map(each -> side(between, each)).toList();
    Tension tension = new Tension(sides.getFirst(), sides.getLast(), says);
    checkPairs(between, tension);
    return Optional.of(tension);
  }

  /** One answer, or a list of them. */
  private Side side(YamlMap between, String question) {
    YamlValue value = between.value(question).orElseThrow();
    List<YamlValue> values =
        value.node() instanceof SequenceNode ? between.list(question) : List.of(value);
    List<String> answers =
        values.stream()
            .map(each -> known.answers(question).map(each::oneOf).orElseGet(() -> each.text(50)))
            .toList();
    return new Side(question, answers);
  }

  private void checkPairs(YamlMap between, Tension tension) {
    for (String one : tension.one().answers()) {
      for (String other : tension.other().answers()) {
        String first = tension.one().question() + ": " + one;
        String second = tension.other().question() + ": " + other;
        if (!pairs.add(String.join(", ", new TreeSet<>(Set.of(first, second))))) {
          between.complain("'%s, %s' a second time".formatted(first, second), "each pair once");
        }
      }
    }
  }

  private static String says(YamlMap map) {
    String says = map.text("says", SAYS);
    if (!says.isBlank() && !says.endsWith(".")) {
      map.complain("says", "no full stop at the end", "a sentence that ends with one");
    }
    return says;
  }
}
