package dev.deployadvice.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Messages with what they say, and how much of it a reader understands. */
final class Labelled {
  /** Two questions that the labels do not know. */
  private static final Set<String> NOT_LABELLED = Set.of("commitment", "database");

  private final List<Entry> entries;

  private Labelled(List<Entry> entries) {
    this.entries = entries;
  }

  /** One message and what it says. */
  record Entry(
      String id,
      String text,
      Optional<String> asked,
      Set<String> pairs,
      Set<String> unsure,
      Optional<String> command) {}

  /** How well a reader did, as shares. */
  record Score(
      double precision, double recall, double commands, double unsure, List<String> misses) {}

  static Labelled load(String name) {
    try (InputStream in = Labelled.class.getResourceAsStream("/utterances/" + name)) {
      List<Entry> entries = new ArrayList<>();
      JsonMapper.builder().build().readTree(in).forEach(node -> entries.add(entry(node)));
      return new Labelled(entries);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Entry entry(JsonNode node) {
    Set<String> pairs = new TreeSet<>();
    for (Map.Entry<String, JsonNode> answer : node.get("answers").properties()) {
      JsonNode value = answer.getValue();
      if (NOT_LABELLED.contains(answer.getKey())) {
        continue;
      }
      if (value.isArray()) {
        value.forEach(each -> pairs.add(answer.getKey() + "=" + each.asString()));
      } else {
        pairs.add(answer.getKey() + "=" + value.asString());
      }
    }
    Set<String> unsure = new HashSet<>();
    node.get("unsure").forEach(each -> unsure.add(each.asString()));
    return new Entry(
        node.get("id").asString(),
        node.get("text").asString(),
        text(node.get("question")),
        pairs,
        unsure,
        text(node.get("command")));
  }

  private static Optional<String> text(JsonNode node) {
    return node.isNull() ? Optional.empty() : Optional.of(node.asString());
  }

  List<Entry> entries() {
    return entries;
  }

  Score score(Reader reader) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    int commands = 0;
    int unsureFound = 0;
    int unsureAll = 0;
    List<String> misses = new ArrayList<>();
    for (Entry entry : entries) {
      Understood understood = reader.read(entry.text(), entry.asked());
      Set<String> got = pairs(understood);
      Set<String> both = new HashSet<>(got);
      both.retainAll(entry.pairs());
      right += both.size();
      wrong += got.size() - both.size();
      missed += entry.pairs().size() - both.size();
      Optional<String> command =
          understood.command().map(each -> each.name().toLowerCase(Locale.ROOT));
      commands += command.equals(entry.command()) ? 1 : 0;
      Set<String> unsure = new TreeSet<>();
      understood.unsure().forEach(each -> unsure.add(each.question()));
      unsureAll += entry.unsure().size();
      unsureFound += (int) entry.unsure().stream().filter(unsure::contains).count();
      boolean asExpected = got.equals(entry.pairs()) && command.equals(entry.command());
      if (!asExpected || !unsure.containsAll(entry.unsure())) {
        misses.add(
            "%s [%s] %s%n    want %s ?%s %s%n    got  %s ?%s %s"
                .formatted(
                    entry.id(),
                    entry.asked().orElse("-"),
                    entry.text(),
                    entry.pairs(),
                    entry.unsure(),
                    entry.command().orElse(""),
                    got,
                    unsure,
                    command.orElse("")));
      }
    }
    return new Score(
        share(right, right + wrong),
        share(right, right + missed),
        share(commands, entries.size()),
        share(unsureFound, unsureAll),
        misses);
  }

  private static Set<String> pairs(Understood understood) {
    Set<String> pairs = new TreeSet<>();
    understood
        .said()
        .answers()
        .forEach(
            (question, answers) -> {
              if (!NOT_LABELLED.contains(question)) {
                answers.forEach(answer -> pairs.add(question + "=" + answer));
              }
            });
    return pairs;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
