package dev.deployadvice.advice.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.testing.RandomAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for any answers, tried with thousands of random ones. */
final class CostPropertiesTest {
  private static final int SETS = 1_500;

  private static final List<ToDoubleFunction<OptionCost>> SUMS =
      List.of(
          cost -> cost.money().monthly().low(),
          cost -> cost.money().monthly().high(),
          cost -> cost.money().worst(),
          cost -> cost.money().purchase().low(),
          cost -> cost.money().purchase().high(),
          cost -> cost.effort().monthly().low(),
          cost -> cost.effort().monthly().high(),
          cost -> cost.effort().setup().low(),
          cost -> cost.effort().setup().high());

  private final Catalog catalog = CatalogLoader.load();
  private final Costs costs = new Costs(catalog);

  @ParameterizedTest
  @CsvSource({
    "traffic, under-1k 1k-20k 20k-500k over-500k",
    "services, one few many",
    "uptime, best-effort standard high critical"
  })
  void askingForMoreIsNeverCheaper(String question, String answers) {
    List<String> rising = List.of(answers.split(" "));

    for (AnswerSet each : answerSets(41)) {
      List<Estimate> estimates =
          rising.stream().map(answer -> costs.of(each.with(question, List.of(answer)))).toList();

      assertNeverCheaper(estimates, each);
    }
  }

  @Test
  void moreVisitorsThatWereSaidAreNeverCheaper() {
    SplittableRandom random = new SplittableRandom(42);

    for (AnswerSet each : answerSets(42)) {
      List<Estimate> estimates =
          IntStream.range(0, 3)
              .mapToObj(_ -> (long) Math.pow(10, 1 + random.nextDouble() * 6))
              .sorted()
              .map(visitors -> costs.of(withDetail(each, "visitors", visitors)))
              .toList();

      assertNeverCheaper(estimates, each);
    }
  }

  @Test
  void lowIsAtMostHighAndHighAtMostTheWorstMonth() {
    for (AnswerSet each : answerSets(43)) {
      Estimate estimate = costs.of(each);

      assertThat(estimate.options())
          .hasSize(4)
          .allSatisfy(
              cost -> {
                Range monthly = cost.money().monthly();
                assertThat(monthly.low()).isPositive().isLessThanOrEqualTo(monthly.high());
                assertThat((double) cost.money().worst()).isGreaterThanOrEqualTo(monthly.high());
                assertThat(cost.effort().monthly().low()).isPositive();
              });
    }
  }

  @Test
  void linesSumToTheMonth() {
    for (AnswerSet each : answerSets(44).subList(0, 200)) {
      for (OptionCost cost : costs.of(each).options()) {
        double low = cost.lines().stream().mapToDouble(line -> line.dollars().low()).sum();
        double high = cost.lines().stream().mapToDouble(line -> line.dollars().high()).sum();

        assertThat(cost.money().monthly())
            .isEqualTo(new Range(Dollars.floor(low), Dollars.ceil(high)));
      }
    }
  }

  @Test
  void theSeriesHasNineteenPointsAndNeverFalls() {
    for (AnswerSet each : answerSets(45)) {
      Estimate estimate = costs.of(each);

      assertThat(estimate.series().months()).hasSize(19).startsWith(0, 2).endsWith(34, 36);
      for (Series.Line line : estimate.series().lines()) {
        assertThat(line.low()).hasSize(19).isSorted();
        assertThat(line.high()).hasSize(19).isSorted();
        Range purchase = estimate.find(line.option()).orElseThrow().money().purchase();
        assertThat(line.low().getFirst()).isEqualTo((long) purchase.low());
        assertThat(line.high().getFirst()).isEqualTo((long) purchase.high());
        assertThat(IntStream.range(0, 19))
            .allMatch(at -> line.low().get(at) <= line.high().get(at));
      }
    }
  }

  @Test
  void everyAssumptionHasItsDayOrSaysThatItIsJudgement() {
    for (AnswerSet each : answerSets(46).subList(0, 300)) {
      for (OptionCost cost : costs.of(each).options()) {
        assertThat(cost.assumptions())
            .isNotEmpty()
            .allSatisfy(
                assumption ->
                    assertThat(assumption.text())
                        .matches(
                            "[A-Z0-9].*\\((judgement, )?\\d{1,2} [A-Z][a-z]{2} 20\\d\\d\\)\\."))
            .allMatch(
                assumption -> assumption.judgement() == assumption.text().contains("(judgement, "));
      }
    }
  }

  @Test
  void sameAnswersGiveTheSameEstimate() {
    Costs again = new Costs(CatalogLoader.load());

    for (AnswerSet each : answerSets(47).subList(0, 300)) {
      assertThat(again.of(each)).isEqualTo(costs.of(each));
    }
  }

  @Test
  void theQuickWayGivesTheSameMonths() {
    for (AnswerSet each : answerSets(48).subList(0, 300)) {
      Map<String, Range> quick = costs.monthly(each);

      assertThat(costs.of(each).options())
          .allMatch(cost -> cost.money().monthly().equals(quick.get(cost.option())));
    }
  }

  @Test
  void aMonthOfBreakEvenIsWhereTheCheaperWayIsOwnHardware() {
    for (AnswerSet each : answerSets(49).subList(0, 500)) {
      for (BreakEven breakEven : costs.of(each).breakEvens()) {
        assertThat(breakEven.says()).endsWith(".").contains("people's time");
        assertThat(breakEven.month().orElse(1)).isBetween(1, 60);
        assertThat(breakEven.says().contains("has cost less"))
            .isEqualTo(breakEven.month().isPresent());
      }
    }
  }

  private List<AnswerSet> answerSets(long seed) {
    RandomAnswers random = new RandomAnswers(catalog, seed);
    return Stream.of(0.2, 0.5, 0.9)
        .flatMap(
            chance ->
                IntStream.range(0, SETS / 3).mapToObj(_ -> random.more(AnswerSet.EMPTY, chance)))
        .toList();
  }

  private static AnswerSet withDetail(AnswerSet answers, String key, Object value) {
    return new AnswerSet(answers.answers(), answers.ruledOut(), Map.of(key, value));
  }

  private static void assertNeverCheaper(List<Estimate> rising, AnswerSet answers) {
    List<String> cheaper = new ArrayList<>();
    for (int at = 1; at < rising.size(); at++) {
      for (OptionCost more : rising.get(at).options()) {
        OptionCost less = rising.get(at - 1).find(more.option()).orElseThrow();
        for (ToDoubleFunction<OptionCost> sum : SUMS) {
          if (sum.applyAsDouble(more) < sum.applyAsDouble(less)) {
            cheaper.add("%s, number %d".formatted(more.option(), SUMS.indexOf(sum) + 1));
          }
        }
      }
    }

    assertThat(cheaper).as(answers.toString()).isEmpty();
  }
}
