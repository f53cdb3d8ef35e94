package dev.deployadvice.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.understanding.SideQuestion.About;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions beside the interview, and messages that only look like one. */
final class SideQuestionTest {
  private final SideQuestion questions = new SideQuestion(CatalogLoader.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what is a PaaS?|paas",
        "What's a VPS exactly?|vps",
        "what does PaaS mean|paas",
        "ok, so what is on-premise again?|on-premise",
        "can you explain platform as a service please|paas",
        "VPS?|vps",
        "What do you mean by *on-prem*?|on-premise"
      })
  void definitionsAreWanted(String text, String option) {
    assertThat(questions.read(text)).contains(new About.Options(List.of(option)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what's the difference between VPS and on-premise?",
        "Difference between a VPS and on premises",
        "how is a VPS different from on-prem?"
      })
  void differencesAreWanted(String text) {
    assertThat(questions.read(text)).contains(new About.Options(List.of("vps", "on-premise")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "is Heroku still alive?|heroku",
        "what about heroku?|heroku",
        "tell me about App Engine|google-app-engine",
        "What is AWS Elastic Beanstalk?|aws-elastic-beanstalk"
      })
  void productsAreWanted(String text, String platform) {
    assertThat(questions.read(text)).contains(new About.Product(platform));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?",
        "we run on Heroku today",
        "heroku",
        "what is the budget?",
        "what is going on here",
        "the difference between us and them is money",
        "no VPS please",
        "is it still raining?"
      })
  void answersAndChatterAreLeftAlone(String text) {
    assertThat(questions.read(text)).isEmpty();
  }

  @Test
  void optionsAreNamedInTheOrderOfTheQuestion() {
    assertThat(questions.read("difference between cloud and paas"))
        .contains(new About.Options(List.of("cloud", "paas")));
  }
}
