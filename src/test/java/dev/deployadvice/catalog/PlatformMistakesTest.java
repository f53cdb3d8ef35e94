package dev.deployadvice.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.deployadvice.catalog.InvalidCatalogException.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong with a platform's file. */
final class PlatformMistakesTest {

  private static final String FILE = "platforms/heroku.yaml";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          kind: platform | kind: plattform | 4 | kind | 'plattform' | one of machine, platform, room, software, suite; did you mean 'platform'?
          shapes: [independent] | shapes: [dependent] | 5 | shapes[1] | 'dependent' | one of certified, colocation, container-service, dedicated, hyperscaler, in-house-platform, independent, kubernetes, machines-and-managed-data, own-room, plain, self-hosted-paas, with-managed-database; did you mean 'independent'?
          shapes: [independent] | also-for: [paas] | 5 | also-for | 'paas', which is its option | other options
          shapes: [independent] | also-for: [moon] | 5 | also-for[1] | 'moon' | one of paas, vps
          says: A platform. | says: A platform | 6 | says | no full stop at the end | a sentence that ends with one
          strength: It is simple. | # | 1 | ~~ | no key 'strength' | it to be there, unless the platform ended
          wrong-when: [It grows.] | # | 1 | ~~ | no key 'wrong-when' | it to be there, unless the platform ended
          wrong-when: [It grows.] | wrong-when: [] | 8 | wrong-when | an empty list | at least one entry
          status: sustaining | status: asleep | 9 | status | 'asleep' | one of active, closed-to-new-customers, retired, sustaining
          status: sustaining | status: closed-to-new-customers | 1 | ~~ | no key 'successor' | it to be there where a platform ends
          status: sustaining | status: retired | 23 | prices | prices of what is retired | them only where it can be bought
          source: law | source: lex | 11 | source | 'lex' | one of law
          country: US | country: USA | 13 | owner.country | 'USA' | the code of a country as in DE, GB or US
          unconfirmed: [EU] | unconfirmed: [Europe] | 14 | regions.unconfirmed[1] | 'Europe' | the code of a country as in DE, GB or US
          unconfirmed: [EU] | unconfirmed: [US] | 14 | regions.unconfirmed[1] | 'US' a second time | each entry once
          unconfirmed: [EU] | maybe: [EU] | 14 | regions.maybe | an unknown key | one of confirmed, unconfirmed
          background-jobs: yes | background-job: yes | 17 | can.background-job | an unknown key | one of background-jobs, full-control, gis, large-media, machine-learning, managed-postgresql, mysql, persistent-disk, scale-to-zero, scheduled-jobs, search, several-instances, sql-server, system-packages, websockets; did you mean 'background-jobs'?
          background-jobs: yes | background-jobs: often | 17 | can.background-jobs | 'often' | one of limited, no, yes
          background-jobs: yes | background-jobs: limited | 17 | can.background-jobs | 'limited' without a sentence | {is: limited, says: …}
          says: They end at night., | # | 20 | ~~ | broken YAML | valid YAML
          sure: false}\\nlimits | sure: perhaps}\\nlimits | 18 | can.websockets.sure | 'perhaps' | true or false
          30 seconds. | 30 seconds | 19 | limits[1] | no full stop at the end | a sentence that ends with one
          spending-stop: no | spending-stop: sometimes | 21 | spending-stop | 'sometimes' | one of no, yes
          level: entry | level: cheap | 23 | prices[1].level | 'cheap' | one of entry, small-production
          low: 12 | low: -12 | 23 | prices[1].low | the number -12 | a number from 0 on
          high: 13.5 | high: 11 | 23 | prices[1].high | less than 'low' | at least 12
          currency: EUR | currency: CHF | 23 | prices[1].currency | 'CHF' | one of EUR, USD
          date: 2026-03-01 | date: spring | 23 | prices[1].date | 'spring' | a day as in 2026-11-20
          , source: law, contains | , contains | 23 | prices[1] | no key 'source' | it to be there
          , contains: A dyno | | 23 | prices[1] | no key 'contains' | it to be there
          """)
  void saysWhatIsWrongWhereAndWhatWouldBeRight(
      String what, String by, int line, String entry, String found, String expected)
      throws IOException {
    CatalogFolder.complete()
        .replacing(FILE, what.replace("\\n", "\n"), by == null ? "" : by.replace("\\n", "\n"))
        .writtenTo(folder);

    List<Problem> problems = problems();

    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo(FILE);
              assertThat(problem.line()).isEqualTo(line);
              assertThat(problem.entry()).isEqualTo(entry == null ? "" : entry);
              assertThat(problem.found()).startsWith(found);
              assertThat(problem.expected()).isEqualTo(expected);
            });
  }

  @Test
  void twoPricesOfOneLevelAreOneTooMany() throws IOException {
    String second =
        "  - {level: entry, low: 9, currency: USD, date: 2026-03-01, source: law, contains: B}\n";
    CatalogFolder.complete()
        .replacing(FILE, "contains: A dyno}\n", "contains: A dyno}\n" + second)
        .writtenTo(folder);

    assertThat(problems())
        .containsExactly(
            new Problem(FILE, 24, "prices[2].level", "a level a second time", "each level once"));
  }

  @Test
  void whatStandsOnYourMachinesHasNoPlaces() throws IOException {
    CatalogFolder.complete().replacing(FILE, "kind: platform", "kind: software").writtenTo(folder);

    assertThat(problems())
        .extracting(Problem::entry)
        .containsExactly("owner", "regions", "certificates");
  }

  @Test
  void severalMistakesAreToldAtOnce() throws IOException {
    CatalogFolder.complete()
        .replacing(FILE, "country: US", "country: XX")
        .replacing(FILE, "level: entry", "level: cheap")
        .replacing(FILE, "kind: platform", "kind: thing")
        .writtenTo(folder);

    assertThat(problems())
        .extracting(Problem::entry)
        .containsExactly("kind", "owner.country", "prices[1].level");
  }

  @Test
  void aPlatformThatIsNotListedIsNamed() throws IOException {
    CatalogFolder.complete().with("platforms/moon.yaml", "id: moon\n").writtenTo(folder);

    assertThat(problems())
        .extracting(Problem::file, Problem::found)
        .containsExactly(tuple("platforms/moon.yaml", "a file that is not listed in catalog.yaml"));
  }

  private List<Problem> problems() {
    return catchThrowableOfType(InvalidCatalogException.class, () -> CatalogLoader.load(folder))
        .problems();
  }
}
