package dev.deployadvice.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.Advice.Ranked;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.testing.DocumentedCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The advice beside what real projects chose, and the figures that are published about it. */
final class DocumentedCasesTest {
  private static final Catalog CATALOG = CatalogLoader.load();
  private static final List<DocumentedCase> CASES = DocumentedCase.all(CATALOG);
  private static final Path DECISION =
      Path.of("docs/decisions/0013-where-advice-differs-from-documented-cases.md");

  private final Adviser adviser = new Adviser(CATALOG);

  @Test
  void whatWasChosenIsFirstInSevenOfTenAndAmongTwoInNineOfTen() {
    assertThat(hits(CASES, DocumentedCase::answers, 1)).isGreaterThanOrEqualTo(35);
    assertThat(hits(CASES, DocumentedCase::answers, 2)).isGreaterThanOrEqualTo(45);
  }

  @Test
  void theFiguresArePublished() throws IOException {
    List<DocumentedCase> sure = CASES.stream().filter(DocumentedCase::highConfidence).toList();

    assertThat(Files.readString(DECISION))
        .contains(row("all answers", CASES, DocumentedCase::answers))
        .contains(row("all answers, cases of high confidence", sure, DocumentedCase::answers))
        .contains(row("stated answers only", CASES, DocumentedCase::stated))
        .contains(
            row("stated answers only, cases of high confidence", sure, DocumentedCase::stated));
  }

  @Test
  void everyCaseThatComesOutDifferentlyIsDiscussed() throws IOException {
    List<String> misses =
        CASES.stream()
            .filter(each -> !isAmong(each, each.answers(), 1))
            .map(DocumentedCase::id)
            .toList();

    assertThat(Files.readString(DECISION)).contains(misses);
  }

  /**
   * With two answers left out: the table has been weighed on the complete cases, so that a narrow
   * win there says nothing.
   */
  @Test
  void theClearerTheResultTheMoreOftenItIsWhatWasChosen() throws IOException {
    List<Double> shares = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (Clearness clearness : List.of(Clearness.TOSS_UP, Clearness.LEANING, Clearness.CLEAR)) {
      int sets = 0;
      int hits = 0;
      for (DocumentedCase each : CASES) {
        for (AnswerSet answers : each.withTwoLeftOut()) {
          if (adviser.advise(answers).reasons().clearness() == clearness) {
            sets++;
            hits += isAmong(each, answers, 1) ? 1 : 0;
          }
        }
      }
      shares.add((double) hits / sets);
      rows.add("| %s | %d of %d | %s |".formatted(clearness.id(), hits, sets, percent(hits, sets)));
    }

    assertThat(shares).isSorted();
    assertThat(Files.readString(Path.of("docs/catalog.md"))).contains(String.join("\n", rows));
  }

  private String row(
      String name, List<DocumentedCase> cases, Function<DocumentedCase, AnswerSet> answers) {
    int first = hits(cases, answers, 1);
    int two = hits(cases, answers, 2);
    int count = cases.size();
    return "| %s | %d | %d (%s) | %d (%s) |"
        .formatted(name, count, first, percent(first, count), two, percent(two, count));
  }

  private int hits(
      List<DocumentedCase> cases, Function<DocumentedCase, AnswerSet> answers, int places) {
    return (int) cases.stream().filter(each -> isAmong(each, answers.apply(each), places)).count();
  }

  private boolean isAmong(DocumentedCase each, AnswerSet answers, int places) {
    return adviser.advise(answers).ranking().stream()
        .filter(ranked -> !ranked.isExcluded())
        .limit(places)
        .map(Ranked::option)
        .anyMatch(each.chosen()::equals);
  }

  private static String percent(int hits, int count) {
    return "%d %%".formatted(Math.round(100.0 * hits / count));
  }
}
