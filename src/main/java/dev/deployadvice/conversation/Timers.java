package dev.deployadvice.conversation;

import java.time.Instant;
import java.util.List;

/**
 * What is to happen to interviews that nobody touches. Timers are set anew with every change of an
 * interview by its owner, in the same transaction. Safe for use by many threads.
 */
public interface Timers {

  /** The timers that are due, the oldest first; some hundred at most. */
  List<Timer> due(Instant now);

  /** Sets a timer in place of the one of its kind. */
  void set(Timer timer);

  /** The interview has no timer of this kind any more. */
  void drop(String interviewId, Kind kind);

  /** Whether a person may be reminded. */
  boolean wantsReminders(String team, String user);

  /** A person wants reminders, or none any more. */
  void wish(String team, String user, boolean reminders);

  /** Something is to happen to an interview at a time, unless its owner touches it before. */
  record Timer(String interviewId, Kind kind, Instant at) {}

  /** What is to happen. */
  enum Kind {
    /** Its owner is reminded. */
    REMIND,
    /** It pauses. */
    PAUSE
  }
}
