package dev.deployadvice.catalog;

import dev.deployadvice.catalog.Question.Answer;
import dev.deployadvice.catalog.Question.Condition;
import dev.deployadvice.catalog.Question.Effects;
import dev.deployadvice.catalog.Question.Label;
import dev.deployadvice.catalog.Question.Points;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the answers of one question. */
final class AnswerRowReader {
  private static final int BUTTON = 28;
  private static final int BECAUSE = 150;
  private static final int MOST_POINTS = 8;

  private static final Set<String> KEYS =
      Set.of(
          "id", "button", "also", "means", "noted", "prior", "alone", "neutral", "points", "vetoes",
          "when");

  private static final Set<String> WITH_WORDS =
      Stream.concat(KEYS.stream(), QuestionWordsReader.ANSWER_KEYS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private final KnownIds known;
  private final String question;
  private final boolean several;
  private final Optional<Condition> onlyWhen;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> buttons = new HashSet<>();
  private final Set<String> sentences = new HashSet<>();

  /** Takes the question that this one depends on too, where there is one. */
  AnswerRowReader(KnownIds known, String question, boolean several, Optional<Condition> onlyWhen) {
    this.known = known;
    this.question = question;
    this.several = several;
    this.onlyWhen = onlyWhen;
  }

  Answer read(YamlMap map) {
    map.only(WITH_WORDS);
    String id = id(map, ids);
    double prior = map.value("prior").map(YamlValue::share).orElse(0.0);
    boolean alone = map.valueIfAny("alone").map(YamlValue::flag).orElse(false);
    if (alone && !several) {
      map.complain("alone", "true", "it only where several answers may be ticked");
    }
    Effects effects = new Effects(points(map), vetoes(map, id), when(map));
    checkNeutral(map, effects);
    return new Answer(id, label(map), prior, alone, effects);
  }

  /** An id that is written like one and stands only once among its like. */
  static String id(YamlMap map, Set<String> seen) {
    String id = map.text("id");
    if (!id.isBlank() && !id.matches(QuestionReader.ID)) {
      map.complain("id", "'" + id + "'", "small letters, digits and single hyphens");
    } else if (!id.isBlank() && !seen.add(id)) {
      map.complain("id", "'" + id + "' a second time", "each id once");
    }
    return id;
  }

  private Label label(YamlMap map) {
    List<String> also = new ArrayList<>();
    map.valueIfAny("also").map(YamlValue::list).orElse(List.of()).stream()
        .map(each -> button(each))
        .forEach(also::add);
    String button = map.value("button").map(this::button).orElse("");
    return new Label(button, map.text("means"), map.text("noted"), also);
  }

  private String button(YamlValue value) {
    String button = value.text(BUTTON);
    if (!button.isBlank() && !buttons.add(button)) {
      value.complain("'" + button + "' a second time", "each label once");
    }
    return button;
  }

  private Map<String, Points> points(YamlMap map) {
    return byOption(map.mapIfAny("points"), this::pointsOf);
  }

  private Map<String, Points> byOption(Optional<YamlMap> rows, Function<YamlMap, Points> reader) {
    Map<String, Points> points = new LinkedHashMap<>();
    rows.ifPresent(each -> each.only(known.options()));
    for (String option : known.options()) {
      rows.flatMap(each -> each.mapIfAny(option))
          .ifPresent(row -> points.put(option, reader.apply(row)));
    }
    return points;
  }

  /** Points that count instead where the question that this one depends on has a given answer. */
  private Map<String, Map<String, Points>> when(YamlMap map) {
    Optional<YamlMap> rows = map.mapIfAny("when");
    if (rows.isPresent() && onlyWhen.isEmpty()) {
      map.complain("when", "points that depend on another answer", "'only-when' on the question");
      return Map.of();
    }
    Map<String, Map<String, Points>> when = new LinkedHashMap<>();
    rows.ifPresent(each -> each.only(onlyWhen.orElseThrow().answers()));
    for (String answer : onlyWhen.map(Condition::answers).orElse(List.of())) {
      rows.flatMap(each -> each.mapIfAny(answer))
          .ifPresent(each -> when.put(answer, byOption(Optional.of(each), this::instead)));
    }
    return when;
  }

  private Points pointsOf(YamlMap row) {
    Points points = instead(row);
    if (points.value() == 0) {
      row.complain("value", "0", "points, or no entry for this option");
    }
    return points;
  }

  /** Points in the place of others may be 0: then there are none. */
  private Points instead(YamlMap row) {
    row.only(Set.of("value", "because", "source"));
    int value =
        row.value("value").map(each -> each.wholeNumber(-MOST_POINTS, MOST_POINTS)).orElse(1);
    String because = row.value("because").map(this::because).orElse("");
    Optional<String> source = row.valueIfAny("source").map(this::source);
    return new Points(value, because, source);
  }

  private String source(YamlValue value) {
    return known.sources().map(value::oneOf).orElseGet(() -> value.text(Integer.MAX_VALUE));
  }

  private Map<String, String> vetoes(YamlMap map, String id) {
    Map<String, String> vetoes = new HashMap<>();
    Optional<YamlMap> rows = map.mapIfAny("vetoes");
    rows.ifPresent(each -> each.only(known.options()));
    if (rows.isPresent() && !known.mayVeto(question, id)) {
      map.complain(
          "vetoes",
          "vetoes of '%s: %s', which no deal-breaker sets or asks".formatted(question, id),
          "vetoes only where a deal-breaker leads");
    }
    for (String option : known.options()) {
      rows.flatMap(each -> each.valueIfAny(option))
          .ifPresent(value -> vetoes.put(option, because(value)));
    }
    return vetoes;
  }

  private String because(YamlValue value) {
    String because = value.text(BECAUSE);
    if (!because.isBlank() && !because.endsWith(".")) {
      value.complain("no full stop at the end", "a sentence that ends with one");
    }
    if (!because.isBlank() && !sentences.add(because)) {
      value.complain("a sentence that this question has already", "each sentence once");
    }
    return because;
  }

  private static void checkNeutral(YamlMap map, Effects effects) {
    boolean neutral = map.valueIfAny("neutral").map(YamlValue::flag).orElse(false);
    boolean hasEffect = map.has("points") || map.has("vetoes") || map.has("when");
    if (!neutral && effects.points().isEmpty() && effects.vetoes().isEmpty() && !hasEffect) {
      map.complain(
          "points", "an answer without effect on any option", "points, or 'neutral: true'");
    } else if (neutral && hasEffect) {
      map.complain("neutral", "true beside points or vetoes", "one or the other");
    }
  }
}
