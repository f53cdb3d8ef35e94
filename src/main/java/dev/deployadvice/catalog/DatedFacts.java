package dev.deployadvice.catalog;

import dev.deployadvice.catalog.CostTable.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything in a catalog that was true on a day and may not be any more.
 *
 * @param all the oldest first
 */
public record DatedFacts(List<DatedFact> all) {

  public DatedFacts {
    all = List.copyOf(all);
  }

  /**
   * One of them.
   *
   * @param what a product's name, a figure's id, a currency, or where a reason stands
   */
  public record DatedFact(String what, ShelfLife kind, LocalDate checked) {

    public Age age(LocalDate today) {
      return new Age(checked, today);
    }
  }

  /** Those that should be looked at again. */
  public List<DatedFact> stale(LocalDate today) {
    return all.stream().filter(each -> each.age(today).isOver(each.kind())).toList();
  }

  public static DatedFacts of(Catalog catalog) {
    List<DatedFact> facts = new ArrayList<>();
    addPlatforms(catalog, facts);
    addCosts(catalog.reference().costs(), facts);
    catalog
        .reference()
        .rates()
        .byCurrency()
        .forEach(
            (currency, rate) -> facts.add(new DatedFact(currency, ShelfLife.RATE, rate.date())));
    addReasons(catalog, facts);
    facts.sort(
        Comparator.comparing(DatedFact::checked)
            .thenComparing(DatedFact::kind)
            .thenComparing(DatedFact::what));
    return new DatedFacts(facts);
  }

  /** A retired product does not come back, and nobody pays for it. */
  private static void addPlatforms(Catalog catalog, List<DatedFact> facts) {
    for (Platform platform : catalog.platforms()) {
      if (platform.standing().status() != Platform.Status.RETIRED) {
        facts.add(new DatedFact(platform.name(), ShelfLife.STATUS, checked(platform, catalog)));
        platform.facts().money().prices().stream()
            .map(price -> price.check().date())
            .distinct()
            .map(date -> new DatedFact(platform.name(), ShelfLife.PRICE, date))
            .forEach(facts::add);
      }
    }
  }

  /** Where a product is not active, its own date says when that began; the source is younger. */
  private static LocalDate checked(Platform platform, Catalog catalog) {
    Platform.Standing standing = platform.standing();
    Optional<Source> source =
        Optional.ofNullable(catalog.reference().sources().get(standing.source()));
    return standing.status() == Platform.Status.ACTIVE
        ? standing.since()
        : source.map(Source::date).orElse(standing.since());
  }

  private static void addCosts(CostTable costs, List<DatedFact> facts) {
    costs
        .figures()
        .forEach(
            (figure, entry) -> {
              ShelfLife kind =
                  switch (figure.unit()) {
                    case MONEY -> ShelfLife.PRICE;
                    case NUMBER -> ShelfLife.LIMIT;
                  };
              facts.add(fact(figure.id(), kind, entry.origin()));
            });
    costs
        .spendingStops()
        .forEach(
            (option, stop) ->
                facts.add(fact("spending stop of " + option, ShelfLife.LIMIT, stop.origin())));
  }

  private static DatedFact fact(String what, ShelfLife kind, Origin origin) {
    return new DatedFact(what, origin.isJudgement() ? ShelfLife.JUDGEMENT : kind, origin.date());
  }

  private static void addReasons(Catalog catalog, List<DatedFact> facts) {
    for (Question question : catalog.questions()) {
      for (Question.Answer answer : question.answers()) {
        Stream.concat(
                Stream.of(answer.effects().points()), answer.effects().when().values().stream())
            .flatMap(points -> points.values().stream())
            .flatMap(points -> points.source().stream())
            .distinct()
            .flatMap(key -> Optional.ofNullable(catalog.reference().sources().get(key)).stream())
            .map(
                source ->
                    new DatedFact(
                        "%s: %s (%s)".formatted(question.id(), answer.id(), source.key()),
                        ShelfLife.JUDGEMENT,
                        source.date()))
            .forEach(facts::add);
      }
    }
  }
}
