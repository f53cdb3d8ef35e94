package dev.deployadvice.conversation;

import dev.deployadvice.dialogue.Reply;
import java.util.List;
import java.util.Optional;

/**
 * What is owed to people: replies that are stored but not yet shown, in order per interview. Safe
 * for use by many threads.
 */
public interface Outbox {

  /** What is owed for an interview, oldest first; empty while it is held. */
  List<Entry> due(String interviewId);

  /** The interviews for which something is owed and that are not held. */
  List<String> interviewsDue();

  /** Remembers that an attempt begins, so that a crash in the middle can be told from none. */
  void attempting(Entry entry);

  /** The entry was shown; where it stands is remembered under the role. */
  void shown(Entry entry, Optional<Placed> placed);

  /** Nothing of the interview can be shown for now: the bot cannot post in the channel. */
  void hold(String interviewId);

  /** The interview may go on, in another channel if one is given. */
  void release(String interviewId, Optional<String> channel);

  /** The interviews that are held for a channel. */
  List<String> heldFor(String team, String channel);

  /** Where the message of a role stands now. */
  Optional<Place> place(String interviewId, Role role);

  /**
   * One reply that is owed.
   *
   * @param number grows within the whole outbox; also stamped on the message, to find it again
   */
  record Entry(long number, String interviewId, Reply reply, Cause cause) {}

  /**
   * What caused an entry.
   *
   * @param actor who acted; private replies go to them
   * @param deliveryId the delivery that caused it
   * @param attempts how often it was tried before
   */
  record Cause(String actor, String deliveryId, int attempts) {}

  /** A message and what it is. */
  record Placed(Role role, Place place) {}

  /** A message in Slack. */
  record Place(String channel, String ts) {}

  /** What a message is for its interview. */
  enum Role {
    HEADLINE,
    /** The card that is open, or was last. */
    CARD,
    ADVICE,
    COMPARISONS
  }
}
