package dev.deployadvice.catalog;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One value of a catalog file. What it cannot be read as is noted, and a stand-in is returned. */
record YamlValue(YamlFile file, String path, Node node) {
  private static final int LONGEST_SHOWN = 40;

  int line() {
    return lineOf(node);
  }

  /** A text of at most so many characters. */
  String text(int most) {
    if (!(node instanceof ScalarNode scalar) || !scalar.getTag().equals(Tag.STR)) {
      complain(shown(node), "a text");
      return "";
    }
    String text = scalar.getValue();
    int length = text.codePointCount(0, text.length());
    if (text.isBlank()) {
      complain("an empty text", "a text");
    } else if (length > most) {
      complain("%d characters".formatted(length), "at most %d characters".formatted(most));
    }
    return text;
  }

  /** One of these words. */
  String oneOf(Collection<String> known) {
    String text = text(Integer.MAX_VALUE);
    if (!text.isBlank() && !known.contains(text)) {
      complain("'" + text + "'", YamlMap.expectedOneOf(text, known));
    }
    return text;
  }

  /** What one of these words stands for. */
  <T> Optional<T> oneOf(Map<String, T> known) {
    return Optional.ofNullable(known.get(oneOf(known.keySet())));
  }

  int wholeNumber(int least, int most) {
    String expected = "a whole number from %d to %d".formatted(least, most);
    if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.INT)) {
      try {
        int number = Integer.parseInt(scalar.getValue());
        if (least <= number && number <= most) {
          return number;
        }
      } catch (NumberFormatException _) {
        // Noted below like any other number that does not fit.
      }
    }
    complain(shown(node), expected);
    return least;
  }

  /** A number from 0 to 1. */
  double share() {
    if (node instanceof ScalarNode scalar
        && (scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT))) {
      try {
        double number = Double.parseDouble(scalar.getValue());
        if (0 <= number && number <= 1) {
          return number;
        }
      } catch (NumberFormatException _) {
        // Noted below like any other number that does not fit.
      }
    }
    complain(shown(node), "a number from 0 to 1");
    return 0;
  }

  /** A number above 0, as it is written. */
  BigDecimal positive() {
    return number(1, "a number above 0");
  }

  /** A number from 0 on, as it is written. */
  BigDecimal notNegative() {
    return number(0, "a number from 0 on");
  }

  private BigDecimal number(int leastSign, String expected) {
    if (node instanceof ScalarNode scalar
        && (scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT))) {
      try {
        BigDecimal number = new BigDecimal(scalar.getValue());
        if (number.signum() >= leastSign) {
          return number;
        }
      } catch (NumberFormatException _) {
        // Noted below like any other number that does not fit.
      }
    }
    complain(shown(node), expected);
    return BigDecimal.ONE;
  }

  /** A number from 0 to this one, as it is written. */
  BigDecimal notNegative(BigDecimal most) {
    if (node instanceof ScalarNode scalar
        && (scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT))) {
      try {
        BigDecimal number = new BigDecimal(scalar.getValue());
        if (number.signum() >= 0 && number.compareTo(most) <= 0) {
          return number;
        }
      } catch (NumberFormatException _) {
        // Noted below like any other number that does not fit.
      }
    }
    complain(shown(node), "a number from 0 to %s".formatted(most.toPlainString()));
    return BigDecimal.ZERO;
  }

  /** What is written, where it is neither a list nor keys and values. */
  Optional<String> scalar() {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
  }

  /** A number that is not negative. */
  double amount() {
    return notNegative(BigDecimal.valueOf(Long.MAX_VALUE)).doubleValue();
  }

  boolean flag() {
    if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
      return Boolean.parseBoolean(scalar.getValue());
    }
    complain(shown(node), "true or false");
    return false;
  }

  LocalDate date() {
    try {
      return LocalDate.parse(((ScalarNode) node).getValue());
    } catch (DateTimeException | ClassCastException _) {
      complain(shown(node), "a day as in 2026-11-20");
      return LocalDate.EPOCH;
    }
  }

  /** A web address. */
  URI address() {
    String text = text(Integer.MAX_VALUE);
    if (text.matches("https?://[^/\\s]+\\S*")) {
      try {
        return URI.create(text);
      } catch (IllegalArgumentException _) {
        // Noted below like any other text that is no address.
      }
    }
    if (!text.isBlank()) {
      complain("'" + text + "'", "an address that begins with https://");
    }
    return URI.create("");
  }

  Optional<YamlMap> map() {
    return YamlMap.of(node, path, file);
  }

  List<YamlValue> list() {
    if (!(node instanceof SequenceNode sequence)) {
      complain(shown(node), "a list");
      return List.of();
    }
    List<YamlValue> values = new ArrayList<>();
    for (Node each : sequence.getValue()) {
      values.add(new YamlValue(file, "%s[%d]".formatted(path, values.size() + 1), each));
    }
    return values;
  }

  void complain(String found, String expected) {
    file.add(line(), path, found, expected);
  }

  static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(Problems.NO_LINE);
  }

  static String keyOf(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : shown(node);
  }

  static String shown(Node node) {
    return switch (node) {
      case MappingNode _ -> "keys and values";
      case SequenceNode _ -> "a list";
      case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> "nothing";
      case ScalarNode scalar when scalar.getValue().length() > LONGEST_SHOWN ->
          "'" + scalar.getValue().substring(0, LONGEST_SHOWN) + "…'";
      case ScalarNode scalar when scalar.getTag().equals(Tag.STR) -> "'" + scalar.getValue() + "'";
      case ScalarNode scalar when scalar.getTag().equals(Tag.BOOL) -> scalar.getValue();
      case ScalarNode scalar -> "the number " + scalar.getValue();
      default -> "something else";
    };
  }
}
