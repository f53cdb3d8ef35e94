package dev.deployadvice.advice.product;

import dev.deployadvice.catalog.Platform;
import dev.deployadvice.catalog.PlatformFacts.Ability;
import dev.deployadvice.catalog.PlatformFacts.Extent;
import dev.deployadvice.catalog.PlatformFacts.Feature;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the app needs from its host beyond serving pages. */
final class NeedRules {
  private static final Map<Feature, String> NAMES =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Feature.BACKGROUND_JOBS, "background jobs"),
              Map.entry(Feature.SCHEDULED_JOBS, "timed jobs"),
              Map.entry(Feature.WEBSOCKETS, "WebSockets"),
              Map.entry(Feature.GIS, "GDAL and PostGIS"),
              Map.entry(Feature.LARGE_MEDIA, "room for large media"),
              Map.entry(Feature.MACHINE_LEARNING, "machines for models of your own"),
              Map.entry(Feature.SEARCH, "a search server"),
              Map.entry(Feature.SYSTEM_PACKAGES, "system libraries"),
              Map.entry(Feature.FULL_CONTROL, "full control of the machine"),
              Map.entry(Feature.PERSISTENT_DISK, "a disk that lasts"),
              Map.entry(Feature.MANAGED_POSTGRESQL, "managed PostgreSQL"),
              Map.entry(Feature.MYSQL, "MySQL"),
              Map.entry(Feature.SQL_SERVER, "SQL Server"),
              Map.entry(Feature.SCALE_TO_ZERO, "sleep when idle"),
              Map.entry(Feature.SEVERAL_INSTANCES, "several instances")));

  private NeedRules() {}

  static List<Rule> all() {
    return List.of(NeedRules::needs, NeedRules::outages, NeedRules::load);
  }

  private static List<Judgement> needs(Platform platform, Project project) {
    List<Judgement> judgements = new ArrayList<>();
    for (Feature feature : project.needs()) {
      judgements.add(need(platform, feature));
    }
    return judgements;
  }

  private static Judgement need(Platform platform, Feature feature) {
    Optional<Ability> ability = platform.facts().ability(feature);
    String name = NAMES.getOrDefault(feature, "");
    if (ability.isEmpty()) {
      return Judgement.but(-2, "Not looked up: whether it has %s.".formatted(name));
    }
    return switch (ability.get().extent()) {
      case NO -> Judgement.removed(missing(ability.get(), name));
      case LIMITED -> Judgement.but(-1, hedged(ability.get()));
      case YES -> present(ability.get(), name);
    };
  }

  private static Judgement present(Ability ability, String name) {
    if (!ability.sure()) {
      return Judgement.but(1, "Not re-checked: that it has %s.".formatted(name));
    }
    return ability.says().map(each -> Judgement.fits(2, each)).orElseGet(() -> Judgement.points(2));
  }

  private static String missing(Ability ability, String name) {
    String bare = name.replaceFirst("^an? ", "");
    return "no %s%s".formatted(bare, ability.sure() ? "" : " as far as I know");
  }

  /** What is said of an ability, with the doubt where there is one. */
  static String hedged(Ability ability) {
    String says = ability.says().orElse("");
    return ability.sure() || says.isEmpty() ? says : says + " That was not re-checked.";
  }

  /** More than one instance, and a database that somebody looks after. */
  private static List<Judgement> outages(Platform platform, Project project) {
    boolean critical = project.says("uptime", "critical");
    if (!critical && !project.says("uptime", "high")) {
      return List.of();
    }
    Optional<Ability> several = platform.facts().ability(Feature.SEVERAL_INSTANCES);
    if (critical && several.filter(each -> each.extent() == Extent.NO).isPresent()) {
      return List.of(Judgement.removed("no second instance"));
    }
    int points =
        (several.filter(each -> each.extent() == Extent.YES).isPresent() ? 1 : -1)
            + (platform.facts().can(Feature.MANAGED_POSTGRESQL) ? 1 : -1);
    return List.of(Judgement.points(points));
  }

  private static List<Judgement> load(Platform platform, Project project) {
    List<Judgement> judgements = new ArrayList<>();
    if (project.says("traffic", "20k-500k", "over-500k")) {
      boolean grows = platform.facts().can(Feature.SEVERAL_INSTANCES);
      judgements.add(Judgement.points(grows ? 1 : -2));
    }
    boolean sleeps = platform.facts().can(Feature.SCALE_TO_ZERO);
    if (project.says("pattern", "spiky") && sleeps) {
      judgements.add(Judgement.fits(1, "It costs next to nothing while nobody comes."));
    }
    return judgements;
  }
}
