package dev.deployadvice.advice.product;

import dev.deployadvice.advice.Budget;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Country;
import dev.deployadvice.catalog.PlatformFacts.Feature;
import dev.deployadvice.catalog.PlatformFacts.Level;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the answers and details say that matters to a product.
 *
 * @param shape the form of the option that is looked for; empty where there is none
 */
record Project(AnswerSet answers, String shape) {
  private static final Set<String> CLOUDS = Set.of("aws", "azure", "gcp");

  /** Whether one of these answers was given to a question. */
  boolean says(String question, String... any) {
    List<String> given = answers.to(question);
    for (String answer : any) {
      if (given.contains(answer)) {
        return true;
      }
    }
    return false;
  }

  boolean isAnswered(String question) {
    return answers.isAnswered(question);
  }

  /** The country where it must run, or the union; empty where nobody named one we know. */
  Optional<String> region() {
    return texts("region").stream().flatMap(each -> Country.code(each).stream()).findFirst();
  }

  /** Where its users are. */
  Optional<String> usersIn() {
    return texts("users_in").stream().flatMap(each -> Country.code(each).stream()).findFirst();
  }

  /** Where the provider's owner must sit. */
  Optional<String> ownedIn() {
    return texts("provider_owned_in").stream()
        .flatMap(each -> Country.code(each).stream())
        .findFirst();
  }

  List<String> certificates() {
    return texts("certificates");
  }

  /** The most that may be spent a month in dollars: what was said, else the answer's upper end. */
  Optional<BigDecimal> budget() {
    return Budget.most(answers);
  }

  /** Whether a cloud, a data centre or a platform is prescribed. */
  boolean isHostPrescribed() {
    return says("commitment", "company-cloud", "company-datacentre", "company-platform");
  }

  /** The large clouds that the team knows. */
  List<String> clouds() {
    return answers.to("familiar").stream().filter(CLOUDS::contains).sorted().toList();
  }

  /** Whether the traffic takes more than any set-up whose price is listed. */
  boolean isBeyondListedPrices() {
    return says("traffic", "20k-500k", "over-500k");
  }

  /** How large a set-up must be for its price to tell anything. */
  Level level() {
    boolean must = says("uptime", "high", "critical");
    boolean tiny = says("traffic", "under-1k") && says("uptime", "best-effort");
    boolean cheap = says("budget", "free", "under-25");
    return !must && !isBeyondListedPrices() && (says("lifetime", "experiment") || tiny || cheap)
        ? Level.ENTRY
        : Level.SMALL_PRODUCTION;
  }

  /** What the app needs from its host, in the order in which it matters. */
  Set<Feature> needs() {
    Set<Feature> needs = EnumSet.noneOf(Feature.class);
    for (Feature feature : Feature.values()) {
      if (answers.to("workload").contains(idOf(feature))) {
        needs.add(feature);
      }
    }
    if (says("control", "system-packages")) {
      needs.add(Feature.SYSTEM_PACKAGES);
    }
    if (says("control", "full")) {
      needs.add(Feature.FULL_CONTROL);
    }
    if (says("database", "mysql")) {
      needs.add(Feature.MYSQL);
    }
    if (says("database", "sql-server-or-oracle")) {
      needs.add(Feature.SQL_SERVER);
    }
    if (says("database", "sqlite")) {
      needs.add(Feature.PERSISTENT_DISK);
    }
    return needs;
  }

  static String idOf(Feature feature) {
    return feature.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<String> texts(String detail) {
    Object said = answers.details().get(detail);
    if (said instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return said == null ? List.of() : List.of(String.valueOf(said));
  }
}
