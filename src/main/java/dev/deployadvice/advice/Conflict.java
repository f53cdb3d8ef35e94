package dev.deployadvice.advice;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Answers that together leave no option, and what to do about it.
 *
 * @param ways the smallest sets of answers to relax, the fewest answers first; none of them holds
 *     another
 */
public record Conflict(List<Way> ways) {

  public Conflict {
    ways = List.copyOf(ways);
  }

  /**
   * Answers without which some option is left.
   *
   * @param relax the answers to take back, in the catalog's order
   * @param options what is possible then, in the catalog's order
   */
  public record Way(List<Given> relax, List<String> options) {
    public Way {
      relax = List.copyOf(relax);
      options = List.copyOf(options);
    }

    /** "Without “the host is prescribed”: VPS or PaaS." */
    public String sentence(Catalog catalog) {
      String answers =
          relax.stream()
              .map(each -> "“" + each.noted(catalog) + "”")
              .collect(Collectors.joining(" and "));
      String names =
          options.stream()
              .map(each -> catalog.requireOption(each).names().name())
              .collect(Collectors.joining(" or "));
      return "Without %s: %s.".formatted(answers, names);
    }
  }

  /** The conflict in these answers; empty where an option is left. */
  public static Optional<Conflict> in(Adviser adviser, AnswerSet answers) {
    if (adviser.advise(answers).recommendation().isPresent()) {
      return Optional.empty();
    }
    List<String> options = adviser.catalog().options().stream().map(Option::id).toList();
    return Optional.of(new Conflict(new Relaxation(adviser.questions(), answers).ways(options)));
  }
}
