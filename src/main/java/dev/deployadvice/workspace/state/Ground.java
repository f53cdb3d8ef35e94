package dev.deployadvice.workspace.state;

import java.time.InstantSource;
import java.util.function.Consumer;

/** What every part of the state stands on. */
record Ground(Identity identity, Ids ids, InstantSource clock, Timestamps timestamps, Hooks hooks) {

  /** Who is told of a change, and who is told that there is something to save. */
  record Hooks(Consumer<Change> announce, Runnable touch) {}

  void tell(Change change) {
    touch();
    hooks.announce().accept(change);
  }

  /** Something is different that nobody needs to be told of, but that must be saved. */
  void touch() {
    hooks.touch().run();
  }

  long now() {
    return clock.instant().getEpochSecond();
  }
}
