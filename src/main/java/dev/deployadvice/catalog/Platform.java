package dev.deployadvice.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A named product.
 *
 * @param id fixed for ever
 */
public record Platform(String id, Words words, Role role, Standing standing, PlatformFacts facts) {

  /**
   * What is said about it.
   *
   * @param says one sentence: what it is and what to know
   * @param strength one sentence: what it is best at
   * @param wrongWhen when another product is the better choice, one sentence each
   */
  public record Words(String name, String says, String strength, List<String> wrongWhen) {
    public Words {
      wrongWhen = List.copyOf(wrongWhen);
    }
  }

  /**
   * Where it belongs.
   *
   * @param option the option it belongs to
   * @param alsoFor further options that it fits
   * @param kind what one gets
   * @param shapes the forms of its options that it fits
   * @param needs answers to {@code familiar}: one of them should be known to the team
   */
  public record Role(
      String option, List<String> alsoFor, Kind kind, List<String> shapes, List<String> needs) {
    public Role {
      alsoFor = List.copyOf(alsoFor);
      shapes = List.copyOf(shapes);
      needs = List.copyOf(needs);
    }
  }

  /**
   * Whether a newcomer can and should use it.
   *
   * @param check where it is active: the day to which that was checked; otherwise the day on which
   *     the status began
   * @param successor where it is retired: what took its place
   * @param risk why its future is in doubt although it is active
   * @param ids ids of the facts that the entry tells, for tests and records
   */
  public record Standing(
      Status status,
      Check check,
      Optional<String> successor,
      Optional<String> risk,
      List<String> ids) {
    public Standing {
      ids = List.copyOf(ids);
    }

    public LocalDate since() {
      return check.date();
    }

    public String source() {
      return check.source();
    }
  }

  /**
   * When and where something was read.
   *
   * @param source key of the source
   * @param sure false where it is believed but was not re-checked, which is always said
   */
  public record Check(LocalDate date, String source, boolean sure) {}

  /** The state of a product on its market. */
  public enum Status {
    ACTIVE,
    /** Kept running, no new features. */
    SUSTAINING,
    CLOSED_TO_NEW_CUSTOMERS,
    RETIRED
  }

  /** What one gets. Whoever gets a machine can run anything on it. */
  public enum Kind {
    /** Runs the app itself; what it can is said feature by feature. */
    PLATFORM,
    /** A rented machine. */
    MACHINE,
    /** A large cloud as a whole: machines and everything around them. */
    SUITE,
    /** Software for machines of one's own; where they stand is for the team to say. */
    SOFTWARE,
    /** Room for machines of one's own, at a place of the team's choice. */
    ROOM;

    /** Whether it goes on machines that the team has from elsewhere. */
    public boolean isForOwnMachines() {
      return this == SOFTWARE || this == ROOM;
    }
  }

  public String name() {
    return words.name();
  }

  public String option() {
    return role.option();
  }

  public String says() {
    return words.says();
  }

  /** All options that it fits, its own first. */
  public List<String> options() {
    return Stream.concat(Stream.of(role.option()), role.alsoFor().stream()).toList();
  }
}
