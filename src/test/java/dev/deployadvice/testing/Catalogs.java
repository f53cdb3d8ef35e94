package dev.deployadvice.testing;

import static dev.deployadvice.testing.CatalogBuilder.answer;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Question.Answer;
import dev.deployadvice.catalog.Question.Condition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Catalogs for tests with the ids of the real one, small enough to be kept in mind. */
public final class Catalogs {
  private Catalogs() {}

  /**
   * Four options, two deal-breakers and six questions: {@code operations}, {@code data} (several),
   * {@code traffic}, {@code current}, {@code pain} (several, only for a host that exists) and
   * {@code commitment} (several).
   */
  public static Catalog small() {
    return CatalogBuilder.withOptions("paas", "vps", "cloud", "on-premise")
        .single("operations", nobody(), partTime(), dedicated())
        .several("data", anywhere(), region(), ownPremises())
        .single("traffic", under1k(), over500k())
        .single("current", nothing(), currentVps(), currentPaas())
        .add("pain", true, 1, whereSomethingRuns(), List.of(price(), outages(), fine()))
        .several("commitment", freeChoice(), companyCloud(), companyDatacentre())
        .dealBreaker("own-rooms-only", "data", "own-premises")
        .dealBreakerAsking("host-prescribed", "commitment")
        .build();
  }

  private static Optional<Condition> whereSomethingRuns() {
    return Optional.of(new Condition("current", List.of("vps", "paas")));
  }

  private static Answer nobody() {
    return answer("nobody", 0.5, Map.of("paas", 4, "vps", -5, "on-premise", -6));
  }

  private static Answer partTime() {
    return answer("part-time", 0.4, Map.of("vps", 3));
  }

  private static Answer dedicated() {
    return answer("dedicated", 0.1, Map.of("cloud", 3, "on-premise", 4));
  }

  private static Answer anywhere() {
    return answer("anywhere", 0.7, true, Map.of("paas", 1), List.of());
  }

  private static Answer region() {
    return answer("region", 0.3, Map.of("paas", -1, "cloud", 1));
  }

  private static Answer ownPremises() {
    Map<String, Integer> points = Map.of("on-premise", 8);
    return answer("own-premises", 0.1, false, points, List.of("paas", "vps", "cloud"));
  }

  private static Answer under1k() {
    return answer("under-1k", 0.7, Map.of("paas", 2, "cloud", -3));
  }

  private static Answer over500k() {
    return answer("over-500k", 0.3, Map.of("paas", -3, "cloud", 5));
  }

  private static Answer nothing() {
    return answer("nothing", 0.5, Map.of("paas", 1));
  }

  private static Answer currentVps() {
    return answer("vps", 0.3, Map.of("vps", 2));
  }

  private static Answer currentPaas() {
    return answer("paas", 0.2, Map.of("paas", 2));
  }

  private static Answer price() {
    return answer("price", 0.4, Map.of("paas", -3, "vps", 2));
  }

  private static Answer outages() {
    return answer("outages", 0.3, Map.of("vps", -2, "paas", 1));
  }

  private static Answer fine() {
    return answer("fine", 0.3, true, Map.of("on-premise", -1), List.of());
  }

  private static Answer freeChoice() {
    return answer("free-choice", 0.8, true, Map.of("cloud", -1), List.of());
  }

  private static Answer companyCloud() {
    return answer("company-cloud", 0.1, false, Map.of("cloud", 6), List.of("vps", "on-premise"));
  }

  private static Answer companyDatacentre() {
    Map<String, Integer> points = Map.of("on-premise", 6);
    return answer("company-datacentre", 0.1, false, points, List.of("paas", "cloud"));
  }
}
