package dev.deployadvice.advice;

import static dev.deployadvice.testing.CatalogBuilder.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.Advice.Ranked;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Factor;
import dev.deployadvice.catalog.Nature;
import dev.deployadvice.catalog.Option;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Condition;
import dev.deployadvice.catalog.Question.Role;
import dev.deployadvice.testing.CatalogBuilder;
import dev.deployadvice.testing.Completions;
import dev.deployadvice.testing.RandomCatalogs;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OutlookTest {

  @Test
  void isSettledExactlyWhereNoCompletionDiffers() {
    RandomCatalogs random = new RandomCatalogs(11);
    int settled = 0;
    for (int round = 0; round < 600; round++) {
      Catalog catalog = random.catalog();
      AnswerSet answers = random.answers(catalog);
      List<String> contenders = catalog.options().stream().map(Option::id).toList();

      Set<String> skipped = round % 2 == 0 ? Set.of() : Set.of("q1");
      Outlook outlook = new Adviser(catalog).outlook(answers, skipped, contenders);

      assertThat(outlook.settled())
          .as("round %d: %s", round, answers)
          .isEqualTo(winners(catalog, answers, contenders).size() == 1);
      settled += outlook.settled() ? 1 : 0;
    }
    assertThat(settled).isBetween(100, 500);
  }

  @Test
  void isSettledForAPairWhereNoCompletionSwapsIt() {
    RandomCatalogs random = new RandomCatalogs(12);
    List<String> pair = List.of("vps", "paas");
    for (int round = 0; round < 300; round++) {
      Catalog catalog = random.catalog();
      AnswerSet answers = random.answers(catalog);

      Outlook outlook = new Adviser(catalog).outlook(answers, Set.of(), pair);

      assertThat(outlook.settled())
          .as("round %d: %s", round, answers)
          .isEqualTo(winners(catalog, answers, pair).size() == 1);
    }
  }

  @Test
  void theNextQuestionIsOpenAndMayBeAsked() {
    RandomCatalogs random = new RandomCatalogs(13);
    for (int round = 0; round < 300; round++) {
      Catalog catalog = random.catalog();
      AnswerSet answers = random.answers(catalog);

      Outlook outlook = outlookOn(catalog, answers, Set.of("q2"));

      assertThat(outlook.nextQuestion()).isNotEqualTo(Optional.of("q2"));
      outlook.nextQuestion().ifPresent(next -> assertThat(answers.isAnswered(next)).isFalse());
      assertThat(outlook.nextQuestion().isPresent()).isEqualTo(outlook.openQuestions() > 0);
      assertThat(outlook.settled() && outlook.nextQuestion().isPresent()).isFalse();
    }
  }

  @Test
  void theSameAnswersAlwaysHaveTheSameOutlook() {
    RandomCatalogs random = new RandomCatalogs(14);
    for (int round = 0; round < 100; round++) {
      Catalog catalog = random.catalog();
      AnswerSet answers = random.answers(catalog);

      Outlook outlook = outlookOn(catalog, answers, Set.of());

      assertThat(outlook).isEqualTo(outlookOn(catalog, answers, Set.of()));
    }
  }

  @Test
  void stabilityIsTheShareOfLikelyCompletions() {
    Catalog catalog =
        CatalogBuilder.withOptions("paas", "vps")
            .single("a", answer("yes", 0.25, Map.of("vps", 2)), answer("no", 0.75, Map.of()))
            .single("b", answer("yes", 0.5, Map.of("paas", 3)), answer("no", 0.5, Map.of()))
            .build();

    Outlook outlook = outlookOn(catalog, AnswerSet.EMPTY, Set.of());

    assertThat(outlook.stability()).isEqualTo(1 - 0.25 * 0.5);
    assertThat(outlook.settled()).isFalse();
  }

  @Test
  void whatIsRuledOutNeitherUnsettlesNorWeighs() {
    Catalog catalog =
        CatalogBuilder.withOptions("paas", "vps")
            .several(
                "data",
                answer("anywhere", 0.5, true, Map.of("paas", 1), List.of()),
                answer("own-premises", 0.5, false, Map.of(), List.of("paas")))
            .build();
    AnswerSet answers = AnswerSet.EMPTY.rulingOut("data", List.of("own-premises"));

    Outlook open = outlookOn(catalog, AnswerSet.EMPTY, Set.of());
    Outlook ruledOut = outlookOn(catalog, answers, Set.of());

    assertThat(open).isEqualTo(new Outlook(false, 0.5, Optional.of("data"), 1, 1));
    assertThat(ruledOut.settled()).isTrue();
  }

  @Test
  void theQuestionThatTellsMostComesFirst() {
    Catalog catalog =
        CatalogBuilder.withOptions("paas", "vps")
            .single("weak", answer("yes", 0.2, Map.of("vps", 3)), answer("no", 0.8, Map.of()))
            .single(
                "strong",
                answer("yes", 0.5, Map.of("vps", 5)),
                answer("no", 0.5, Map.of("paas", 1)))
            .build();

    Outlook outlook = outlookOn(catalog, AnswerSet.EMPTY, Set.of());

    assertThat(outlook.nextQuestion()).hasValue("strong");
  }

  @Test
  void amongQuestionsThatTellAsMuchTheEasierComesFirst() {
    List<Question.Answer> answers =
        List.of(answer("yes", 0.5, Map.of("vps", 2)), answer("no", 0.5, Map.of("paas", 1)));
    Catalog catalog =
        CatalogBuilder.withOptions("paas", "vps")
            .add("hard", false, 3, Optional.empty(), answers)
            .add("easy", false, 1, Optional.empty(), answers)
            .build();

    Outlook outlook = outlookOn(catalog, AnswerSet.EMPTY, Set.of());

    assertThat(outlook.nextQuestion()).hasValue("easy");
  }

  @Test
  void amongQuestionsThatTellAsMuchTheTopicGoesOn() {
    List<Question.Answer> answers =
        List.of(answer("yes", 0.5, Map.of("vps", 2)), answer("no", 0.5, Map.of("paas", 1)));
    Catalog catalog =
        CatalogBuilder.withOptions("paas", "vps")
            .add("easy", false, about(Factor.MONEY, 1), answers)
            .add("hard", false, about(Factor.LAW, 3), answers)
            .add("other", false, about(Factor.LAW, 2), answers)
            .build();
    Adviser adviser = new Adviser(catalog);
    AnswerSet known = AnswerSet.of(Map.of("hard", List.of("no")));
    List<String> options = List.of("paas", "vps");

    Outlook going = adviser.outlook(known, new Asked(Set.of(), Optional.of("hard")), options);
    Outlook afresh = adviser.outlook(known, Asked.NOTHING, options);

    assertThat(going.nextQuestion()).hasValue("other");
    assertThat(afresh.nextQuestion()).hasValue("easy");
  }

  @Test
  void aDependentQuestionIsAskedOnlyOnceItMakesSense() {
    Catalog catalog =
        CatalogBuilder.withOptions("paas", "vps")
            .single("current", answer("new", 0.5, Map.of()), answer("server", 0.5, Map.of()))
            .add(
                "pain",
                true,
                1,
                Optional.of(new Condition("current", List.of("server"))),
                List.of(
                    answer("upkeep", 0.5, Map.of("paas", 1)),
                    answer("fine", 0.5, Map.of("vps", 1))))
            .build();
    AnswerSet onServer = AnswerSet.of(Map.of("current", List.of("server")));
    AnswerSet brandNew = AnswerSet.of(Map.of("current", List.of("new")));

    assertThat(outlookOn(catalog, AnswerSet.EMPTY, Set.of()).nextQuestion()).hasValue("current");
    assertThat(outlookOn(catalog, onServer, Set.of()).nextQuestion()).hasValue("pain");
    assertThat(outlookOn(catalog, brandNew, Set.of()).settled()).isTrue();
  }

  @Test
  void skippedQuestionsStayOpenForTheProof() {
    Catalog catalog =
        CatalogBuilder.withOptions("paas", "vps")
            .single("a", answer("yes", 0.5, Map.of("vps", 2)), answer("no", 0.5, Map.of()))
            .build();

    Outlook outlook = outlookOn(catalog, AnswerSet.EMPTY, Set.of("a"));

    assertThat(outlook).isEqualTo(new Outlook(false, 0.5, Optional.empty(), 0, 0));
  }

  private static Role about(Factor topic, int effort) {
    return new Role(topic, Nature.FACT, effort, Optional.empty(), Optional.empty());
  }

  private static Outlook outlookOn(Catalog catalog, AnswerSet answers, Set<String> skipped) {
    List<String> contenders = catalog.options().stream().map(Option::id).toList();
    return new Adviser(catalog).outlook(answers, skipped, contenders);
  }

  private static Set<Optional<String>> winners(
      Catalog catalog, AnswerSet answers, List<String> contenders) {
    Adviser adviser = new Adviser(catalog);
    Set<Optional<String>> winners = new HashSet<>();
    for (AnswerSet completion : Completions.of(catalog, answers)) {
      winners.add(
          adviser.advise(completion).ranking().stream()
              .filter(ranked -> !ranked.isExcluded() && contenders.contains(ranked.option()))
              .map(Ranked::option)
              .findFirst());
    }
    return winners;
  }
}
