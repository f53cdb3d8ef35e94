package dev.deployadvice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class UnderstandCommandTest {

  @Test
  void messageIsReadInTheLightOfTheQuestion() {
    Run run = Run.of("max *50* bucks", "understand", "--question", "budget");

    JsonNode json = json(run);
    assertThat(json.at("/answers/budget").asString()).isEqualTo("25-250");
    assertThat(json.at("/details/budget_usd").asInt()).isEqualTo(50);
    assertThat(json.get("unsure")).isEmpty();
    assertThat(json.get("command").isNull()).isTrue();
  }

  @Test
  void everyKeyIsThereAlsoForNothing() {
    Run run = Run.of("", "understand");

    assertThat(json(run).propertyNames())
        .containsExactly("answers", "details", "ruled_out", "unsure", "command");
  }

  @Test
  void severalAnswersAreAListAndOneIsAText() {
    Run run = Run.of("celery, and only me coding", "understand");

    assertThat(json(run).at("/answers/workload").isArray()).isTrue();
    assertThat(json(run).at("/answers/team").asString()).isEqualTo("solo");
  }

  @Test
  void batchKeepsIdsAndOrder() {
    String batch =
        """
        [{"id": "x", "text": "2", "question": "operations", "labels": 1},
         {"id": "y", "text": "start over", "question": null}]
        """;
    Run run = Run.of(batch, "understand", "--batch");

    JsonNode json = json(run);
    assertThat(json.at("/0/id").asString()).isEqualTo("x");
    assertThat(json.at("/0/answers/operations").asString()).isEqualTo("part-time");
    assertThat(json.at("/1/command").asString()).isEqualTo("restart");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[ | this is no JSON",
        "{} | expected a list",
        "[{\"text\": \"a\"}] | entry 1: 'id' must be there and be a text.",
        "[{\"id\": \"a\"}] | entry 'a': 'text' must be there and be a text.",
        "[{\"id\": \"a\", \"text\": \"b\", \"question\": \"budgt\"}]"
            + " | entry 'a': unknown question 'budgt'; did you mean 'budget'?",
        "[{\"id\": \"a\", \"text\": \"b\", \"question\": 1}] | entry 'a': 'question' must be",
        "[{\"id\": \"a\", \"text\": \"\"}, {\"id\": \"a\", \"text\": \"\"}]"
            + " | entry 'a': another entry has this id.",
      })
  void badBatchIsRefusedInOneLine(String input, String complaint) {
    Run run = Run.of(input, "understand", "--batch");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("standard input: ").contains(complaint).hasLineCount(1);
  }

  @Test
  void unknownQuestionIsNamed() {
    Run run = Run.of("hello", "understand", "--question", "weather");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("unknown question 'weather'; expected one of team, ");
  }

  @Test
  void questionIsNotForAList() {
    Run run = Run.of("[]", "understand", "--batch", "--question", "team");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("--question is for one message");
  }

  private static JsonNode json(Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return JsonMapper.builder().build().readTree(run.out());
  }
}
