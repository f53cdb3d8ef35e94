package dev.deployadvice.advice.cost;

import java.util.List;
import java.util.Optional;

/**
 * What each option costs for one set of answers, also where an answer excludes it.
 *
 * @param options in the order of the catalog; those that nobody can count are missing
 * @param breakEvens own hardware against each of the others, first without people's time
 * @param series what has been spent over three years
 */
public record Estimate(List<OptionCost> options, List<BreakEven> breakEvens, Series series) {

  public Estimate {
    options = List.copyOf(options);
    breakEvens = List.copyOf(breakEvens);
  }

  public Optional<OptionCost> find(String option) {
    return options.stream().filter(each -> each.option().equals(option)).findFirst();
  }

  /** When own hardware pays against this option. */
  public Optional<BreakEven> breakEven(String against, boolean timeCounted) {
    return breakEvens.stream()
        .filter(each -> each.against().equals(against) && each.timeCounted() == timeCounted)
        .findFirst();
  }
}
