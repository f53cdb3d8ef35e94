package dev.deployadvice.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A named product.
 *
 * @param option the option it belongs to
 * @param says one sentence: what it is and what to know
 */
public record Platform(String id, String name, String option, String says, Standing standing) {

  /**
   * Whether a newcomer can and should use it.
   *
   * @param since where it is active: the day to which that was checked; otherwise the day on which
   *     the status began
   * @param source key of the source
   * @param successor where it is retired: what took its place
   * @param ids ids of the facts that the entry tells, for tests and records
   */
  public record Standing(
      Status status, LocalDate since, String source, Optional<String> successor, List<String> ids) {
    public Standing {
      ids = List.copyOf(ids);
    }
  }

  /** The state of a product on its market. */
  public enum Status {
    ACTIVE,
    /** Kept running, no new features. */
    SUSTAINING,
    CLOSED_TO_NEW_CUSTOMERS,
    RETIRED
  }
}
