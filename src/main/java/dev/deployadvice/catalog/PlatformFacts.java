package dev.deployadvice.catalog;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about a product, each fact with its certainty. What is missing is unknown.
 *
 * @param abilities what it can do for a Django project; features of which nothing is known are
 *     missing
 * @param limits what it cannot do, one sentence each
 */
public record PlatformFacts(
    Places places, Map<Feature, Ability> abilities, List<Remark> limits, Money money) {

  public PlatformFacts {
    abilities = ordered(abilities);
    limits = List.copyOf(limits);
  }

  /**
   * Where it runs, what it is certified for and who owns it.
   *
   * @param regions ISO country codes, or {@code EU} where the countries are not known
   */
  public record Places(Known regions, Known certificates, Optional<Owner> owner) {}

  /** What is known of a list, in two parts: what was read, and what is only believed. */
  public record Known(List<String> confirmed, List<String> unconfirmed) {
    public static final Known NOTHING = new Known(List.of(), List.of());

    public Known {
      confirmed = List.copyOf(confirmed);
      unconfirmed = List.copyOf(unconfirmed);
    }
  }

  /**
   * Where its owner sits.
   *
   * @param country ISO country code
   * @param sure false where that was not re-checked
   */
  public record Owner(String country, boolean sure) {}

  /** Something a Django project may need; the first seven are answers to {@code workload}. */
  public enum Feature {
    BACKGROUND_JOBS,
    SCHEDULED_JOBS,
    WEBSOCKETS,
    GIS,
    LARGE_MEDIA,
    MACHINE_LEARNING,
    SEARCH,
    /** System libraries, by a Dockerfile or by packages. */
    SYSTEM_PACKAGES,
    /** Kernel, network and devices. */
    FULL_CONTROL,
    /** Files that outlive a restart. */
    PERSISTENT_DISK,
    /** The provider backs up and patches PostgreSQL. */
    MANAGED_POSTGRESQL,
    MYSQL,
    SQL_SERVER,
    /** Costs next to nothing while nobody comes. */
    SCALE_TO_ZERO,
    /** The app goes on when one instance fails. */
    SEVERAL_INSTANCES
  }

  /**
   * How far a feature is there.
   *
   * @param says what to know about it, one sentence
   * @param sure false where it was not re-checked
   */
  public record Ability(Extent extent, Optional<String> says, boolean sure) {}

  /** How far a feature is there. */
  public enum Extent {
    YES,
    LIMITED,
    NO
  }

  /** One sentence, and whether it was re-checked. */
  public record Remark(String says, boolean sure) {}

  /**
   * What it costs.
   *
   * @param prices what has been read of set-ups as a project needs them
   * @param free what is free of charge, where that is known
   * @param hardStop whether spending can be stopped at a sum; empty where that is not known
   */
  public record Money(List<Price> prices, Optional<Remark> free, Optional<Boolean> hardStop) {
    public Money {
      prices = List.copyOf(prices);
    }

    public Optional<Price> price(Level level) {
      return prices.stream().filter(each -> each.level() == level).findFirst();
    }
  }

  /**
   * The price of a set-up.
   *
   * @param contains what one gets for it
   */
  public record Price(Level level, Amount amount, Platform.Check check, String contains) {}

  /**
   * A sum for a month, without VAT.
   *
   * @param currency three letters
   */
  public record Amount(BigDecimal low, BigDecimal high, String currency) {}

  /** How much a set-up can do. */
  public enum Level {
    /** The smallest paid one that is always on, with its database. */
    ENTRY,
    /** Two web processes or 1 GB, a database with backups, often a worker. */
    SMALL_PRODUCTION
  }

  public Optional<Ability> ability(Feature feature) {
    return Optional.ofNullable(abilities.get(feature));
  }

  /** Whether a feature is there in full. */
  public boolean can(Feature feature) {
    return ability(feature).filter(each -> each.extent() == Extent.YES).isPresent();
  }

  private static Map<Feature, Ability> ordered(Map<Feature, Ability> abilities) {
    Map<Feature, Ability> ordered = new EnumMap<>(Feature.class);
    ordered.putAll(abilities);
    return Collections.unmodifiableMap(ordered);
  }
}
