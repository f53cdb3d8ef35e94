package dev.deployadvice.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads exact values that were said. One that we know must make sense; one that we do not know is
 * kept, unless its name is a slip of the pen.
 */
final class DetailReader {
  /** What a detail has to be. */
  private enum Kind {
    AMOUNT("a number that is not negative"),
    COUNT("a whole number above 0"),
    PLACE("a country, by its ISO code or name, or EU"),
    TEXT("a text");

    private final String expected;

    Kind(String expected) {
      this.expected = expected;
    }
  }

  private static final Map<String, Kind> KINDS =
      Map.of(
          "budget_usd", Kind.AMOUNT,
          "visitors", Kind.COUNT,
          "people", Kind.COUNT,
          "region", Kind.PLACE,
          "users_in", Kind.PLACE,
          "provider_owned_in", Kind.PLACE,
          "certificates", Kind.TEXT,
          "project", Kind.TEXT);

  private final AnswerPlace place;

  DetailReader(AnswerPlace place) {
    this.place = place;
  }

  Map<String, Object> read(Node node) {
    Map<String, Object> details = new LinkedHashMap<>();
    place
        .map(node, "a map of exact values")
        .forEach((key, value) -> details.put(key, detail(key, value)));
    return details;
  }

  private Object detail(String key, Node node) {
    Optional<Kind> kind = Optional.ofNullable(KINDS.get(key));
    if (kind.isEmpty()) {
      NearMiss.of(key, KINDS.keySet())
          .ifPresent(
              near -> {
                throw place.wrong(
                    node, "unknown detail '%s'; did you mean '%s'?".formatted(key, near));
              });
    }
    if (node instanceof SequenceNode list && takesSeveral(kind)) {
      return list.getValue().stream().map(each -> value(key, kind, each)).toList();
    }
    return value(key, kind, node);
  }

  private static boolean takesSeveral(Optional<Kind> kind) {
    return kind.filter(each -> each == Kind.AMOUNT || each == Kind.COUNT).isEmpty();
  }

  private Object value(String key, Optional<Kind> kind, Node node) {
    Optional<Object> value = scalar(node);
    if (value.isEmpty() || kind.filter(each -> !fits(each, value.get())).isPresent()) {
      String expected = kind.map(each -> each.expected).orElse("a value or a list");
      throw place.wrong(
          node, "'%s' must be %s, found %s".formatted(key, expected, YamlValue.shown(node)));
    }
    return value.get();
  }

  private static boolean fits(Kind kind, Object value) {
    return switch (kind) {
      case AMOUNT -> value instanceof Number number && number.doubleValue() >= 0;
      case COUNT -> value instanceof Long number && number > 0;
      case PLACE -> value instanceof String text && Country.code(text).isPresent();
      case TEXT -> !value.toString().isBlank();
    };
  }

  private static Optional<Object> scalar(Node node) {
    if (!(node instanceof ScalarNode scalar) || scalar.getTag().equals(Tag.NULL)) {
      return Optional.empty();
    }
    String text = scalar.getValue();
    if (scalar.getTag().equals(Tag.INT) && text.matches("-?\\d{1,18}")) {
      return Optional.of(Long.valueOf(text));
    }
    if (scalar.getTag().equals(Tag.FLOAT) && text.matches("-?\\d+\\.\\d+")) {
      return Optional.of(Double.valueOf(text));
    }
    return Optional.of(scalar.getTag().equals(Tag.BOOL) ? Boolean.valueOf(text) : text);
  }
}
