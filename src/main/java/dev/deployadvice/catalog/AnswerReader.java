package dev.deployadvice.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads answer sets written in YAML or JSON, and checks them against a catalog. */
public final class AnswerReader {
  private static final int MOST_CHARACTERS = 64 * 1024 * 1024;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Catalog catalog;

  public AnswerReader(Catalog catalog) {
    this.catalog = catalog;
  }

  /** One answer set of a list, with the id that its result is to have. */
  public record Entry(String id, AnswerSet answers) {}

  /**
   * One answer set: a map from question to answers, or a map in which such a map stands under
   * {@code answers}, where other keys are ignored. {@code ruled_out} and {@code details} may stand
   * beside the answers in either.
   *
   * @throws InvalidAnswersException with the first thing that does not fit
   */
  public AnswerSet read(String text) {
    AnswerPlace place = AnswerPlace.START;
    Map<String, Node> map = place.map(root(text), "a map from questions to answers");
    boolean wrapped =
        map.containsKey(AnswerSetReader.ANSWERS)
            && catalog.findQuestion(AnswerSetReader.ANSWERS).isEmpty();
    return wrapped ? answerSet(place, map) : new AnswerSetReader(catalog, place).plain(map);
  }

  /**
   * A list of answer sets, each with its id.
   *
   * @throws InvalidAnswersException with the first thing that does not fit
   */
  public List<Entry> readBatch(String text) {
    Node root = root(text);
    if (!(root instanceof SequenceNode list)) {
      throw AnswerPlace.START.wrong(root, "expected a list of {id, answers}, found " + shown(root));
    }
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Node node : list.getValue()) {
      AnswerPlace nth = AnswerPlace.entry("entry " + (entries.size() + 1));
      Map<String, Node> map = nth.map(node, "a map with id and answers");
      String id = id(nth, node, map);
      AnswerPlace place = AnswerPlace.entry("entry '" + id + "'");
      if (!seen.add(id)) {
        throw place.wrong(node, "another entry has this id");
      }
      if (!map.containsKey(AnswerSetReader.ANSWERS)) {
        throw place.wrong(node, "there are no answers");
      }
      entries.add(new Entry(id, answerSet(place, map)));
    }
    return entries;
  }

  private AnswerSet answerSet(AnswerPlace place, Map<String, Node> map) {
    return new AnswerSetReader(catalog, place).grouped(map);
  }

  private static String id(AnswerPlace place, Node entry, Map<String, Node> map) {
    Node node = map.get("id");
    if (node == null) {
      throw place.wrong(entry, "there is no id");
    }
    if (!(node instanceof ScalarNode scalar)
        || scalar.getTag().equals(Tag.NULL)
        || scalar.getValue().isBlank()) {
      throw place.wrong(node, "the id must be a text, found " + shown(node));
    }
    return scalar.getValue();
  }

  private static Node root(String text) {
    try {
      LoadSettings settings = LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).build();
      return new Compose(settings)
          .composeString(plain(text))
          .orElseThrow(() -> new InvalidAnswersException("there is nothing in it"));
    } catch (MarkedYamlEngineException broken) {
      int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new InvalidAnswersException(
          "line %d: this is neither YAML nor JSON (%s)"
              .formatted(line, oneLine(broken.getProblem())));
    } catch (YamlEngineException broken) {
      throw new InvalidAnswersException(
          "this is neither YAML nor JSON (%s)".formatted(oneLine(broken.getMessage())));
    }
  }

  /** JSON may be indented by tabs, which YAML does not take; within its texts none can stand. */
  private static String plain(String text) {
    String clean = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    String start = clean.stripLeading();
    boolean json = start.startsWith("{") || start.startsWith("[");
    return json ? clean.replace('\t', ' ') : clean;
  }

  private static String oneLine(@Nullable String message) {
    return String.valueOf(message).lines().findFirst().orElse("");
  }

  private static String shown(Node node) {
    return YamlValue.shown(node);
  }
}
