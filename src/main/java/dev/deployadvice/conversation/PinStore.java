package dev.deployadvice.conversation;

import java.time.Instant;
import java.util.Optional;

/** Which message we pinned for a project: at most one. Safe for use by many threads. */
public interface PinStore {

  /** What we pinned last for the project; somebody may have taken it down since. */
  Optional<Pin> find(Project project);

  /** The pin that a message of the team is, if it is one of ours. */
  Optional<Pin> findAt(String team, Outbox.Place place);

  /** Remembers a pin in place of the one before. */
  void remember(Pin pin);

  /** We have no pin for the project any more. */
  void forget(Project project);

  /**
   * A message that we pinned.
   *
   * @param interviewId whose headline it is
   * @param by who asked for it
   */
  record Pin(Project project, String interviewId, Outbox.Place place, String by, Instant at) {}
}
