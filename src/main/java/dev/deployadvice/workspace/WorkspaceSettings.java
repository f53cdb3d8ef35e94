package dev.deployadvice.workspace;

import dev.deployadvice.workspace.api.RateLimits;
import dev.deployadvice.workspace.state.Schedule;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * How a workspace is started.
 *
 * @param manifest the manifest of the one installed app, as text
 * @param place where it listens and where it keeps its state
 * @param rules how strict it is
 * @param delivery how the app is reached
 * @param time what it takes the time from, and its ids
 */
public record WorkspaceSettings(
    String manifest, Place place, Rules rules, Delivery delivery, Time time) {

  /**
   * Where the workspace listens and where it keeps its state.
   *
   * @param host the address to listen on; only this machine by default
   * @param port 0 takes any free one
   * @param file where the state is kept; empty keeps it in memory
   * @param seed what there is at the first start, as YAML; empty takes the built-in one
   */
  public record Place(String host, int port, Optional<Path> file, Optional<String> seed) {}

  /**
   * How strict the workspace is.
   *
   * @param rates Slack's rate limits, and how much of them
   * @param refusedScopes optional scopes that whoever installed the app did not grant
   */
  public record Rules(RateLimits.Rates rates, Set<String> refusedScopes) {
    public Rules {
      refusedScopes = Set.copyOf(refusedScopes);
    }
  }

  /**
   * How the app is reached.
   *
   * @param url where everything is sent over HTTP; empty leaves it to the manifest
   * @param limit how long the app may take to acknowledge
   * @param connection how long a Socket Mode connection lives before it is renewed
   * @param delayed whether events that failed are tried each hour for a day
   */
  public record Delivery(Optional<URI> url, Duration limit, Duration connection, boolean delayed) {}

  /**
   * What the workspace takes the time from, and its ids.
   *
   * @param schedule what retries events; empty uses the clock on the wall
   * @param seed of the ids and tokens of a new workspace
   */
  public record Time(InstantSource clock, Optional<Schedule> schedule, long seed) {}

  /** An app by its manifest in a workspace in memory, on any free port, as strict as Slack. */
  public static WorkspaceSettings of(String manifest) {
    return new WorkspaceSettings(
        manifest,
        new Place("127.0.0.1", 0, Optional.empty(), Optional.empty()),
        new Rules(new RateLimits.Rates(true, 1, 10), Set.of()),
        new Delivery(Optional.empty(), Duration.ofSeconds(3), Duration.ofHours(1), false),
        new Time(InstantSource.system(), Optional.empty(), new SecureRandom().nextLong()));
  }

  public WorkspaceSettings onPort(int port) {
    return at(new Place(place.host(), port, place.file(), place.seed()));
  }

  public WorkspaceSettings onHost(String host) {
    return at(new Place(host, place.port(), place.file(), place.seed()));
  }

  public WorkspaceSettings keptIn(Path file) {
    return at(new Place(place.host(), place.port(), Optional.of(file), place.seed()));
  }

  /** Begins with what this YAML says, where no state is kept yet. */
  public WorkspaceSettings seededWith(String yaml) {
    return at(new Place(place.host(), place.port(), place.file(), Optional.of(yaml)));
  }

  public WorkspaceSettings withRates(RateLimits.Rates rates) {
    return under(new Rules(rates, rules.refusedScopes()));
  }

  public WorkspaceSettings withoutRates() {
    return withRates(new RateLimits.Rates(false, 1, 10));
  }

  public WorkspaceSettings withoutScopes(Set<String> refused) {
    return under(new Rules(rules.rates(), refused));
  }

  /** Sends commands, clicks and events to one address instead of over Socket Mode. */
  public WorkspaceSettings overHttp(URI url) {
    return by(
        new Delivery(
            Optional.of(url), delivery.limit(), delivery.connection(), delivery.delayed()));
  }

  public WorkspaceSettings acknowledgedWithin(Duration limit) {
    return by(new Delivery(delivery.url(), limit, delivery.connection(), delivery.delayed()));
  }

  public WorkspaceSettings renewedAfter(Duration connection) {
    return by(new Delivery(delivery.url(), delivery.limit(), connection, delivery.delayed()));
  }

  /** Slack's "Delayed Events": what failed is tried again each hour for a day. */
  public WorkspaceSettings withDelayedEvents() {
    return by(new Delivery(delivery.url(), delivery.limit(), delivery.connection(), true));
  }

  public WorkspaceSettings withClock(InstantSource clock) {
    return in(new Time(clock, time.schedule(), time.seed()));
  }

  public WorkspaceSettings withSchedule(Schedule schedule) {
    return in(new Time(time.clock(), Optional.of(schedule), time.seed()));
  }

  public WorkspaceSettings withSeed(long seed) {
    return in(new Time(time.clock(), time.schedule(), seed));
  }

  private WorkspaceSettings at(Place other) {
    return new WorkspaceSettings(manifest, other, rules, delivery, time);
  }

  private WorkspaceSettings under(Rules other) {
    return new WorkspaceSettings(manifest, place, other, delivery, time);
  }

  private WorkspaceSettings by(Delivery other) {
    return new WorkspaceSettings(manifest, place, rules, other, time);
  }

  private WorkspaceSettings in(Time other) {
    return new WorkspaceSettings(manifest, place, rules, delivery, other);
  }
}
