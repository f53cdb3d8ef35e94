package dev.deployadvice.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.catalog.Language;
import dev.deployadvice.catalog.Question.Answer;
import dev.deployadvice.catalog.Question.Effects;
import dev.deployadvice.catalog.Question.Label;
import dev.deployadvice.testing.CatalogBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReaderTest {
  private static final Catalog CATALOG =
      CatalogBuilder.withOptions("paas", "vps")
          .single(
              "operations",
              answer("nobody", "Nobody, we'd rather not", false),
              answer("part-time", "One of us, on the side", false),
              answer("dedicated", "People whose job it is", false))
          .single(
              "traffic",
              answer("under-1k", "Fewer than 1,000", false),
              answer("1k-20k", "1,000 to 20,000", false))
          .several(
              "workload",
              answer("background-jobs", "Background jobs", false),
              answer("gis", "Maps & geodata", false),
              answer("search", "Search", false),
              answer("plain", "None of these", true))
          .build();

  private final Reader reader = new Reader(withWords(CATALOG));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nobody | nobody",
        "NOBODY. | nobody",
        "Nobody, we’d rather not | nobody",
        "*part time* | part-time",
        "one of us on the side please | part-time",
        "noted as nobody | nobody",
        "Dedicated, or so | dedicated",
        "<@U0BOT> dedicated | dedicated",
        "2 | part-time",
        "2. | part-time",
        "b) | part-time",
        ":three: | dedicated",
        "the second one | part-time",
        "3rd option | dedicated",
        "option 1 | nobody",
        "the last one | dedicated",
        "the middle one | part-time",
      })
  void answerIsReadByNameAndByPosition(String text, String answer) {
    assertThat(reader.read(text, asked("operations")))
        .isEqualTo(said("operations", List.of(answer)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"a | under-1k", "the second one | 1k-20k", "1000 to 20000 | 1k-20k"})
  void quantityIsReadByLetterAndLabel(String text, String answer) {
    assertThat(reader.read(text, asked("traffic"))).isEqualTo(said("traffic", List.of(answer)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", ":two:", "300"})
  void numberIsNoPositionWhereQuantitiesAreSpokenOf(String text) {
    assertThat(reader.read(text, asked("traffic"))).isEqualTo(Understood.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Search, maps &amp; geodata", "GIS AND search", "3; 2"})
  void severalAnswersAreReadFromAList(String text) {
    assertThat(reader.read(text, asked("workload")))
        .isEqualTo(said("workload", List.of("gis", "search")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gis, none of these", "gis, knitting", "gis,, search"})
  void listThatDoesNotFitIsNotRead(String text) {
    assertThat(reader.read(text, asked("workload"))).isEqualTo(Understood.NOTHING);
  }

  @Test
  void twoAnswersToAQuestionWithOneAreNotRead() {
    assertThat(reader.read("1, 2", asked("operations"))).isEqualTo(Understood.NOTHING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "go back | BACK",
        "Skip this | SKIP",
        "pass | SKIP",
        "cancel | CANCEL",
        "Start over! | RESTART",
        "please finish | FINISH",
        "that's enough | FINISH",
        "why? | WHY",
        "help | HELP",
      })
  void commandIsReadWithAndWithoutAQuestion(String text, Command command) {
    Understood expected = new Understood(AnswerSet.EMPTY, List.of(), Optional.of(command));

    assertThat(reader.read(text, asked("operations"))).isEqualTo(expected);
    assertThat(reader.read(text, Optional.empty())).isEqualTo(expected);
  }

  @Test
  void notKnowingIsReadWhereAQuestionWasAsked() {
    assertThat(reader.read("I'm not sure...", asked("traffic")))
        .isEqualTo(
            new Understood(
                AnswerSet.EMPTY, List.of(new Unsure("traffic", List.of())), Optional.empty()));
    assertThat(reader.read("I'm not sure...", Optional.empty())).isEqualTo(Understood.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        ":thumbsup:",
        "thanks!",
        "9",
        "not nobody",
        "the fourth one",
        "please",
        "h",
        "we had two outages",
        "lol"
      })
  void everythingElseSaysNothing(String text) {
    assertThat(reader.read(text, asked("operations"))).isEqualTo(Understood.NOTHING);
  }

  /** The built-in words and commands, and none of its phrases. */
  private static Catalog withWords(Catalog catalog) {
    Language builtIn = CatalogLoader.load().reference().language();
    Language language =
        new Language(
            builtIn.words(), builtIn.commands(), builtIn.spelling(), builtIn.names(), Map.of());
    Catalog.Reference reference =
        new Catalog.Reference(
            List.of(), Catalog.Weighing.NONE, Map.of(), Catalog.Money.NONE, language);
    return new Catalog("test", catalog.questions(), catalog.options(), List.of(), reference);
  }

  private static Optional<String> asked(String question) {
    return Optional.of(question);
  }

  private static Understood said(String question, List<String> answers) {
    return new Understood(AnswerSet.of(Map.of(question, answers)), List.of(), Optional.empty());
  }

  private static Answer answer(String id, String button, boolean alone) {
    Label label = new Label(button, "It is so.", "noted as " + id, List.of(id + " or so"));
    return new Answer(id, label, 0.5, alone, new Effects(Map.of(), Map.of()));
  }
}
