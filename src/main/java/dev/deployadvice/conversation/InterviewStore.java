package dev.deployadvice.conversation;

import dev.deployadvice.dialogue.Reply;
import java.util.List;
import java.util.Optional;

/**
 * Where interviews are kept. Everything it answers is durable. Safe for use by many threads. Throws
 * {@link UnreadableException} for an interview of which this version cannot even read the answers,
 * and leaves such a one out of lists; one whose state it does not know otherwise is cancelled, with
 * its answers kept for a resume.
 */
public interface InterviewStore {

  Optional<Interview> find(String id);

  /** The open interview at an address, if there is one. */
  Optional<Interview> findOpen(Interview.Address address);

  /** A user's open interviews in a channel, the one touched last first. */
  List<Interview> openOf(String team, String channel, String user);

  /** A user's interview in a thread: the open one, or the one touched last. */
  Optional<Interview> inThread(String team, Outbox.Place root, String user);

  /** Everybody's open interviews on a project, the one touched last first. */
  List<Interview> openOn(Project project);

  /** A user's interviews in a channel that were stopped or paused, the one touched last first. */
  List<Interview> stoppedOf(String team, String channel, String user);

  /**
   * What a user may see of past and present in a channel, the one touched last first: their own,
   * and those whose headline stands there. In direct messages their own from everywhere.
   */
  List<Interview> history(String team, String channel, String user);

  /** A user's own interviews, wherever they are, the one touched last first. */
  List<Interview> ownOf(String team, String user, int most);

  /**
   * Open interviews of others in the channels in which a user has interviewed, the one touched last
   * first. Direct messages are not channels.
   */
  List<Interview> besideOf(String team, String user, int most);

  /** Whether this delivery was handled before. */
  boolean isHandled(String deliveryId);

  /** Remembers a delivery that changed nothing; false where it was handled before. */
  boolean remember(Delivery delivery);

  /** Keeps a change in one transaction: interview, handled delivery and what is owed. */
  Outcome keep(Change change);

  /**
   * One change.
   *
   * @param interview with the version it will have; version 1 is a new one
   * @param owed what is to be shown, in order
   * @param placed where messages of it stand already
   * @param timers what takes the place of the interview's timers; empty leaves them as they are
   */
  record Change(
      Delivery delivery,
      Interview interview,
      List<Reply> owed,
      List<Outbox.Placed> placed,
      Optional<List<Timers.Timer>> timers) {
    public Change {
      owed = List.copyOf(owed);
      placed = List.copyOf(placed);
      timers = timers.map(List::copyOf);
    }

    /** One that leaves the timers. */
    public Change(
        Delivery delivery, Interview interview, List<Reply> owed, List<Outbox.Placed> placed) {
      this(delivery, interview, owed, placed, Optional.empty());
    }

    public Change(Delivery delivery, Interview interview, List<Reply> owed) {
      this(delivery, interview, owed, List.of());
    }
  }

  /** What became of a change. */
  enum Outcome {
    KEPT,
    /** The delivery was handled before; nothing was written. */
    REPEATED,
    /** Somebody else changed the interview meanwhile, or has one open at its address. */
    OVERTAKEN
  }
}
