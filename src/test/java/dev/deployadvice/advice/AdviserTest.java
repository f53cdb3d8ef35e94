package dev.deployadvice.advice;

import static dev.deployadvice.testing.CatalogBuilder.answer;
import static dev.deployadvice.testing.CatalogBuilder.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.Advice.Cause;
import dev.deployadvice.advice.Advice.PairVerdict;
import dev.deployadvice.advice.Advice.Ranked;
import dev.deployadvice.advice.Advice.Reason;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Condition;
import dev.deployadvice.testing.CatalogBuilder;
import dev.deployadvice.testing.RandomCatalogs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AdviserTest {

  private static final Catalog CATALOG =
      CatalogBuilder.withOptions("paas", "vps", "cloud", "on-premise")
          .single(
              "operations",
              answer("nobody", 0.6, Map.of("paas", 4, "vps", -5)),
              answer("dedicated", 0.4, Map.of("vps", 3, "on-premise", 2)))
          .several(
              "data",
              answer("anywhere", 0.7, true, Map.of("paas", 1), List.of()),
              answer("region", 0.2, Map.of("vps", 2, "cloud", 1)),
              answer("certified", 0.1, Map.of("vps", -1, "cloud", 3)),
              answer(
                  "own-premises", 0.1, false, Map.of("vps", -3), List.of("paas", "vps", "cloud")))
          .single(
              "current",
              answer("nothing", 0.5, Map.of("paas", 1)),
              answer("server", 0.5, Map.of("vps", 1)))
          .add(
              "pain",
              true,
              1,
              Optional.of(new Condition("current", List.of("server"))),
              List.of(
                  answer("price", 0.3, Map.of("vps", 2)),
                  when(answer("upkeep", 0.3, Map.of("paas", 3)), "server", Map.of("vps", -2))))
          .build();

  private final Adviser adviser = new Adviser(CATALOG);

  @Test
  void withoutAnswersTheCatalogsOrderDecidesATossUp() {
    Advice advice = adviser.advise(AnswerSet.EMPTY);

    assertThat(advice.recommendation()).hasValue("paas");
    assertThat(advice.ranking())
        .extracting(Ranked::option)
        .containsExactly("paas", "vps", "cloud", "on-premise");
    assertThat(advice.reasons().clearness()).isEqualTo(Clearness.TOSS_UP);
    assertThat(advice.reasons().terms()).isEmpty();
  }

  @Test
  void reasonsStandStrongestFirstWithTheirSentence() {
    Advice advice = advise(Map.of("operations", List.of("nobody"), "data", List.of("region")));

    assertThat(advice.reasons().terms())
        .containsExactly(
            reason("operations", "nobody", "vps", -5),
            reason("operations", "nobody", "paas", 4),
            reason("data", "region", "vps", 2),
            reason("data", "region", "cloud", 1));
  }

  @Test
  void ofSeveralTicksOnlyTheHighestAndTheLowestCount() {
    Advice advice = advise(Map.of("data", List.of("region", "certified")));

    assertThat(advice.reasons().terms())
        .containsExactly(
            reason("data", "certified", "cloud", 3),
            reason("data", "region", "vps", 2),
            reason("data", "certified", "vps", -1));
  }

  @Test
  void vetoedOptionsKeepTheirScoreButStandLast() {
    Advice advice =
        advise(Map.of("operations", List.of("nobody"), "data", List.of("own-premises")));

    assertThat(advice.recommendation()).hasValue("on-premise");
    assertThat(advice.ranking().get(1))
        .isEqualTo(
            new Ranked(
                "paas",
                4,
                List.of(new Cause("data", "own-premises", "No paas with own-premises."))));
    assertThat(advice.reasons().clearness()).isEqualTo(Clearness.CLEAR);
  }

  @Test
  void aPairIsWonByPointsAndByVetoWithoutMargin() {
    Advice byPoints = advise(Map.of("operations", List.of("nobody")));
    Advice byVeto = advise(Map.of("data", List.of("own-premises")));

    assertThat(byPoints.verdictOn(Pair.VPS_OR_PAAS))
        .isEqualTo(new PairVerdict(Pair.VPS_OR_PAAS, Optional.of("paas"), 9));
    assertThat(byVeto.verdictOn(Pair.VPS_OR_PAAS))
        .isEqualTo(new PairVerdict(Pair.VPS_OR_PAAS, Optional.empty(), 0));
    assertThat(byVeto.verdictOn(Pair.ON_PREMISE_OR_CLOUD))
        .isEqualTo(new PairVerdict(Pair.ON_PREMISE_OR_CLOUD, Optional.of("on-premise"), 0));
  }

  @Test
  void anAnswerThatMakesNoSenseAnyMoreDoesNotCount() {
    Map<String, List<String>> answers =
        Map.of("current", List.of("nothing"), "pain", List.of("upkeep"));

    Advice advice = advise(answers);

    assertThat(advice.reasons().terms()).containsExactly(reason("current", "nothing", "paas", 1));
  }

  @Test
  void anAnswerCountsWhileTheQuestionItDependsOnIsOpen() {
    Advice advice = advise(Map.of("pain", List.of("upkeep")));

    assertThat(advice.reasons().terms()).containsExactly(reason("pain", "upkeep", "paas", 3));
  }

  @Test
  void anAnswerHasOtherPointsWhereTheQuestionItDependsOnSaysSo() {
    Advice advice = advise(Map.of("current", List.of("server"), "pain", List.of("upkeep")));

    assertThat(advice.reasons().terms())
        .containsExactlyInAnyOrder(
            reason("pain", "upkeep", "paas", 3),
            new Reason("pain", "upkeep", "vps", -2, "What upkeep after server does to vps."),
            reason("current", "server", "vps", 1));
  }

  @Test
  void unknownQuestionsAndAnswersHaveNoEffect() {
    Advice advice = advise(Map.of("colour", List.of("blue"), "operations", List.of("robots")));

    assertThat(advice.reasons().terms()).isEmpty();
  }

  @Test
  void whereNothingIsLeftThereIsNoRecommendation() {
    Catalog catalog =
        CatalogBuilder.withOptions("paas", "vps")
            .single("a", answer("yes", 1, false, Map.of(), List.of("paas", "vps")))
            .build();

    Advice advice = new Adviser(catalog).advise(AnswerSet.of(Map.of("a", List.of("yes"))));

    assertThat(advice.recommendation()).isEmpty();
    assertThat(advice.ranking()).allMatch(Ranked::isExcluded);
    assertThat(advice.reasons().clearness()).isEqualTo(Clearness.TOSS_UP);
  }

  @Test
  void pointsOfAnOptionSumToItsScore() {
    RandomCatalogs random = new RandomCatalogs(1);
    for (int round = 0; round < 300; round++) {
      Catalog catalog = random.catalog();

      Advice advice = new Adviser(catalog).advise(random.answers(catalog));

      for (Ranked ranked : advice.ranking()) {
        assertThat(
                advice.reasons().terms().stream()
                    .filter(reason -> reason.option().equals(ranked.option()))
                    .mapToInt(Reason::points)
                    .sum())
            .isEqualTo(ranked.score());
      }
    }
  }

  @Test
  void theOrderOfAnswersNeverMatters() {
    RandomCatalogs random = new RandomCatalogs(2);
    for (int round = 0; round < 300; round++) {
      Catalog catalog = random.catalog();
      AnswerSet answers = random.answers(catalog);

      Advice advice = new Adviser(catalog).advise(reversed(answers));

      assertThat(advice)
          .usingRecursiveComparison()
          .ignoringFields("answers")
          .isEqualTo(new Adviser(catalog).advise(answers));
    }
  }

  @Test
  void aFurtherOptionNeverSwapsTwoOthers() {
    RandomCatalogs random = new RandomCatalogs(3);
    for (int round = 0; round < 300; round++) {
      Catalog catalog = random.catalog();
      AnswerSet answers = random.answers(catalog);
      Catalog fewer = withoutLastOption(catalog);

      List<String> before = order(new Adviser(fewer).advise(answers));

      List<String> after = new ArrayList<>(order(new Adviser(catalog).advise(answers)));
      after.retainAll(before);
      assertThat(after).isEqualTo(before);
    }
  }

  private Advice advise(Map<String, List<String>> answers) {
    return adviser.advise(AnswerSet.of(answers));
  }

  private static Reason reason(String question, String answer, String option, int points) {
    String because = "What %s does to %s.".formatted(answer, option);
    return new Reason(question, answer, option, points, because);
  }

  private static AnswerSet reversed(AnswerSet answers) {
    List<String> questions = new ArrayList<>(answers.answers().keySet());
    Collections.reverse(questions);
    Map<String, List<String>> reversed = new LinkedHashMap<>();
    questions.forEach(id -> reversed.put(id, answers.to(id).reversed()));
    return new AnswerSet(reversed, answers.ruledOut(), Map.of());
  }

  private static Catalog withoutLastOption(Catalog catalog) {
    List<Question> questions = catalog.questions();
    int fewer = catalog.options().size() - 1;
    return new Catalog(
        "fewer", questions, catalog.options().subList(0, fewer), List.of(), catalog.reference());
  }

  private static List<String> order(Advice advice) {
    return advice.ranking().stream().map(Ranked::option).toList();
  }
}
