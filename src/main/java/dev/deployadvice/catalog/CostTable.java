package dev.deployadvice.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What money and hours are counted from.
 *
 * @param figures either all of them, or none where a catalog knows nothing of costs
 * @param spendingStops by option id: what keeps its bill from running away
 */
public record CostTable(Map<Figure, Entry> figures, Map<String, SpendingStop> spendingStops) {

  /** Knows nothing of costs. */
  public static final CostTable NONE = new CostTable(Map.of(), Map.of());

  public CostTable {
    figures = Collections.unmodifiableMap(new TreeMap<>(figures));
    spendingStops = Map.copyOf(spendingStops);
  }

  public boolean isEmpty() {
    return figures.isEmpty();
  }

  /** The entry of a figure; asking an empty table is a programming mistake. */
  public Entry require(Figure figure) {
    return Optional.ofNullable(figures.get(figure))
        .orElseThrow(() -> new IllegalArgumentException("no figure '%s'".formatted(figure.id())));
  }

  /**
   * One figure.
   *
   * @param low what a lean team pays or needs
   * @param high what a careful team pays or needs, never less
   * @param about a noun phrase that stands before the figure: "A load balancer a month"
   */
  public record Entry(Amount low, Amount high, String about, Origin origin) {}

  /**
   * A number, or a sum of money.
   *
   * @param currency three letters; empty for a plain number
   */
  public record Amount(BigDecimal value, Optional<String> currency) {}

  /**
   * Where a figure comes from.
   *
   * @param sources keys of sources; empty where it is judgement
   * @param date the day on which it was true, or on which it was judged
   * @param unsure whether nobody has read it at its origin
   */
  public record Origin(List<String> sources, LocalDate date, boolean unsure) {
    public Origin {
      sources = List.copyOf(sources);
    }

    public boolean isJudgement() {
      return sources.isEmpty();
    }
  }

  /**
   * What keeps a bill from running away.
   *
   * @param says one sentence
   */
  public record SpendingStop(Kind kind, String says, Origin origin) {

    /** Whether there is a hard stop. */
    public enum Kind {
      /** Some hosts stop at a limit, others do not. */
      SOME,
      /** There is nothing to stop: the price is that of the plan. */
      FIXED_PRICE,
      /** Alarms only. */
      NONE,
      /** Nothing is billed by use. */
      NOT_METERED
    }
  }
}
