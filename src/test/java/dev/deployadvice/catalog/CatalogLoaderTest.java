package dev.deployadvice.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.deployadvice.catalog.InvalidCatalogException.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CatalogLoaderTest {

  @TempDir private Path folder;

  @Test
  void readsTheBuiltInCatalog() {
    Catalog catalog = CatalogLoader.load();

    assertThat(catalog.questions()).hasSizeGreaterThanOrEqualTo(22);
    assertThat(catalog.options())
        .extracting(Option::id)
        .containsExactly("paas", "vps", "cloud", "on-premise");
    assertThat(catalog.identity()).matches("[0-9a-f]{16}");
  }

  @Test
  void readsEverythingThatAFolderSays() throws IOException {
    Catalog catalog = CatalogLoader.load(CatalogFolder.complete().writtenTo(folder));

    assertThat(catalog.questions())
        .extracting(Question::id)
        .containsExactly("data", "current", "pain");
    assertThat(catalog.requireQuestion("pain").role().onlyWhen())
        .hasValue(new Question.Condition("current", List.of("server")));
    assertThat(catalog.requireQuestion("current").requireAnswer("nothing").label().also())
        .containsExactly("Can't say yet");
    assertThat(catalog.platforms().getFirst().standing().status())
        .isEqualTo(Platform.Status.SUSTAINING);
    assertThat(catalog.reference().sources()).containsOnlyKeys("law");
    assertThat(catalog.reference().rates().inDollars(BigDecimal.TEN, "EUR"))
        .isEqualByComparingTo("11.5");
    assertThat(catalog.reference().dealBreakers()).hasSize(1);
  }

  @Test
  void layersAFileOverTheBuiltInOneOfTheSamePath() throws IOException {
    String sources =
        Files.readString(Path.of("src/main/resources/catalog/sources.yaml"))
            + "  ours: {title: Our rules, url: \"https://example.org\", date: 2026-11-01}\n";
    Files.writeString(folder.resolve("sources.yaml"), sources);
    Files.writeString(folder.resolve("README.md"), "Notes lie around.");

    Catalog catalog = CatalogLoader.load(folder);

    assertThat(catalog.questions()).hasSizeGreaterThanOrEqualTo(22);
    assertThat(catalog.reference().sources()).containsKey("ours");
    assertThat(catalog.identity()).isNotEqualTo(CatalogLoader.load().identity());
  }

  @Test
  void listsAllProblemsOfAllFilesInOrder() throws IOException {
    CatalogFolder.complete()
        .replacing("questions/current.yaml", "factor: time", "factor: tine")
        .replacing("questions/current.yaml", "effort: 1", "effort: 7")
        .replacing("questions/data.yaml", "prior: 0.7", "prior: often")
        .replacing("catalog.yaml", "data: own-premises", "data: own-premise")
        .writtenTo(folder);

    InvalidCatalogException refused =
        catchThrowableOfType(InvalidCatalogException.class, () -> CatalogLoader.load(folder));

    assertThat(refused)
        .hasMessage(
            """
            The catalog has 5 problems:
            - catalog.yaml, line 8, deal-breakers[1].answers.data: found 'own-premise', expected one of anywhere, own-premises; did you mean 'own-premises'?
            - questions/current.yaml, line 6, factor: found 'tine', expected one of inside, law, money, people, scale, technology, time; did you mean 'time'?
            - questions/current.yaml, line 8, effort: found the number 7, expected a whole number from 1 to 3
            - questions/data.yaml, line 15, answers[1].prior: found 'often', expected a number from 0 to 1
            - questions/data.yaml, line 25, answers[2].vetoes: found vetoes of 'data: own-premises', which no deal-breaker sets or asks, expected vetoes only where a deal-breaker leads\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          questions/data.yaml | effort: 2 | effort: 2\\ncolour: red | 9 | colour | an unknown key | one of answers, ask, effort, factor, id, measure, nature, not-sure, only-when, ordered, others-count, several, shares-words, title, touched, why
          questions/data.yaml | effort: 2 | effort: 2\\nordered: {more: or more, less: or less} | 9 | ordered | it beside 'several: true' | it only where one answer is given
          questions/data.yaml | title: Where | titlo: Where | 2 | titlo | an unknown key | one of answers, ask, effort, factor, id, measure, nature, not-sure, only-when, ordered, others-count, several, shares-words, title, touched, why; did you mean 'title'?
          questions/data.yaml | why: Some data must stay inside. | # | 1 | ~~ | no key 'why' | it to be there
          questions/data.yaml | title: Where data lives | title: 12 | 2 | title | the number 12 | a text
          questions/data.yaml | title: Where data lives | title: [a] | 2 | title | a list | a text
          questions/data.yaml | several: true | several: often | 9 | several | 'often' | true or false
          questions/data.yaml | nature: fact | nature: guess | 7 | nature | 'guess' | one of decision, development, fact
          questions/data.yaml | id: data | id: date | 1 | id | 'date' | 'data' as in the file's name
          questions/data.yaml | id: own-premises | id: anywhere | 19 | answers[2].id | 'anywhere' a second time | each id once
          questions/data.yaml | id: own-premises | id: Own_premises | 19 | answers[2].id | 'Own_premises' | small letters, digits and single hyphens
          questions/data.yaml | title: Where data lives | title: Where in the world the data lives | 2 | title | 33 characters | at most 24 characters
          questions/data.yaml | button: Anywhere | button: Anywhere in the world, we have no rule | 12 | answers[1].button | 38 characters | at most 28 characters
          questions/data.yaml | button: Our own rooms | button: Anywhere | 20 | answers[2].button | 'Anywhere' a second time | each label once
          questions/data.yaml | Any platform will do. | Any platform will do | 18 | answers[1].points.paas.because | no full stop at the end | a sentence that ends with one
          questions/data.yaml | value: 1 | value: 0 | 18 | answers[1].points.paas.value | 0 | points, or no entry for this option
          questions/data.yaml | value: 1 | value: 1.5 | 18 | answers[1].points.paas.value | the number 1.5 | a whole number from -8 to 8
          questions/data.yaml | source: law | source: lex | 18 | answers[1].points.paas.source | 'lex' | one of law
          questions/data.yaml | paas: {value | pass: {value | 18 | answers[1].points.pass | an unknown key | one of paas, vps; did you mean 'paas'?
          questions/data.yaml | means: It must stay in-house. | means: "" | 21 | answers[2].means | an empty text | a text
          questions/data.yaml | noted: anywhere | noted: anywhere\\n    noted: where | 15 | answers[1].noted | the key twice | it once
          questions/current.yaml | prior: 0.6 | prior: 0.3 | 11 | answers | priors that sum to 0.70 | 1.00
          questions/current.yaml | prior: 0.6 | prior: 60 | 16 | answers[1].prior | the number 60 | a number from 0 to 1
          questions/current.yaml | neutral: true | alone: false | 11 | answers[1].points | an answer without effect on any option | points, or 'neutral: true'
          questions/current.yaml | neutral: true | neutral: true\\n    alone: true | 18 | answers[1].alone | true | it only where several answers may be ticked
          questions/pain.yaml | only-when: {current | only-when: {curent | 10 | only-when.curent | an unknown question | one of current, data; did you mean 'current'?
          questions/pain.yaml | [server] | [sever] | 10 | only-when.current[1] | 'sever' | one of nothing, server; did you mean 'server'?
          questions/pain.yaml | neutral: true | when: {nothing: {vps: {value: 1, because: "It stays."}}} | 26 | answers[2].when.nothing | an unknown key | one of server
          questions/pain.yaml | neutral: true | when: {server: {vsp: {value: 1, because: "It stays."}}} | 26 | answers[2].when.server.vsp | an unknown key | one of paas, vps
          questions/current.yaml | neutral: true | when: {server: {vps: {value: 1, because: "It stays."}}} | 17 | answers[1].when | points that depend on another answer | 'only-when' on the question
          questions/pain.yaml | [server] | [] | 10 | only-when.current | an empty list | at least one entry
          options/vps.yaml | party: team | party: tean | 10 | responsibilities[2].party | 'tean' | one of provider, shared, team; did you mean 'team'?
          options/vps.yaml | summary: It runs things. | # | 1 | ~~ | no key 'summary' | it to be there
          platforms/heroku.yaml | option: paas | option: heroku | 3 | option | 'heroku' | one of paas, vps
          platforms/heroku.yaml | since: 2026-02-06 | since: last year | 10 | since | 'last year' | a day as in 2026-11-20
          platforms/heroku.yaml | ids: [PLT-3] | successor: Us | 12 | successor | a successor of what goes on | it only where a platform ends
          sources.yaml | https://example.org/law | example.org | 2 | sources.law.url | 'example.org' | an address that begins with https://
          tensions.yaml | current: [nothing] | curent: [nothing] | 2 | tensions[1].between.curent | an unknown key | one of current, data, pain; did you mean 'current'?
          tensions.yaml | [nothing] | [nothing, heroku] | 2 | tensions[1].between.current[2] | 'heroku' | one of nothing, server
          tensions.yaml | own-premises | own-premise | 2 | tensions[1].between.data | 'own-premise' | one of anywhere, own-premises; did you mean 'own-premises'?
          tensions.yaml | [nothing] | [] | 2 | tensions[1].between.current | an empty list | at least one entry
          tensions.yaml | , current: [nothing] | # | 2 | tensions[1].between | 1 questions | two, each with its answers
          tensions.yaml | [nothing] | [nothing, nothing] | 2 | tensions[1].between | 'data: own-premises, current: nothing' a second time | each pair once
          tensions.yaml | house yet. | house yet | 3 | tensions[1].says | no full stop at the end | a sentence that ends with one
          tensions.yaml | says: | sais: | 3 | tensions[1].sais | an unknown key | one of between, says; did you mean 'says'?
          rates.yaml | usd: 1.15 | usd: -1 | 2 | rates.EUR.usd | the number -1 | a number above 0
          rates.yaml | usd: 1.15 | usd: much | 2 | rates.EUR.usd | 'much' | a number above 0
          rates.yaml | EUR | euro | 2 | rates.euro | 'euro' | three capital letters of another currency
          rates.yaml | source: law | source: lex | 2 | rates.EUR.source | 'lex' | one of law
          catalog.yaml | money: 9 | mony: 9 | 3 | factors.mony | an unknown key | one of inside, law, money, people, scale, technology, time; did you mean 'money'?
          catalog.yaml | time: 9 | time: 4 | 3 | factors.time | questions that move 'vps' by up to 5 points | at most the budget of 4
          catalog.yaml | the data stays inside | the data stays inside\\n    asks: data | 5 | deal-breakers[1] | both 'answers' and 'asks' | exactly one of them
          catalog.yaml | The data must | The data of all of our customers and of their patients must | 6 | deal-breakers[1].label | 83 characters | at most 75 characters
          catalog.yaml | [paas, vps] | [paas, vps, paas] | 2 | options[3] | 'paas' a second time | each id once
          catalog.yaml | [paas, vps] | [paas, vps, moon] | 2 | options[3] | 'moon' without a file | a file options/moon.yaml
          """)
  void saysWhatIsWrongWhereAndWhatWouldBeRight(
      String file, String what, String by, int line, String entry, String found, String expected)
      throws IOException {
    CatalogFolder.complete().replacing(file, what, by.replace("\\n", "\n")).writtenTo(folder);

    List<Problem> problems = problems();

    assertThat(problems).contains(new Problem(file, line, entry, found, expected));
  }

  @Test
  void aBrokenFileIsNamedWithItsLineAndBlamesNoOther() throws IOException {
    CatalogFolder.complete()
        .replacing("questions/current.yaml", "title: Today's host", "title: [Today's")
        .writtenTo(folder);

    List<Problem> problems = problems();

    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().file()).isEqualTo("questions/current.yaml");
    assertThat(problems.getFirst().line()).isEqualTo(3);
    assertThat(problems.getFirst().found()).startsWith("broken YAML (");
  }

  @Test
  void aBrokenListOfContentsBlamesNoQuestion() throws IOException {
    Files.writeString(folder.resolve("catalog.yaml"), "questions: [current\n");

    List<Problem> problems = problems();

    assertThat(problems).extracting(Problem::file).containsExactly("catalog.yaml");
  }

  @Test
  void namesEmptyForeignAndMisplacedFiles() throws IOException {
    CatalogFolder.complete()
        .with("options/vps.yaml", "")
        .with("platforms/heroku.yaml", "- heroku\n")
        .with("questions/datum.yaml", "id: datum\n")
        .with("sources.yml", "sources: {}\n")
        .writtenTo(folder);

    List<Problem> problems = problems();

    assertThat(problems)
        .extracting(Problem::file, Problem::found)
        .containsExactly(
            tuple("options/vps.yaml", "an empty file"),
            tuple("platforms/heroku.yaml", "a list"),
            tuple("questions/datum.yaml", "a file that is not listed in catalog.yaml"),
            tuple("sources.yml", "a file that is not listed in catalog.yaml"));
    assertThat(problems.getLast().expected()).endsWith("did you mean 'sources.yaml'?");
  }

  @Test
  void refusesCirclesBetweenQuestions() throws IOException {
    CatalogFolder.complete()
        .replacing("questions/current.yaml", "answers:", "only-when: {pain: [upkeep]}\nanswers:")
        .writtenTo(folder);

    List<Problem> problems = problems();

    assertThat(problems)
        .extracting(Problem::found)
        .containsExactly(
            "an 'only-when' that leads back to 'current'",
            "an 'only-when' that leads back to 'pain'");
  }

  @Test
  void pointsDependOnQuestionThatTakesOneAnswer() throws IOException {
    CatalogFolder.complete()
        .replacing("questions/current.yaml", "several: false", "several: true")
        .replacing(
            "questions/pain.yaml",
            "neutral: true",
            "when: {server: {vps: {value: 1, because: \"It stays.\"}}}")
        .writtenTo(folder);

    List<Problem> problems = problems();

    assertThat(problems)
        .containsExactly(
            new Problem(
                "questions/pain.yaml",
                0,
                "",
                "a 'when' on 'current', which takes several answers",
                "a question that takes one answer"));
  }

  @Test
  void optionsMustListTheSameResponsibilities() throws IOException {
    CatalogFolder.complete()
        .replacing("options/vps.yaml", "item: Code", "item: Coffee")
        .writtenTo(folder);

    List<Problem> problems = problems();

    assertThat(problems)
        .containsExactly(
            new Problem(
                "options/vps.yaml",
                0,
                "",
                "the responsibilities Hardware, Coffee",
                "the same as 'paas' has, in the same order: Hardware, Code"));
  }

  @Test
  void refusesWhatIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("catalog.txt"), "questions: []");

    InvalidCatalogException aFile =
        catchThrowableOfType(InvalidCatalogException.class, () -> CatalogLoader.load(file));
    InvalidCatalogException nothing =
        catchThrowableOfType(
            InvalidCatalogException.class, () -> CatalogLoader.load(folder.resolve("none")));

    assertThat(aFile)
        .hasMessageEndingWith("found a file, expected a folder with a catalog's files");
    assertThat(nothing)
        .hasMessageEndingWith("found nothing, expected a folder with a catalog's files");
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    Path path = CatalogFolder.complete().writtenTo(folder).resolve("questions/data.yaml");
    Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 0x41});

    List<Problem> problems = problems();

    assertThat(problems)
        .containsExactly(
            new Problem(
                "questions/data.yaml", 0, "", "bytes that are not UTF-8", "a text file in UTF-8"));
  }

  private List<Problem> problems() {
    return catchThrowableOfType(InvalidCatalogException.class, () -> CatalogLoader.load(folder))
        .problems();
  }
}
