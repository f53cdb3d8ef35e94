package dev.deployadvice.advice.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.catalog.Platform;
import dev.deployadvice.catalog.Platform.Status;
import dev.deployadvice.catalog.PlatformFacts.Level;
import dev.deployadvice.catalog.PlatformFacts.Price;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a good adviser knows of the products of 2026. */
final class ProductsOfTheYearTest {
  private static final Catalog CATALOG = CatalogLoader.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aws-elastic-beanstalk",
        "google-app-engine",
        "heroku",
        "azure-app-service",
        "ibm-cloud-foundry",
        "aws",
        "microsoft-azure",
        "google-cloud",
        "render",
        "fly-io",
        "railway",
        "digitalocean-app-platform",
        "pythonanywhere",
        "upsun",
        "google-cloud-run",
        "aws-app-runner",
        "aws-ecs",
        "azure-container-apps",
        "ibm-code-engine",
        "koyeb",
        "northflank",
        "scalingo",
        "clever-cloud",
        "codered",
        "dokku",
        "coolify",
        "caprover",
        "kamal",
        "digitalocean-droplets",
        "hetzner-cloud",
        "akamai-linode",
        "vultr",
        "ovhcloud",
        "scaleway",
        "aws-lightsail",
        "netcup",
        "colocation"
      })
  void isKnown(String id) {
    assertThat(Explanation.of(CATALOG, id)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IBM Cloud Foundry | IBM Cloud Foundry was retired on 1 Jun 2023 and cannot be used any more. Its place was taken by IBM Code Engine.
          aws-app-runner | AWS App Runner has taken no new customers since 30 Apr 2026. Its place was taken by Amazon ECS Express Mode.
          heroku | Heroku has been kept running without new features since 6 Feb 2026, so I do not name it for new projects.
          Koyeb | Koyeb was active when that was last checked, on 12 Jul 2026. It agreed on 17 Feb 2026 to join Mistral AI
          codered | CodeRed is said to be active; that was not re-checked after 13 Apr 2026.
          render | Render was active when that was last checked, on 3 Jul 2026.
          """)
  void isExplainedToWhoeverAsksForIt(String asked, String says) {
    assertThat(Explanation.of(CATALOG, asked))
        .hasValueSatisfying(each -> assertThat(each.says()).startsWith(says));
  }

  @Test
  void whatNobodyKnowsIsNotExplained() {
    assertThat(Explanation.of(CATALOG, "Moonbase One")).isEmpty();
  }

  @Test
  void everyPriceHasADaySourceAndContentThatExist() {
    List<Price> prices =
        CATALOG.platforms().stream()
            .flatMap(each -> each.facts().money().prices().stream())
            .toList();

    assertThat(prices)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            price -> {
              assertThat(CATALOG.reference().sources()).containsKey(price.check().source());
              assertThat(price.check().date())
                  .isBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 20));
              assertThat(price.contains()).isNotBlank();
              assertThat(CATALOG.reference().rates().isKnown(price.amount().currency())).isTrue();
            });
  }

  @Test
  void everyPriceOfAnEntryIsAtMostThatOfSmallProduction() {
    assertThat(CATALOG.platforms())
        .allSatisfy(
            each ->
                each.facts()
                    .money()
                    .price(Level.SMALL_PRODUCTION)
                    .ifPresent(
                        large ->
                            each.facts()
                                .money()
                                .price(Level.ENTRY)
                                .ifPresent(
                                    small ->
                                        assertThat(small.amount().low())
                                            .isLessThanOrEqualTo(large.amount().low()))));
  }

  @Test
  void whatFollowsARetiredOrClosedProductIsNamed() {
    List<Platform> ended =
        CATALOG.platforms().stream()
            .filter(
                each ->
                    each.standing().status() == Status.RETIRED
                        || each.standing().status() == Status.CLOSED_TO_NEW_CUSTOMERS)
            .toList();

    assertThat(ended)
        .hasSize(2)
        .allSatisfy(each -> assertThat(each.standing().successor()).isPresent());
  }

  @Test
  void certificatesOfTheLargeCloudsAreNeverCalledCertain() {
    assertThat(CATALOG.platforms())
        .filteredOn(
            each -> each.role().needs().stream().anyMatch(List.of("aws", "azure", "gcp")::contains))
        .allSatisfy(each -> assertThat(each.facts().places().certificates().confirmed()).isEmpty());
  }
}
