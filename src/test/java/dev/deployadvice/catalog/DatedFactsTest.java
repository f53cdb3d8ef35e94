package dev.deployadvice.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.catalog.DatedFacts.DatedFact;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DatedFactsTest {
  private final Catalog catalog = CatalogLoader.load();
  private final DatedFacts facts = DatedFacts.of(catalog);

  @Test
  void holdsEveryKindOfFactTheOldestFirst() {
    assertThat(facts.all()).extracting(DatedFact::kind).contains(ShelfLife.values());
    assertThat(facts.all()).extracting(DatedFact::checked).isSorted();
  }

  @Test
  void nothingIsStaleOnTheDayOfTheOldestFact() {
    List<DatedFact> stale = facts.stale(facts.all().getFirst().checked());

    assertThat(stale).isEmpty();
  }

  @Test
  void everythingIsStaleInTheEnd() {
    List<DatedFact> stale = facts.stale(LocalDate.of(2040, 1, 1));

    assertThat(stale).isEqualTo(facts.all());
  }

  @Test
  void pricesAgeFasterThanStatuses() {
    List<String> stale =
        facts.stale(LocalDate.of(2026, 11, 20)).stream()
            .filter(each -> each.checked().equals(LocalDate.of(2026, 6, 17)))
            .map(each -> each.kind().words())
            .distinct()
            .toList();

    assertThat(stale).containsExactly("prices");
  }

  @Test
  void theDayOnWhichAStatusBeganIsNotTheDayOfACheck() {
    DatedFact heroku =
        facts.all().stream()
            .filter(each -> each.what().equals("Heroku") && each.kind() == ShelfLife.STATUS)
            .findFirst()
            .orElseThrow();

    assertThat(heroku.checked()).isAfter(LocalDate.of(2026, 2, 6));
  }

  @Test
  void whatIsRetiredNeverGoesStale() {
    assertThat(facts.all()).extracting(DatedFact::what).doesNotContain("IBM Cloud Foundry");
  }
}
