package dev.deployadvice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class AdviseCommandTest {

  @TempDir private Path folder;

  @Test
  void noAnswersAtAllGivePaasAsTossUp() {
    Run run = Run.of("{}", "advise", "--answers", "-");

    JsonNode advice = json(run);
    assertThat(advice.get("recommendation").asString()).isEqualTo("paas");
    assertThat(advice.get("clearness").asString()).isEqualTo("toss-up");
    assertThat(advice.get("decided").asBoolean()).isFalse();
    assertThat(advice.get("next_question").isString()).isTrue();
  }

  @Test
  void everyKeyIsThere() {
    Run run = Run.of("operations: nobody", "advise", "--answers", "-");

    assertThat(json(run).propertyNames())
        .contains(
            "recommendation",
            "stability",
            "conflict",
            "ranking",
            "pairs",
            "reasons",
            "decided",
            "next_question",
            "flips",
            "platforms",
            "monthly_cost",
            "cost_series",
            "responsibilities",
            "clearness",
            "shape",
            "shape_because",
            "add_ons",
            "today",
            "tensions");
  }

  @Test
  void productsOfTheFirstTwoOptionsAreNamedWithWhatTheyCost() {
    String answers =
        "{answers: {operations: nobody, current: vps, pain: [upkeep]}, details: {budget_usd: 20}}";
    Run run = Run.of(answers, "advise", "--answers", "-");

    JsonNode platforms = json(run).get("platforms");
    assertThat(platforms).hasSizeBetween(4, 6);
    assertThat(platforms.at("/0/option").asString()).isEqualTo("paas");
    for (JsonNode platform : platforms) {
      assertThat(platform.propertyNames())
          .containsExactly(
              "id", "name", "option", "status", "status_date", "monthly", "why", "wrong_when");
      assertThat(platform.get("status").asString()).isEqualTo("active");
    }
    assertThat(platforms.at("/0/monthly").propertyNames())
        .containsExactly("low", "high", "currency", "date", "over_budget", "says");
    assertThat(json(run).at("/today/verdict").asString()).isEqualTo("move");
    assertThat(json(run).at("/shape").asString()).isEqualTo("independent");
  }

  @Test
  void answersThatPullApartAreNamedWithTheirSentence() {
    Run run =
        Run.of("{operations: nobody, team: small, control: full}", "advise", "--answers", "-");

    JsonNode tensions = json(run).get("tensions");
    assertThat(tensions).hasSize(1);
    assertThat(tensions.at("/0/answers"))
        .isEqualTo(
            json(
                "[{\"question\":\"operations\",\"answer\":\"nobody\"},"
                    + "{\"question\":\"control\",\"answer\":\"full\"}]"));
    assertThat(tensions.at("/0/says").asString()).startsWith("Full control of a machine is work");
  }

  @Test
  void ownPremisesExcludeTheHostedOptionsAndDecide() {
    Run run = Run.of("data: [own-premises]\n", "advise", "--answers", "-");

    JsonNode advice = json(run);
    assertThat(advice.get("recommendation").asString()).isEqualTo("on-premise");
    assertThat(advice.at("/ranking/1/excluded").asBoolean()).isTrue();
    assertThat(advice.at("/ranking/1/excluded_by/0"))
        .isEqualTo(json("{\"question\":\"data\",\"answer\":\"own-premises\"}"));
    assertThat(advice.at("/pairs/vps-or-paas")).isEqualTo(json("{\"winner\":null,\"margin\":0}"));
    assertThat(advice.at("/pairs/on-premise-or-cloud/winner").asString()).isEqualTo("on-premise");
  }

  @Test
  void namesChangesThatWouldTurnTheAdvice() {
    Run run = Run.of("{operations: part-time, workload: [plain]}", "advise", "--answers", "-");

    JsonNode advice = json(run);
    assertThat(advice.get("flips").size()).isPositive();
    for (JsonNode flip : advice.get("flips")) {
      assertThat(flip.get("recommendation")).isNotEqualTo(advice.get("recommendation"));
      assertThat(flip.get("kind").asString()).isIn("decision", "development", "fact");
      assertThat(flip.get("changes").size()).isBetween(1, 2);
      for (JsonNode change : flip.get("changes")) {
        boolean open =
            !List.of("operations", "workload").contains(change.get("question").asString());
        assertThat(change.get("from").isNull()).isEqualTo(open);
      }
    }
    assertThat(advice.get("conflict").size()).isZero();
  }

  @Test
  void whereNoOptionIsLeftSaysWhatToRelax() {
    String answers = "{data: [own-premises], commitment: [company-cloud]}";

    Run run = Run.of(answers, "advise", "--answers", "-");

    JsonNode advice = json(run);
    assertThat(advice.get("recommendation").isNull()).isTrue();
    assertThat(advice.get("flips").size()).isZero();
    assertThat(advice.at("/conflict/0/relax/0"))
        .isEqualTo(json("{\"question\":\"data\",\"answer\":\"own-premises\"}"));
    assertThat(advice.at("/conflict/1/options/0").asString()).isEqualTo("on-premise");
  }

  @Test
  void pointsOfTheReasonsSumToTheScores() {
    Run run = Run.of("{team: solo, traffic: 1k-20k, budget: under-25}", "advise", "--answers", "-");

    JsonNode advice = json(run);
    for (JsonNode ranked : advice.get("ranking")) {
      int sum = 0;
      for (JsonNode reason : advice.get("reasons")) {
        boolean same = reason.get("option").equals(ranked.get("option"));
        sum += same ? reason.get("points").asInt() : 0;
      }
      assertThat(sum).isEqualTo(ranked.get("score").asInt());
    }
  }

  @Test
  void readsFilesWithAnswersBesideOtherKeys() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("case.yaml"),
            """
            title: Müller, Ärzte & Co
            answers: {operations: nobody}
            ruled_out: {data: [own-premises]}
            details: {budget_usd: 40, certificates: [C5, "ISO 27001"], region: DE, since: 2024}
            """);

    Run run = Run.of("", "advise", "--answers", file.toString());

    assertThat(json(run).get("recommendation").asString()).isEqualTo("paas");
  }

  @Test
  void whatIsRuledOutAndDetailsMayStandBesideBareAnswers() {
    Run bare =
        Run.of(
            "{operations: nobody, ruled_out: {data: [own-premises]}, details: {budget_usd: 40}}",
            "advise",
            "--answers",
            "-");
    Run wrapped =
        Run.of(
            "{answers: {operations: nobody}, ruled_out: {data: [own-premises]},"
                + " details: {budget_usd: 40}}",
            "advise",
            "--answers",
            "-");

    assertThat(bare.exitCode()).isZero();
    assertThat(bare.out()).isEqualTo(wrapped.out());
  }

  @Test
  void answersABatchEntryByEntry() {
    String cases =
        """
        [{"id": "größe", "title": "x", "answers": {"team": "solo"}},
        \t{"id": 7, "answers": {}}]
        """;

    Run run = Run.of(cases, "advise", "--batch", "--answers", "-");

    JsonNode list = json(run);
    assertThat(list.at("/0/id").asString()).isEqualTo("größe");
    assertThat(list.at("/1/id").asString()).isEqualTo("7");
    assertThat(list.at("/1/recommendation").asString()).isEqualTo("paas");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          team: sole | line 1, question 'team': unknown answer 'sole'; did you mean 'solo'?
          taem: solo | line 1: unknown question 'taem'; expected one of
          {team: [solo, small]} | line 1, question 'team': takes one answer, found solo and small
          {data: [anywhere, region]} | line 1, question 'data': 'anywhere' stands alone, found anywhere and region
          {data: []} | line 1, question 'data': an empty list
          {team: } | line 1, question 'team': expected an answer or a list of answers, found nothing
          {team: {a: b}} | line 1, question 'team': expected an answer or a list of answers, found keys and values
          {team: solo, team: small} | line 1: 'team' stands there twice
          - team | line 1: expected a map from questions to answers, found a list
          team | line 1: expected a map from questions to answers, found 'team'
          answers: [team] | line 1, answers: expected a map from questions to answers, found a list
          team: [solo | line 2: this is neither YAML nor JSON
          {answers: {}, ruled_out: {data: [own-premise]}} | line 1, question 'data': unknown answer 'own-premise'; did you mean 'own-premises'?
          {answers: {}, details: {budget_usd: little}} | line 1, details: 'budget_usd' must be a number that is not negative, found 'little'
          {answers: {}, details: {budget_usd: -5}} | line 1, details: 'budget_usd' must be a number that is not negative, found the number -5
          {answers: {}, details: {visitors: 0.5}} | line 1, details: 'visitors' must be a whole number above 0, found the number 0.5
          {answers: {}, details: {people: [1, 2]}} | line 1, details: 'people' must be a whole number above 0, found a list
          {answers: {}, details: {region: Narnia}} | line 1, details: 'region' must be a country, by its ISO code or name, or EU, found 'Narnia'
          {answers: {}, details: {users_in: [DE, XX]}} | line 1, details: 'users_in' must be a country, by its ISO code or name, or EU, found 'XX'
          {answers: {}, details: {certificates: }} | line 1, details: 'certificates' must be a text, found nothing
          {answers: {}, details: {regoin: DE}} | line 1, details: unknown detail 'regoin'; did you mean 'region'?
          ~~ | there is nothing in it
          """)
  void saysInOneLineWhatDoesNotFit(String answers, String complaint) {
    Run run = Run.of(answers + "\n", "advise", "--answers", "-");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("standard input: " + complaint);
    assertThat(run.err().lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {id: a} | line 1: expected a list of {id, answers}, found keys and values
          [{answers: {}}] | line 1, entry 1: there is no id
          [{id: a}] | line 1, entry 'a': there are no answers
          [a] | line 1, entry 1: expected a map with id and answers, found 'a'
          [{id: a, answers: {}}, {id: a, answers: {}}] | line 1, entry 'a': another entry has this id
          [{id: a, answers: {}}, {id: b, answers: {team: huge}}] | line 1, entry 'b', question 'team': unknown answer 'huge'
          """)
  void namesTheEntryOfABatchThatDoesNotFit(String cases, String complaint) {
    Run run = Run.of(cases, "advise", "--batch", "--answers", "-");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("standard input: " + complaint);
  }

  @Test
  void saysWhichFileCannotBeRead() {
    String missing = folder.resolve("none.yaml").toString();

    Run none = Run.of("", "advise", "--answers", missing);
    Run aFolder = Run.of("", "advise", "--answers", folder.toString());

    assertThat(none).isEqualTo(new Run(2, "", missing + ": there is no such file.\n"));
    assertThat(aFolder).isEqualTo(new Run(2, "", folder + ": this is a folder, not a file.\n"));
  }

  @Test
  void refusesABrokenCatalogWithAllItsProblems() throws IOException {
    Files.writeString(folder.resolve("catalog.yaml"), "questions: [\n");
    Map<String, String> environment = Map.of("CATALOG_DIR", folder.toString());

    Run run = Run.of(environment, "{}", "advise", "--answers", "-");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("catalog.yaml, line 2: found broken YAML");
  }

  private static JsonNode json(Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return json(run.out());
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
