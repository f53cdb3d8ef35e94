package dev.deployadvice.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.Advice.Ranked;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.catalog.Option;
import dev.deployadvice.testing.RandomAnswers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every expert would sign, and what is claimed of every catalog, on the built-in one. */
final class BuiltInAdviceTest {

  private static final Catalog CATALOG = CatalogLoader.load();
  private static final List<String> OPTIONS = CATALOG.options().stream().map(Option::id).toList();

  /** No deal-breaker applies. */
  private static final AnswerSet HARMLESS =
      AnswerSet.EMPTY
          .rulingOut("data", List.of("own-premises"))
          .rulingOut("audience", List.of("offline-site"))
          .rulingOut("control", List.of("full"));

  private final Adviser adviser = new Adviser(CATALOG);

  @Test
  void whatIsSettledNoCompletionChanges() {
    RandomAnswers random = new RandomAnswers(CATALOG, 31);
    int tried = 0;
    for (int round = 0; round < 400; round++) {
      AnswerSet answers = random.more(round % 2 == 0 ? AnswerSet.EMPTY : HARMLESS, share(round));
      if (adviser.outlook(answers, Set.of("team", "data"), OPTIONS).settled()) {
        tried += assertNoCompletionDiffers(random, answers);
      }
    }
    assertThat(tried).isGreaterThan(10_000);
  }

  /** Half of the questions answered to all of them, and back. */
  private static double share(int round) {
    return 0.5 + round % 50 / 100.0;
  }

  private int assertNoCompletionDiffers(RandomAnswers random, AnswerSet answers) {
    Optional<String> first = adviser.advise(answers).recommendation();
    int completions = 150;
    for (int completion = 0; completion < completions; completion++) {
      AnswerSet more = random.more(answers, completion / (completions - 1.0));
      assertThat(adviser.advise(more).recommendation())
          .as("%s and then %s", answers, more)
          .isEqualTo(first);
    }
    return completions;
  }

  @ParameterizedTest
  @CsvSource({
    "operations, nobody, part-time, vps, paas",
    "operations, part-time, dedicated, vps, paas",
    "operations, nobody, dedicated, on-premise, paas",
    "hardware, none, owned, on-premise, cloud",
    "hardware, none, owned, on-premise, paas",
    "hardware, none, owned, on-premise, vps",
    "launch, days, months, on-premise, cloud",
    "launch, days, months, on-premise, paas",
    "pattern, spiky, steady, on-premise, cloud",
    "pattern, spiky, steady, vps, paas",
    "pattern, spiky, steady, on-premise, paas",
    "control, application-only, full, vps, paas",
    "internal-systems, none, tight, on-premise, cloud"
  })
  void anAnswerNeverSpeaksAgainstItsSense(
      String question, String from, String to, String gaining, String losing) {
    RandomAnswers random = new RandomAnswers(CATALOG, 34);
    for (int round = 0; round < 50; round++) {
      AnswerSet answers = random.more(AnswerSet.EMPTY, 0.4).without(question);

      Advice before = adviser.advise(answers.with(question, List.of(from)));
      Advice after = adviser.advise(answers.with(question, List.of(to)));

      assertThat(score(after, gaining) - score(after, losing))
          .isGreaterThanOrEqualTo(score(before, gaining) - score(before, losing));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "launch, days, on-premise",
    "pattern, spiky, on-premise",
    "operations, nobody, vps",
    "operations, nobody, on-premise",
    "hardware, none, on-premise"
  })
  void anAnswerNeverHelps(String question, String answer, String option) {
    Advice advice = adviser.advise(AnswerSet.of(Map.of(question, List.of(answer))));

    assertThat(score(advice, option)).isNotPositive();
  }

  @Test
  void anyPrescribedHostWillDoWhereSeveralArePrescribed() {
    Advice advice =
        adviser.advise(
            AnswerSet.of(Map.of("commitment", List.of("company-cloud", "company-datacentre"))));

    assertThat(advice.ranking().stream().filter(Ranked::isExcluded)).isEmpty();
    assertThat(advice.ranking().stream().limit(2).map(Ranked::option))
        .containsExactly("cloud", "on-premise");
  }

  @Test
  void everyInterviewEndsWithoutAskingTwice() {
    RandomAnswers random = new RandomAnswers(CATALOG, 36);
    for (int round = 0; round < 20; round++) {
      AnswerSet project = random.more(AnswerSet.EMPTY, 1);
      AnswerSet known = AnswerSet.EMPTY;
      Set<String> asked = new HashSet<>();
      Outlook outlook = adviser.outlook(known, asked, OPTIONS);
      while (!outlook.isStable() && outlook.nextQuestion().isPresent()) {
        String question = outlook.nextQuestion().get();
        assertThat(asked.add(question)).as(question).isTrue();
        known = known.with(question, project.to(question));
        outlook = adviser.outlook(known, Set.of(), OPTIONS);
      }

      assertThat(outlook.isStable()).as("%s", known).isTrue();
    }
  }

  private static int score(Advice advice, String option) {
    return advice.ranking().stream()
        .filter(ranked -> ranked.option().equals(option))
        .mapToInt(Ranked::score)
        .findFirst()
        .orElseThrow();
  }
}
