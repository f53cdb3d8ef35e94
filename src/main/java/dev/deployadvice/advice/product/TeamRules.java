package dev.deployadvice.advice.product;

import dev.deployadvice.catalog.Platform;
import dev.deployadvice.catalog.PlatformFacts.Ability;
import dev.deployadvice.catalog.PlatformFacts.Extent;
import dev.deployadvice.catalog.PlatformFacts.Feature;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the team knows, has and wants to look after. */
final class TeamRules {
  private static final Map<String, String> CLOUDS =
      Map.of("aws", "AWS", "azure", "Azure", "gcp", "Google Cloud");

  private TeamRules() {}

  static List<Rule> all() {
    return List.of(
        TeamRules::commitment,
        TeamRules::familiar,
        TeamRules::care,
        TeamRules::future,
        TeamRules::portability,
        TeamRules::shape);
  }

  private static List<Judgement> commitment(Platform platform, Project project) {
    List<String> clouds = project.clouds();
    Optional<String> own = cloudOf(platform);
    if (project.says("commitment", "company-cloud")) {
      return List.of(companyCloud(own, clouds, platform.option()));
    }
    if (project.says("commitment", "company-platform") && platform.option().equals("paas")) {
      return List.of(Judgement.but(0, "Wrong when your organisation's own platform can run it."));
    }
    boolean given = project.says("commitment", "credits-or-sponsor");
    return given && own.filter(clouds::contains).isPresent()
        ? List.of(
            Judgement.fits(
                3,
                "Your credits may count here, if they are for %s."
                    .formatted(CLOUDS.get(own.get()))))
        : List.of();
  }

  /** Which cloud the company has is known only where the team knows one. */
  private static Judgement companyCloud(Optional<String> own, List<String> clouds, String option) {
    if (clouds.isEmpty()) {
      boolean fits = own.isPresent() || option.equals("cloud");
      return fits
          ? Judgement.but(0, "It fits only if this is the cloud that your organisation has.")
          : Judgement.removed("not part of a large cloud");
    }
    if (own.filter(clouds::contains).isEmpty()) {
      List<String> names = clouds.stream().map(each -> CLOUDS.getOrDefault(each, each)).toList();
      return Judgement.removed("not part of %s".formatted(String.join(" or ", names)));
    }
    return Judgement.fits(
        3, "It is part of %s, which your team knows.".formatted(CLOUDS.get(own.get())));
  }

  private static List<Judgement> familiar(Platform platform, Project project) {
    List<String> needs = platform.role().needs();
    if (needs.isEmpty()) {
      return List.of();
    }
    List<String> known = project.answers().to("familiar");
    if (Collections.disjoint(needs, known)) {
      int against = project.isAnswered("familiar") ? -3 : -2;
      boolean mayBe = !project.isAnswered("familiar") && cloudOf(platform).isEmpty();
      return List.of(Judgement.points(mayBe ? -1 : against));
    }
    return List.of(
        cloudOf(platform)
            .filter(known::contains)
            .filter(_ -> !project.says("commitment", "company-cloud"))
            .map(
                each ->
                    Judgement.fits(4, "Your team knows %s already.".formatted(CLOUDS.get(each))))
            .orElseGet(() -> Judgement.points(2)));
  }

  /** Where nobody wants to look after a database, the provider should. */
  private static List<Judgement> care(Platform platform, Project project) {
    if (!project.says("operations", "nobody") && !project.says("scarcity", "time")) {
      return List.of();
    }
    Optional<Ability> database = platform.facts().ability(Feature.MANAGED_POSTGRESQL);
    if (database.isEmpty()) {
      return List.of(Judgement.points(-1));
    }
    Ability known = database.get();
    return List.of(
        switch (known.extent()) {
          case YES -> caredFor(known);
          case LIMITED -> Judgement.but(-2, NeedRules.hedged(known));
          case NO -> Judgement.but(-3, NeedRules.hedged(known));
        });
  }

  private static Judgement caredFor(Ability known) {
    if (!known.sure()) {
      return Judgement.points(1);
    }
    return known.says().map(each -> Judgement.fits(2, each)).orElseGet(() -> Judgement.points(2));
  }

  private static List<Judgement> future(Platform platform, Project project) {
    Optional<String> risk = platform.standing().risk();
    if (risk.isEmpty()) {
      return List.of();
    }
    boolean lasting = project.says("lifetime", "years", "decade");
    return List.of(
        lasting ? Judgement.removed("a future in doubt") : Judgement.but(-4, risk.get()));
  }

  private static List<Judgement> portability(Platform platform, Project project) {
    if (!project.says("portability", "required", "preferred")) {
      return List.of();
    }
    int weight = project.says("portability", "required") ? 2 : 1;
    Optional<Ability> own = platform.facts().ability(Feature.SYSTEM_PACKAGES);
    boolean takesContainers = own.filter(each -> each.extent() != Extent.NO).isPresent();
    return List.of(Judgement.points(takesContainers ? weight : -weight));
  }

  private static List<Judgement> shape(Platform platform, Project project) {
    boolean fits = platform.role().shapes().contains(project.shape());
    return List.of(Judgement.points(fits ? 4 : 0));
  }

  private static Optional<String> cloudOf(Platform platform) {
    return platform.role().needs().stream().filter(CLOUDS::containsKey).findFirst();
  }
}
