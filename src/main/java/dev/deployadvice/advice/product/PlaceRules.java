package dev.deployadvice.advice.product;

import dev.deployadvice.advice.product.Regions.Certainty;
import dev.deployadvice.catalog.Platform;
import dev.deployadvice.catalog.PlatformFacts.Known;
import dev.deployadvice.catalog.PlatformFacts.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a product runs, what it is certified for and who owns it. */
final class PlaceRules {
  private PlaceRules() {}

  static List<Rule> all() {
    return List.of(
        PlaceRules::region, PlaceRules::certificates, PlaceRules::owner, PlaceRules::users);
  }

  private static List<Judgement> region(Platform platform, Project project) {
    Optional<String> wanted = project.region();
    if (wanted.isEmpty() || isElsewhere(platform)) {
      return List.of();
    }
    String place = Regions.name(wanted.get());
    return List.of(
        switch (Regions.in(platform.facts().places().regions(), wanted.get())) {
          case CONFIRMED -> Judgement.fits(3, "It runs in %s.".formatted(place));
          case UNCONFIRMED ->
              Judgement.fits(
                  1, "It is said to run in %s, which was not re-checked.".formatted(place));
          case UNKNOWN -> Judgement.removed("no region in %s that I know of".formatted(place));
        });
  }

  /** Nearness is no must, so a region that is only believed counts as well. */
  private static List<Judgement> users(Platform platform, Project project) {
    Optional<String> wanted = project.usersIn();
    if (wanted.isEmpty() || project.region().isPresent() || isElsewhere(platform)) {
      return List.of();
    }
    Known regions = platform.facts().places().regions();
    boolean near = Regions.in(regions, wanted.get()) != Certainty.UNKNOWN;
    boolean sure = Regions.in(regions, wanted.get()) == Certainty.CONFIRMED;
    String why = "It runs where your users are, in %s.".formatted(Regions.name(wanted.get()));
    return near
        ? List.of(sure ? Judgement.fits(2, why) : Judgement.points(1))
        : List.of(Judgement.points(-1));
  }

  private static List<Judgement> certificates(Platform platform, Project project) {
    if (isElsewhere(platform)) {
      return List.of();
    }
    Known known = platform.facts().places().certificates();
    if (project.certificates().isEmpty()) {
      return project.says("data", "certified") ? List.of(anyCertificate(known)) : List.of();
    }
    List<Judgement> judgements = new ArrayList<>();
    for (String wanted : project.certificates()) {
      judgements.add(certificate(known, wanted));
    }
    return judgements;
  }

  private static Judgement certificate(Known known, String wanted) {
    Optional<String> confirmed = find(known.confirmed(), wanted);
    if (confirmed.isPresent()) {
      return Judgement.fits(3, "It claims %s.".formatted(confirmed.get()));
    }
    return find(known.unconfirmed(), wanted)
        .map(each -> Judgement.fits(1, "It is said to have %s; not re-checked.".formatted(each)))
        .orElseGet(() -> Judgement.removed("no %s that I know of".formatted(wanted)));
  }

  private static Judgement anyCertificate(Known known) {
    if (!known.confirmed().isEmpty()) {
      return Judgement.fits(3, "It claims %s.".formatted(Regions.list(known.confirmed())));
    }
    return known.unconfirmed().isEmpty()
        ? Judgement.removed("no certificate that I know of")
        : Judgement.fits(
            1,
            "It is said to have %s; not re-checked.".formatted(Regions.list(known.unconfirmed())));
  }

  /** "ISO/IEC 27001" is "iso 27001", and "SOC 2 Type II" is "SOC 2". */
  private static Optional<String> find(List<String> certificates, String wanted) {
    String bare = bare(wanted);
    return certificates.stream()
        .filter(each -> bare.equals(bare(each)) || bare.startsWith(bare(each) + "type"))
        .findFirst();
  }

  private static String bare(String certificate) {
    return certificate.toLowerCase(Locale.ROOT).replace("iec", "").replaceAll("[^a-z0-9]", "");
  }

  private static List<Judgement> owner(Platform platform, Project project) {
    Optional<String> wanted = project.ownedIn();
    if (wanted.isEmpty() || isElsewhere(platform)) {
      return List.of();
    }
    String place = Regions.name(wanted.get());
    Optional<Owner> owner =
        platform
            .facts()
            .places()
            .owner()
            .filter(each -> Regions.lies(each.country(), wanted.get()));
    return Stream.of(
            owner
                .map(each -> ownedThere(each, place))
                .orElseGet(
                    () -> Judgement.removed("not owned in %s as far as I know".formatted(place))))
        .toList();
  }

  private static Judgement ownedThere(Owner owner, String place) {
    return owner.sure()
        ? Judgement.fits(2, "Its owner sits in %s.".formatted(place))
        : Judgement.fits(
            0, "Its owner is said to sit in %s, which was not re-checked.".formatted(place));
  }

  /** What stands on machines of one's own is where those stand. */
  private static boolean isElsewhere(Platform platform) {
    return platform.role().kind().isForOwnMachines();
  }
}
