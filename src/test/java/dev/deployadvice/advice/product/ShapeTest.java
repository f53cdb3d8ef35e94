package dev.deployadvice.advice.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.testing.RandomAnswers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShapeTest {
  private static final Catalog CATALOG = CatalogLoader.load();

  private static final Map<String, Set<String>> SHAPES =
      Map.of(
          "on-premise", Set.of("own-room", "colocation", "in-house-platform"),
          "vps", Set.of("plain", "self-hosted-paas", "with-managed-database", "dedicated"),
          "paas", Set.of("independent", "hyperscaler", "certified"),
          "cloud", Set.of("container-service", "machines-and-managed-data", "kubernetes"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on-premise | | colocation
          on-premise | data=own-premises | own-room
          on-premise | data=own-premises;hardware=can-buy | own-room
          on-premise | hardware=owned | own-room
          on-premise | hardware=can-buy;audience=internet | colocation
          on-premise | commitment=company-platform | in-house-platform
          on-premise | operations=dedicated;services=many | in-house-platform
          vps | | plain
          vps | services=few | self-hosted-paas
          vps | familiar=containers | self-hosted-paas
          vps | uptime=high | with-managed-database
          vps | uptime=high;budget=under-25 | plain
          vps | operations=nobody | with-managed-database
          vps | traffic=over-500k;pattern=steady | dedicated
          vps | traffic=over-500k;budget=free | plain
          paas | | independent
          paas | familiar=aws | hyperscaler
          paas | familiar=aws,paas | independent
          paas | familiar=gcp | hyperscaler
          paas | familiar=gcp;control=system-packages | independent
          paas | familiar=gcp;workload=websockets | independent
          paas | familiar=aws,gcp;workload=websockets | hyperscaler
          paas | commitment=company-platform;familiar=aws | independent
          paas | commitment=company-cloud | hyperscaler
          paas | data=certified | certified
          cloud | | container-service
          cloud | control=full | machines-and-managed-data
          cloud | workload=machine-learning | machines-and-managed-data
          cloud | familiar=kubernetes;operations=dedicated;services=many | kubernetes
          cloud | familiar=kubernetes;operations=nobody;services=many | container-service
          """)
  void followsTheAnswers(String option, String given, String shape) {
    assertThat(Shape.of(option, answers(given)).map(Shape::id)).hasValue(shape);
  }

  @Test
  void everyFormIsReachedAndNoOther() {
    RandomAnswers random = new RandomAnswers(CATALOG, 81);
    SHAPES.forEach(
        (option, shapes) -> {
          Set<String> seen = new TreeSet<>();
          for (int round = 0; round < 2_000; round++) {
            Shape.of(option, random.more(AnswerSet.EMPTY, 0.6)).map(Shape::id).ifPresent(seen::add);
          }
          assertThat(seen).as(option).containsExactlyInAnyOrderElementsOf(shapes);
        });
  }

  @Test
  void dataInOwnRoomsNeverGoesToColocation() {
    RandomAnswers random = new RandomAnswers(CATALOG, 82);
    AnswerSet inside = AnswerSet.of(Map.of("data", List.of("own-premises")));
    for (int round = 0; round < 500; round++) {
      AnswerSet answers = random.more(inside, 0.6);

      assertThat(Shape.of("on-premise", answers).map(Shape::id)).isNotEqualTo("colocation");
      assertThat(Shape.of("on-premise", answers).map(Shape::id)).get().isNotEqualTo("colocation");
    }
  }

  @Test
  void anOptionOfAnotherCatalogHasNoForm() {
    assertThat(Shape.of("moon", AnswerSet.EMPTY)).isEmpty();
  }

  static AnswerSet answers(String given) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    if (given != null) {
      for (String pair : given.split(";", -1)) {
        String[] parts = pair.split("=", 2);
        answers.put(parts[0], Arrays.asList(parts[1].split(",", -1)));
      }
    }
    return AnswerSet.of(answers);
  }
}
