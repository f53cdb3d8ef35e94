package dev.deployadvice.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.deployadvice.catalog.InvalidCatalogException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CostReaderTest {
  private static final String FILE = "costs.yaml";

  @TempDir private Path folder;

  @Test
  void readsFiguresWithTheirOrigin() {
    CostTable costs = CatalogLoader.load().reference().costs();

    CostTable.Entry server = costs.require(Figure.VPS_4GB);

    assertThat(costs.figures()).containsOnlyKeys(Figure.values());
    assertThat(costs.spendingStops()).containsOnlyKeys("paas", "vps", "cloud", "on-premise");
    assertThat(server.low().value()).isEqualByComparingTo("5.49");
    assertThat(server.low().currency()).hasValue("EUR");
    assertThat(server.high().currency()).hasValue("USD");
    assertThat(server.origin().isJudgement()).isFalse();
    assertThat(costs.require(Figure.FIREWALL).origin().isJudgement()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          vps-1gb: {low: 5 USD | vps-1gb: {low: 5 | figures.vps-1gb.low | the number 5 | a sum as in 5.49 EUR
          vps-1gb: {low: 5 USD | vps-1gb: {low: 5 JPY | figures.vps-1gb.low | the currency 'JPY' | USD or a currency of rates.yaml
          vps-1gb: {low: 5 USD | vps-1gb: {low: 50 USD | figures.vps-1gb.high | less than 'low' | at least as much
          vps-1gb: {low: 5 USD | vps-1gb: {cheap: 5 USD | figures.vps-1gb | no key 'low' | it to be there
          vps-1gb: {low: 5 USD | vps-1gb: {lowe: 5 USD | figures.vps-1gb.lowe | an unknown key | one of about, date, high, low, sources, unsure; did you mean 'low'?
          vps-1gb: {low: 5 USD | vps-1tb: {low: 5 USD | figures | no key 'vps-1gb' | it to be there
          busy-days: {low: 20 | busy-days: {low: -20 | figures.busy-days.low | the number -20 | a number from 0 to 1000000000
          busy-days: {low: 20 | busy-days: {low: 20 USD | figures.busy-days.low | '20 USD' | a number from 0 to 1000000000
          "A firewall", date: 2026-11-20 | "A firewall", date: last year | figures.firewall.date | 'last year' | a day as in 2026-11-20
          "A firewall", date | "A firewall", sources: [lex], date | figures.firewall.sources[1] | 'lex' | one of law
          "A firewall", date | "A firewall", sources: [], date | figures.firewall.sources | an empty list | at least one entry
          "A firewall", date | "A firewall", unsure: perhaps, date | figures.firewall.unsure | 'perhaps' | true or false
          kind: not-metered | kind: unmetered | spending-stops.on-premise.kind | 'unmetered' | one of fixed-price, none, not-metered, some
          machine dies. | machine dies | spending-stops.on-premise.says | no full stop at the end | a sentence that ends with one
          """)
  void saysWhatIsWrongWhereAndWhatWouldBeRight(
      String what, String by, String entry, String found, String expected) throws IOException {
    Path catalog = CatalogFolder.complete().replacing(FILE, what, by).writtenTo(folder);

    List<Problem> problems =
        catchThrowableOfType(InvalidCatalogException.class, () -> CatalogLoader.load(catalog))
            .problems();

    boolean isMissing = found.equals("no key 'vps-1gb'");
    int line = lineOf(isMissing ? "visitors-under-1k" : by);
    assertThat(problems).contains(new Problem(FILE, line, entry, found, expected));
  }

  @Test
  void tellsSeveralMistakesAtOnce() throws IOException {
    CatalogFolder.complete()
        .replacing(FILE, "vps-2gb: {low: 5.49 EUR", "vps-2gb: {low: 5,49 EUR")
        .replacing(FILE, "kind: fixed-price", "kind: fixed")
        .replacing(FILE, "about: \"A firewall\"", "about: 7")
        .writtenTo(folder);

    List<Problem> problems =
        catchThrowableOfType(InvalidCatalogException.class, () -> CatalogLoader.load(folder))
            .problems();

    assertThat(problems)
        .extracting(Problem::entry)
        .contains("figures.vps-2gb.low", "figures.firewall.about", "spending-stops.vps.kind");
  }

  @Test
  void aBrokenFileOfRatesMakesNoCurrencyWrong() throws IOException {
    CatalogFolder.complete().with("rates.yaml", "rates: [\n").writtenTo(folder);

    List<Problem> problems =
        catchThrowableOfType(InvalidCatalogException.class, () -> CatalogLoader.load(folder))
            .problems();

    assertThat(problems).extracting(Problem::file).containsOnly("rates.yaml");
  }

  private int lineOf(String text) throws IOException {
    String all = Files.readString(folder.resolve(FILE));
    return (int) all.substring(0, all.indexOf(text)).lines().count();
  }
}
