package dev.deployadvice.advice.product;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Option;
import dev.deployadvice.catalog.Platform;
import dev.deployadvice.catalog.Platform.Kind;
import dev.deployadvice.catalog.Platform.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which products to look at for an option. Immutable and safe for use by many threads.
 *
 * <p>Only active products whose state was checked are named. Region, certificates, owner and what
 * the app needs filter; what the team knows, what it costs and what is certain order. A price above
 * the budget never hides a product.
 */
public final class Shortlist {
  private static final int MOST = 3;
  private static final int MOST_NAMED = 2;

  private final Catalog catalog;
  private final Prices prices;
  private final List<Rule> rules;

  public Shortlist(Catalog catalog) {
    this.catalog = catalog;
    this.prices = new Prices(catalog.reference().rates());
    this.rules = Rule.all(prices);
  }

  /**
   * Up to three products for an option.
   *
   * @param picks best first
   * @param removed every product that the answers took out, with the first reason
   * @param nothing where no product is left: what took them out, one sentence
   */
  public record Selection(
      String option, List<Pick> picks, List<Removed> removed, Optional<String> nothing) {
    public Selection {
      picks = List.copyOf(picks);
      removed = List.copyOf(removed);
    }
  }

  /**
   * A product worth looking at.
   *
   * @param option the option it was picked for
   * @param why one or two sentences
   * @param wrongWhen one or two sentences
   * @param monthly empty where no price is known
   */
  public record Pick(
      Platform platform, String option, String why, String wrongWhen, Optional<Monthly> monthly) {}

  /** A product that an answer took out: "no region in Brazil that I know of". */
  public record Removed(String platform, String name, String because) {}

  /** The products for an option, with these answers. */
  public Selection of(String option, AnswerSet answers) {
    Project project = new Project(answers, shape(option, answers));
    List<Removed> removed = new ArrayList<>();
    List<Weighed> left = new ArrayList<>();
    for (Weighed weighed : weighed(option, project)) {
      weighed
          .removal()
          .ifPresentOrElse(
              because -> removed.add(removed(weighed.platform(), because)),
              () -> left.add(weighed));
    }
    left.sort(Comparator.comparingInt(Weighed::points).reversed());
    List<Pick> picks = firstOf(left).stream().map(each -> pick(each, option, project)).toList();
    Optional<String> nothing =
        picks.isEmpty()
            ? Optional.of(nothing(option, removed) + elsewhere(option, answers))
            : Optional.empty();
    return new Selection(option, picks, removed, nothing);
  }

  private static String shape(String option, AnswerSet answers) {
    return Shape.of(option, answers).map(Shape::id).orElse("");
  }

  private List<Weighed> weighed(String option, Project project) {
    return catalog.platforms().stream()
        .filter(each -> isOnOffer(each, option, project.shape()))
        .map(each -> Weighed.of(each, project, rules))
        .toList();
  }

  private static Removed removed(Platform platform, String because) {
    return new Removed(platform.id(), platform.name(), because);
  }

  /** Whether newcomers can use it for this form of the option at all. */
  private static boolean isOnOffer(Platform platform, String option, String shape) {
    boolean active =
        platform.standing().status() == Status.ACTIVE && platform.standing().check().sure();
    boolean fits =
        !platform.role().kind().isForOwnMachines() || platform.role().shapes().contains(shape);
    return active && fits && platform.options().contains(option);
  }

  /** Software for a server is no server: where there is one to name, it comes first. */
  private static List<Weighed> firstOf(List<Weighed> left) {
    List<Weighed> software = left.stream().filter(Shortlist::isSoftware).toList();
    int places = software.isEmpty() ? MOST : MOST - 1;
    List<Weighed> first = new ArrayList<>();
    left.stream().filter(each -> !isSoftware(each)).limit(places).forEach(first::add);
    software.stream().limit(MOST - first.size()).forEach(first::add);
    return first;
  }

  private static boolean isSoftware(Weighed weighed) {
    return weighed.platform().role().kind() == Kind.SOFTWARE;
  }

  private Pick pick(Weighed weighed, String option, Project project) {
    Platform platform = weighed.platform();
    return new Pick(
        platform, option, weighed.why(), weighed.wrongWhen(), prices.monthly(platform, project));
  }

  private String nothing(String option, List<Removed> removed) {
    String name = catalog.findOption(option).map(Option::names).map(Option.Names::name).orElse("");
    if (removed.isEmpty()) {
      return "I know no product for %s that is open to new customers.".formatted(name);
    }
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    removed.forEach(
        each -> byReason.computeIfAbsent(each.because(), _ -> new ArrayList<>()).add(each.name()));
    List<String> parts = new ArrayList<>();
    byReason.forEach((because, names) -> parts.add("%s (%s)".formatted(because, few(names))));
    return "None of the %d products for %s that I know is left: %s."
        .formatted(removed.size(), name, String.join("; ", parts));
  }

  /** Where no host is prescribed, the best rented products of the other options that pass. */
  private String elsewhere(String option, AnswerSet answers) {
    if (new Project(answers, "").isHostPrescribed()) {
      return "";
    }
    List<String> names = new ArrayList<>();
    for (Option other : catalog.options()) {
      if (!other.id().equals(option)) {
        weighed(other.id(), new Project(answers, shape(other.id(), answers))).stream()
            .filter(each -> each.removal().isEmpty())
            .filter(each -> !each.platform().role().kind().isForOwnMachines())
            .max(Comparator.comparingInt(Weighed::points))
            .ifPresent(
                each ->
                    names.add("%s (%s)".formatted(each.platform().name(), other.names().name())));
      }
    }
    return names.isEmpty()
        ? ""
        : " Of another kind, but what you ask for: %s.".formatted(Regions.list(names));
  }

  private static String few(List<String> names) {
    if (names.size() <= MOST_NAMED + 1) {
      return Regions.list(names);
    }
    int more = names.size() - MOST_NAMED;
    return "%s and %d more".formatted(String.join(", ", names.subList(0, MOST_NAMED)), more);
  }
}
