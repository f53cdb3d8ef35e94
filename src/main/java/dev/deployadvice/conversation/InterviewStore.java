package dev.deployadvice.conversation;

import dev.deployadvice.dialogue.Reply;
import java.util.List;
import java.util.Optional;

/** Where interviews are kept. Everything it answers is durable. Safe for use by many threads. */
public interface InterviewStore {

  Optional<Interview> find(String id);

  /** The open interview at an address, if there is one. */
  Optional<Interview> findOpen(Interview.Address address);

  /** The open interviews in a channel, the one touched last first. */
  List<Interview> openIn(String team, String channel);

  /** Whether this delivery was handled before. */
  boolean isHandled(String deliveryId);

  /** Keeps a change in one transaction: interview, handled delivery and what is owed. */
  Outcome keep(Change change);

  /**
   * One change.
   *
   * @param interview with the version it will have; version 1 is a new one
   * @param owed what is to be shown, in order
   */
  record Change(Delivery delivery, Interview interview, List<Reply> owed) {
    public Change {
      owed = List.copyOf(owed);
    }
  }

  /** What became of a change. */
  enum Outcome {
    KEPT,
    /** The delivery was handled before; nothing was written. */
    REPEATED,
    /** Somebody else changed the interview meanwhile, or opened one at its address. */
    OVERTAKEN
  }
}
