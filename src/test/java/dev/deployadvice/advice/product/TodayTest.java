package dev.deployadvice.advice.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.Advice;
import dev.deployadvice.advice.Adviser;
import dev.deployadvice.advice.product.Today.Verdict;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.testing.RandomAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TodayTest {
  private static final Catalog CATALOG = CatalogLoader.load();

  private final Adviser adviser = new Adviser(CATALOG);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          operations=nobody;current=paas;pain=fine | stay
          operations=nobody;current=paas | stay
          operations=nobody;current=paas;pain=shut-down | same-model-elsewhere
          operations=nobody;launch=days;scarcity=time;current=paas;pain=price | same-model-elsewhere
          operations=nobody;current=vps;pain=upkeep | move
          operations=nobody;current=vps;pain=fine | stay
          data=own-premises;current=cloud;pain=fine | move
          """)
  void isWeighedAgainstTheAdvice(String given, String verdict) {
    Advice advice = adviser.advise(ShapeTest.answers(given));

    assertThat(Today.of(advice)).map(Today::verdict).map(Verdict::id).hasValue(verdict);
  }

  @ParameterizedTest
  @CsvSource(value = {"''", "current=nothing", "operations=nobody"})
  void saysNothingWhereNothingRuns(String given) {
    AnswerSet answers = given.isEmpty() ? AnswerSet.EMPTY : ShapeTest.answers(given);

    assertThat(Today.of(adviser.advise(answers))).isEmpty();
  }

  @Test
  void everyMoveHasAnEffortWithAnAssumptionAndNoStayHasOne() {
    RandomAnswers random = new RandomAnswers(CATALOG, 91);
    for (int round = 0; round < 2_000; round++) {
      Advice advice = adviser.advise(random.more(AnswerSet.EMPTY, 0.7));

      Today.of(advice)
          .ifPresent(
              today -> {
                boolean moves = today.verdict() != Verdict.STAY;
                assertThat(today.effort().isPresent()).isEqualTo(moves);
                today
                    .effort()
                    .ifPresent(
                        effort -> {
                          assertThat(effort.low()).isPositive().isLessThanOrEqualTo(effort.high());
                          assertThat(effort.assumption()).endsWith(".");
                          assertThat(today.says()).contains(effort.says());
                        });
              });
    }
  }

  @Test
  void moreAppsAreMoreWork() {
    AnswerSet one = ShapeTest.answers("services=one");
    AnswerSet many = ShapeTest.answers("services=many");

    Effort less = Effort.of("vps", "paas", one);
    Effort more = Effort.of("vps", "paas", many);

    assertThat(less.says()).isEqualTo("1 to 5 days of one person");
    assertThat(more.low()).isGreaterThan(less.low());
    assertThat(more.high()).isGreaterThan(less.high());
  }

  @Test
  void growthOnPlatformNamesWhenToLookAgain() {
    Advice advice =
        adviser.advise(ShapeTest.answers("operations=nobody;pattern=growing;launch=days"));

    assertThat(advice.recommendation()).hasValue("paas");
    assertThat(Today.later(advice))
        .hasValueSatisfying(
            says -> assertThat(says).contains("50,000 visitors a day or $400 a month"));
  }

  @Test
  void largeTrafficLooksAtTheBillOnlyAndOnlyWhereTheBudgetGetsThere() {
    String busy = "operations=nobody;scarcity=time;launch=days;pattern=growing;traffic=20k-500k;";

    Advice rich = adviser.advise(ShapeTest.answers(busy + "budget=250-2500"));
    Advice poor = adviser.advise(ShapeTest.answers(busy + "budget=under-25"));

    assertThat(rich.recommendation()).isEqualTo(poor.recommendation()).hasValue("paas");
    assertThat(Today.later(rich))
        .hasValueSatisfying(
            says -> assertThat(says).contains("passes $400 a month").doesNotContain("50,000"));
    assertThat(Today.later(poor)).isEmpty();
  }

  @Test
  void anExperimentNeedNotLookAhead() {
    Advice advice =
        adviser.advise(ShapeTest.answers("operations=nobody;pattern=growing;lifetime=experiment"));

    assertThat(Today.later(advice)).isEmpty();
  }
}
