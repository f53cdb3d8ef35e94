package dev.deployadvice.conversation;

import dev.deployadvice.dialogue.Reply;
import java.util.List;
import java.util.Optional;

/**
 * What is owed to people: replies that are stored but not yet shown, in order per interview. Safe
 * for use by many threads.
 */
public interface Outbox {

  /**
   * What is owed for an interview, oldest first; empty while it is held, and while it is cancelled
   * without ever having been shown.
   */
  List<Entry> due(String interviewId);

  /** The interviews for which something is due, oldest debt first. */
  List<String> interviewsDue();

  /**
   * Takes the right to show what an interview owes, for a minute, or renews it. Whoever has it is
   * the only one, on all instances together.
   *
   * @return false while another instance has it
   */
  boolean lease(String interviewId);

  /** Gives that right back. */
  void giveBack(String interviewId);

  /**
   * Remembers that an attempt begins, so that a crash in the middle can be told from none. Read the
   * interview after this, so that what is drawn is not older than what was coalesced.
   *
   * @return false where the entry is not owed any more: a later one took its place
   */
  boolean attempting(Entry entry);

  /** The entry was shown, or never can be; where it stands is remembered under the role. */
  void shown(Entry entry, Optional<Placed> placed);

  /** Nothing of the interview can be shown in its channel for now: the bot cannot post there. */
  void hold(String interviewId);

  /** Lets go on what is held for a channel; the interviews, oldest first. */
  List<String> release(String team, String channel);

  /** Where the card of a step stands in the interview's channel, or the line it shrank to. */
  Optional<Place> card(String interviewId, int step);

  /** The root of the thread in which the interview takes place. */
  default Optional<Place> thread(String interviewId) {
    return place(interviewId, Role.THREAD).or(() -> place(interviewId, Role.HEADLINE));
  }

  /** Where the message of a role stands in the interview's channel. */
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
    /** Somebody's message under which the headline stands; absent where it opens a thread. */
    THREAD,
    /** Somebody's message in the channel that the interview began with; absent otherwise. */
    ORIGIN,
    /** The card that is open, or was last. */
    CARD,
    ADVICE,
    COMPARISONS
  }
}
