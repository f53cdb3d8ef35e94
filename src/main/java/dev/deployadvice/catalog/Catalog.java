package dev.deployadvice.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the adviser knows: questions, options, platforms and the sources of its facts.
 *
 * @param identity changes whenever the content changes; stored with every interview
 * @param questions in the order in which they are listed to people
 * @param options in the order in which ties are broken
 * @param platforms named products, each belonging to one option
 * @param reference what questions and options refer to: deal-breakers, factor budgets and sources
 */
public record Catalog(
    String identity,
    List<Question> questions,
    List<Option> options,
    List<Platform> platforms,
    Reference reference) {

  public Catalog {
    questions = List.copyOf(questions);
    options = List.copyOf(options);
    platforms = List.copyOf(platforms);
  }

  /**
   * What questions and options refer to.
   *
   * @param dealBreakers in the order in which they are shown
   * @param weighing what is said about answers beside their points
   * @param sources where facts come from, by key
   * @param money what money is counted from
   * @param language how people say things
   */
  public record Reference(
      List<DealBreaker> dealBreakers,
      Weighing weighing,
      Map<String, Source> sources,
      Money money,
      Language language) {
    public Reference {
      dealBreakers = List.copyOf(dealBreakers);
      sources = Map.copyOf(sources);
    }

    /** What other currencies are worth in US dollars. */
    public Rates rates() {
      return money.rates();
    }

    /** What money and hours are counted from. */
    public CostTable costs() {
      return money.costs();
    }
  }

  /**
   * What is said about answers beside their points.
   *
   * @param factorBudgets the most points by which one factor may move an option
   * @param tensions answers that pull apart, the most telling first
   */
  public record Weighing(Map<Factor, Integer> factorBudgets, List<Tension> tensions) {
    /** No limits, and nothing that pulls apart. */
    public static final Weighing NONE = new Weighing(Map.of(), List.of());

    public Weighing {
      factorBudgets = Map.copyOf(factorBudgets);
      tensions = List.copyOf(tensions);
    }
  }

  /**
   * What money is counted from.
   *
   * @param rates what other currencies are worth in US dollars
   * @param costs what money and hours are counted from
   */
  public record Money(Rates rates, CostTable costs) {

    /** Knows the dollar only, and no prices. */
    public static final Money NONE = new Money(Rates.NONE, CostTable.NONE);
  }

  public Optional<Question> findQuestion(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** The question of that id; an unknown id is a programming mistake. */
  public Question requireQuestion(String id) {
    return findQuestion(id)
        .orElseThrow(() -> new IllegalArgumentException("no question '%s'".formatted(id)));
  }

  public Optional<Option> findOption(String id) {
    return options.stream().filter(option -> option.id().equals(id)).findFirst();
  }

  /** The option of that id; an unknown id is a programming mistake. */
  public Option requireOption(String id) {
    return findOption(id)
        .orElseThrow(() -> new IllegalArgumentException("no option '%s'".formatted(id)));
  }
}
