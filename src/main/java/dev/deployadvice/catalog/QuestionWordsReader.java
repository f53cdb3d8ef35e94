package dev.deployadvice.catalog;

import dev.deployadvice.catalog.Language.Amount;
import dev.deployadvice.catalog.Language.AnswerWords;
import dev.deployadvice.catalog.Language.Measure;
import dev.deployadvice.catalog.Language.QuestionWords;
import dev.deployadvice.catalog.Language.Touch;
import dev.deployadvice.catalog.Language.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Reads how the answers to one question are said. */
final class QuestionWordsReader {
  /** What stands at a question beside what the question reader knows. */
  static final Set<String> KEYS = Set.of("measure", "touched", "others-count", "shares-words");

  /** What stands at an answer beside what the answers' reader knows. */
  static final Set<String> ANSWER_KEYS = Set.of("phrases", "replies", "denied", "from", "details");

  private static final Map<String, Unit> UNITS = QuestionReader.byWord(Unit.values());
  private static final Set<String> DETAILS =
      Set.of(
          "budget_usd",
          "visitors",
          "people",
          "region",
          "certificates",
          "users_in",
          "provider_owned_in");

  private final KnownIds known;
  private final LanguageReader language;
  private final String question;

  QuestionWordsReader(KnownIds known, LanguageReader language, String question) {
    this.known = known;
    this.language = language;
    this.question = question;
  }

  QuestionWords read(YamlMap root) {
    Map<String, AnswerWords> answers = new LinkedHashMap<>();
    double last = -1;
    for (YamlMap row : root.quiet().has("answers") ? rows(root) : List.<YamlMap>of()) {
      AnswerWords words = answer(row, last);
      last = words.from().orElse(last);
      answers.put(row.quiet().text("id"), words);
    }
    Optional<Measure> measure = root.mapIfAny("measure").map(this::measure);
    if (measure.isPresent() != (last >= 0)) {
      root.complain(
          measure.isPresent() ? "a measure and no 'from'" : "'from' and no measure",
          "both: 'from' says where the band of an answer begins");
    }
    boolean others = root.valueIfAny("others-count").map(YamlValue::flag).orElse(false);
    boolean sharing = root.valueIfAny("shares-words").map(YamlValue::flag).orElse(false);
    return new QuestionWords(answers, touches(root), measure, others, sharing);
  }

  private static List<YamlMap> rows(YamlMap root) {
    List<YamlMap> rows = new ArrayList<>();
    root.valueIfAny("answers").map(YamlValue::list).orElse(List.of()).stream()
        .filter(each -> each.node() instanceof MappingNode)
        .forEach(each -> each.map().ifPresent(rows::add));
    return rows;
  }

  private AnswerWords answer(YamlMap row, double last) {
    Optional<Double> from = row.valueIfAny("from").map(YamlValue::amount);
    if (from.isPresent() && from.get() <= last) {
      row.complain("from", from.get() + " after " + last, "bands that rise");
    }
    return new AnswerWords(
        language.phrases(row, "phrases"),
        language.phrases(row, "replies"),
        row.valueIfAny("denied").map(this::answerId),
        from,
        details(row));
  }

  private String answerId(YamlValue value) {
    return known.answers(question).map(value::oneOf).orElseGet(() -> value.text(Integer.MAX_VALUE));
  }

  private Map<String, String> details(YamlMap row) {
    Map<String, String> details = new LinkedHashMap<>();
    row.mapIfAny("details")
        .ifPresent(
            map -> {
              map.only(language.classes());
              map.keys()
                  .forEach(
                      name ->
                          map.value(name)
                              .ifPresent(each -> details.put(name, each.oneOf(DETAILS))));
            });
    return details;
  }

  private List<Touch> touches(YamlMap root) {
    List<Touch> touches = new ArrayList<>();
    for (YamlValue value : root.valueIfAny("touched").map(YamlValue::list).orElse(List.of())) {
      value.map().ifPresent(row -> touches.add(touch(row)));
    }
    return touches;
  }

  private Touch touch(YamlMap row) {
    row.only(Set.of("phrases", "candidates", "asked", "details"));
    List<String> candidates =
        row.valueIfAny("candidates").map(YamlValue::list).orElse(List.of()).stream()
            .map(this::answerId)
            .toList();
    boolean asked = row.valueIfAny("asked").map(YamlValue::flag).orElse(false);
    return new Touch(language.phrases(row, "phrases"), candidates, asked, details(row));
  }

  private Measure measure(YamlMap map) {
    map.only(Set.of("unit", "detail", "amounts", "unless"));
    Unit unit = map.value("unit").flatMap(each -> each.oneOf(UNITS)).orElse(Unit.COUNT);
    Optional<String> detail = map.valueIfAny("detail").map(each -> each.oneOf(DETAILS));
    List<Amount> amounts = new ArrayList<>();
    for (YamlValue value : map.valueIfAny("amounts").map(YamlValue::list).orElse(List.of())) {
      amounts.addAll(amount(value));
    }
    return new Measure(unit, detail, amounts, language.phrases(map, "unless"));
  }

  private List<Amount> amount(YamlValue value) {
    List<Phrase> phrases = new ArrayList<>();
    if (!(value.node() instanceof MappingNode)) {
      language.add(value, phrases);
      return phrases.stream().map(each -> new Amount(each, 1, 1, false, false)).toList();
    }
    YamlMap row = value.map().orElseThrow();
    row.only(Set.of("phrase", "least", "most", "ceiling", "asked"));
    row.value("phrase").ifPresent(each -> language.add(each, phrases));
    double least = row.valueIfAny("least").map(YamlValue::amount).orElse(1.0);
    double most = row.valueIfAny("most").map(YamlValue::amount).orElse(least);
    boolean ceiling = row.valueIfAny("ceiling").map(YamlValue::flag).orElse(false);
    boolean asked = row.valueIfAny("asked").map(YamlValue::flag).orElse(false);
    return phrases.stream().map(each -> new Amount(each, least, most, ceiling, asked)).toList();
  }
}
