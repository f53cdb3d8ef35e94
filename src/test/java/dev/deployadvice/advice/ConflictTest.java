package dev.deployadvice.advice;

import static dev.deployadvice.testing.CatalogBuilder.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.Conflict.Way;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.testing.CatalogBuilder;
import dev.deployadvice.testing.RandomAnswers;
import dev.deployadvice.testing.RandomCatalogs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ConflictTest {

  @Test
  void isThereExactlyWhereNoOptionIsLeftAndNamesEverySmallestWayOut() {
    RandomCatalogs random = new RandomCatalogs(51);
    int conflicts = 0;
    for (int round = 0; round < 6000; round++) {
      Catalog catalog = random.catalog();
      AnswerSet answers = new RandomAnswers(catalog, round).more(AnswerSet.EMPTY, 0.9);
      Adviser adviser = new Adviser(catalog);

      Optional<Conflict> conflict = Conflict.in(adviser, answers);

      boolean left = adviser.advise(answers).recommendation().isPresent();
      assertThat(conflict.isPresent()).isNotEqualTo(left);
      if (conflict.isPresent()) {
        conflicts++;
        assertThat(found(conflict.get()))
            .as("round %d: %s", round, answers)
            .isEqualTo(expected(adviser, answers));
      }
    }
    assertThat(conflicts).isGreaterThan(100);
  }

  @Test
  void theFewestAnswersStandFirst() {
    Catalog catalog =
        CatalogBuilder.withOptions("paas", "vps")
            .single("a", answer("yes", 1, false, Map.of(), List.of("paas", "vps")))
            .several(
                "b",
                answer("x", 0.5, false, Map.of(), List.of("paas")),
                answer("y", 0.5, false, Map.of(), List.of("paas")))
            .build();
    AnswerSet answers = AnswerSet.of(Map.of("a", List.of("yes"), "b", List.of("x", "y")));

    Conflict conflict = Conflict.in(new Adviser(catalog), answers).orElseThrow();

    assertThat(conflict.ways())
        .containsExactly(new Way(List.of(new Given("a", "yes")), List.of("vps")));
  }

  @Test
  void saysInWordsWhatToRelax() {
    Catalog catalog = CatalogLoader.load();
    AnswerSet answers =
        AnswerSet.of(
            Map.of("data", List.of("own-premises"), "commitment", List.of("company-cloud")));

    Conflict conflict = Conflict.in(new Adviser(catalog), answers).orElseThrow();

    assertThat(conflict.ways())
        .extracting(way -> way.sentence(catalog))
        .containsExactly(
            "Without “the data stays in your own rooms”: PaaS or VPS or cloud.",
            "Without “the company's cloud is prescribed”: on-premise.");
  }

  private static Map<Set<Given>, List<String>> found(Conflict conflict) {
    Map<Set<Given>, List<String>> found = new HashMap<>();
    for (Way way : conflict.ways()) {
      assertThat(found.put(Set.copyOf(way.relax()), way.options())).isNull();
    }
    return found;
  }

  /** Takes back every set of answers and keeps those of which no part would do. */
  private static Map<Set<Given>, List<String>> expected(Adviser adviser, AnswerSet answers) {
    Map<Set<Given>, List<String>> freeing = new HashMap<>();
    for (Set<Given> set : sets(answers)) {
      List<String> left =
          adviser.advise(without(answers, set)).ranking().stream()
              .filter(each -> !each.isExcluded())
              .map(Advice.Ranked::option)
              .sorted(Comparator.comparingInt(id -> order(adviser, id)))
              .toList();
      if (!left.isEmpty()) {
        freeing.put(set, left);
      }
    }
    Map<Set<Given>, List<String>> smallest = new HashMap<>(freeing);
    smallest
        .keySet()
        .removeIf(
            set ->
                freeing.keySet().stream()
                    .anyMatch(each -> each.size() < set.size() && set.containsAll(each)));
    return smallest;
  }

  private static int order(Adviser adviser, String option) {
    return adviser.catalog().options().indexOf(adviser.catalog().requireOption(option));
  }

  private static List<Set<Given>> sets(AnswerSet answers) {
    List<Set<Given>> sets = new ArrayList<>(List.of(Set.of()));
    answers
        .answers()
        .forEach(
            (question, given) -> {
              for (String answer : given) {
                for (Set<Given> set : List.copyOf(sets)) {
                  Set<Given> longer = new HashSet<>(set);
                  longer.add(new Given(question, answer));
                  sets.add(longer);
                }
              }
            });
    return sets;
  }

  private static AnswerSet without(AnswerSet answers, Set<Given> taken) {
    AnswerSet left = answers;
    for (Given each : taken) {
      List<String> rest = new ArrayList<>(left.to(each.question()));
      rest.remove(each.answer());
      left = rest.isEmpty() ? left.without(each.question()) : left.with(each.question(), rest);
    }
    return left;
  }
}
