package dev.deployadvice.catalog;

import dev.deployadvice.catalog.DealBreaker.Consequence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the table of contents. */
final class ContentsReader {
  private static final int LABEL = 75;
  private static final int MOST_BUDGET = 1000;

  private static final Map<String, Factor> FACTORS = QuestionReader.byWord(Factor.values());

  private final KnownIds known;
  private final YamlMap root;

  ContentsReader(KnownIds known, YamlMap root) {
    this.known = known;
    this.root = root;
    root.only(Set.of("questions", "options", "platforms", "factors", "deal-breakers"));
  }

  /** Notes ids that are no ids, stand twice or have no file. */
  void checkListed(String key, String folder, Set<String> paths) {
    Set<String> seen = new HashSet<>();
    for (YamlValue value : root.list(key)) {
      String id = value.text(Integer.MAX_VALUE);
      if (id.isBlank()) {
        continue;
      }
      if (!id.matches(QuestionReader.ID)) {
        value.complain("'" + id + "'", "small letters, digits and single hyphens");
      } else if (!seen.add(id)) {
        value.complain("'" + id + "' a second time", "each id once");
      } else if (!paths.contains(KnownIds.fileOf(folder, id))) {
        value.complain("'" + id + "' without a file", "a file " + KnownIds.fileOf(folder, id));
      }
    }
  }

  Map<Factor, Integer> factorBudgets() {
    Map<Factor, Integer> budgets = new EnumMap<>(Factor.class);
    Optional<YamlMap> map = root.map("factors");
    map.ifPresent(each -> each.only(FACTORS.keySet()));
    FACTORS.forEach(
        (word, factor) ->
            map.flatMap(each -> each.value(word))
                .ifPresent(value -> budgets.put(factor, value.wholeNumber(1, MOST_BUDGET))));
    return budgets;
  }

  List<DealBreaker> dealBreakers() {
    Set<String> seen = new HashSet<>();
    List<DealBreaker> dealBreakers = new ArrayList<>();
    for (YamlMap map : root.maps("deal-breakers")) {
      map.only(Set.of("id", "label", "noted", "answers", "asks"));
      String id = AnswerRowReader.id(map, seen);
      consequence(map)
          .ifPresent(
              consequence ->
                  dealBreakers.add(
                      new DealBreaker(
                          id, map.text("label", LABEL), map.text("noted"), consequence)));
    }
    return dealBreakers;
  }

  /** Notes that the questions of a factor can move an option further than its budget allows. */
  void complainOfBudget(String factor, String found, String expected) {
    root.mapIfAny("factors").ifPresent(map -> map.complain(factor, found, expected));
  }

  private Optional<Consequence> consequence(YamlMap map) {
    if (map.has("answers") == map.has("asks")) {
      String found = map.has("asks") ? "both 'answers' and 'asks'" : "neither 'answers' nor 'asks'";
      map.complain(found, "exactly one of them");
      return Optional.empty();
    }
    if (map.has("asks")) {
      return map.value("asks")
          .map(each -> new Consequence(each.oneOf(known.questions()), Optional.empty()));
    }
    return map.map("answers").flatMap(this::given);
  }

  private Optional<Consequence> given(YamlMap map) {
    if (map.keys().size() != 1) {
      map.complain(map.keys().size() + " keys", "one question and its answer");
      return Optional.empty();
    }
    String question = map.keys().iterator().next();
    map.only(known.questions());
    return map.value(question)
        .map(each -> known.answers(question).map(each::oneOf).orElseGet(() -> each.text(50)))
        .map(answer -> new Consequence(question, Optional.of(answer)));
  }
}
