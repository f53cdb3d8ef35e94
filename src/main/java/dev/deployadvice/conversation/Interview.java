package dev.deployadvice.conversation;

import dev.deployadvice.dialogue.State;
import java.time.Instant;

/**
 * One person's interview as it is stored.
 *
 * @param id opaque, url-safe, unique for ever
 * @param address whose it is and where it takes place
 * @param state where it stands
 * @param version grows by one with every stored change; guards against lost updates
 * @param stamps when and with which catalog
 */
public record Interview(String id, Address address, State state, long version, Stamps stamps) {

  /**
   * Whose interview it is and where it takes place. At most one is open per address.
   *
   * @param channel the Slack conversation that holds the headline
   * @param project as people wrote it; not escaped
   * @param user who started it and owns it
   */
  public record Address(String team, String channel, String project, String user) {
    public Address inChannel(String otherChannel) {
      return new Address(team, otherChannel, project, user);
    }

    /** The project without the person. */
    public Project onProject() {
      return new Project(team, channel, project);
    }
  }

  /** When it was started and last touched, and the catalog it was made with. */
  public record Stamps(Instant started, Instant touched, String catalog) {}

  public boolean isOwnedBy(String user) {
    return address.user().equals(user);
  }

  /** Whether it takes place: all but one that was stopped or paused. */
  public boolean isOpen() {
    return state.takesPlace();
  }

  /** The next version with another state. */
  public Interview moved(State next, Instant now) {
    return new Interview(
        id, address, next, version + 1, new Stamps(stamps.started, now, stamps.catalog));
  }

  /** The same in another channel. */
  public Interview inChannel(String channel) {
    return new Interview(id, address.inChannel(channel), state, version, stamps);
  }
}
