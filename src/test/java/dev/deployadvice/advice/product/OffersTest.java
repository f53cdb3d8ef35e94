package dev.deployadvice.advice.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OffersTest {

  private static final Catalog CATALOG = CatalogLoader.load();

  @Test
  void trafficSharpensTheCostsOfEveryRentedOptionMost() {
    for (String option : List.of("paas", "vps", "cloud")) {
      List<String> order = new Offers(CATALOG).sharpening(option).order(AnswerSet.EMPTY, Set.of());

      assertThat(order).as(option).startsWith("traffic");
    }
  }

  @Test
  void onlyQuestionsThatChangeTheOfferAreNamed() {
    AnswerSet known = AnswerSet.of(Map.of("traffic", List.of("under-1k")));
    Offers offers = new Offers(CATALOG);

    List<String> order = offers.sharpening("paas").order(known, Set.of("uptime"));

    assertThat(order).isNotEmpty().doesNotContain("traffic", "uptime");
    assertThat(order.size()).isLessThan(CATALOG.questions().size() - 2);
  }
}
