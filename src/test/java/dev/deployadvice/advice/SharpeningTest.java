package dev.deployadvice.advice;

import static dev.deployadvice.testing.CatalogBuilder.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.Sharpening.Offer;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Question.Condition;
import dev.deployadvice.testing.CatalogBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SharpeningTest {

  private static final Catalog CATALOG =
      CatalogBuilder.withOptions("paas", "vps")
          .single("team", answer("solo", 0.5, Map.of()), answer("large", 0.5, Map.of()))
          .single("region", answer("eu", 0.5, Map.of()), answer("us", 0.5, Map.of()))
          .single("traffic", answer("low", 0.5, Map.of()), answer("high", 0.5, Map.of()))
          .single("rare", answer("no", 0.9, Map.of()), answer("yes", 0.1, Map.of()))
          .add(
              "size",
              false,
              1,
              Optional.of(new Condition("traffic", List.of("high"))),
              List.of(answer("some", 0.5, Map.of()), answer("more", 0.5, Map.of())))
          .build();

  @Test
  void asksFirstWhatNarrowsShortlistAndCostsMost() {
    List<String> order = sharpening().order(AnswerSet.EMPTY, Set.of());

    assertThat(order).containsExactly("traffic", "region", "rare");
  }

  @Test
  void asksNeitherWhatIsKnownNorWhatWasSkipped() {
    AnswerSet known = AnswerSet.of(Map.of("traffic", List.of("low")));

    assertThat(sharpening().order(known, Set.of("region"))).containsExactly("rare");
  }

  @Test
  void asksDependentQuestionsOnceTheyMakeSense() {
    AnswerSet known = AnswerSet.of(Map.of("traffic", List.of("high")));

    assertThat(sharpening().order(known, Set.of())).containsExactly("size", "region", "rare");
  }

  @Test
  void leavesOutWhatIsRuledOut() {
    AnswerSet known = AnswerSet.EMPTY.rulingOut("region", List.of("us"));

    assertThat(sharpening().order(known, Set.of())).containsExactly("traffic", "rare");
  }

  /** Traffic multiplies the costs by eight, size by four; region and a rare need swap products. */
  private static Sharpening sharpening() {
    return new Sharpening(
        CATALOG,
        answers -> {
          double factor = answers.to("traffic").contains("high") ? 8 : 1;
          double larger = answers.to("size").contains("more") ? 4 : 1;
          String host = answers.to("region").contains("us") ? "american" : "european";
          Set<String> products =
              answers.to("rare").contains("yes") ? Set.of("special") : Set.of(host, "global");
          return new Offer(products, 10 * factor * larger, 20 * factor * larger);
        });
  }
}
