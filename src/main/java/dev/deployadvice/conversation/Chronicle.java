package dev.deployadvice.conversation;

import dev.deployadvice.advice.Advice;
import dev.deployadvice.dialogue.Dialogue;
import dev.deployadvice.dialogue.Progress;
import java.util.List;
import java.util.Optional;

/**
 * What was asked and advised before, and how it stands: only read. Safe for use by many threads.
 */
public final class Chronicle {
  private final Dialogue dialogue;
  private final InterviewStore store;
  private final Outbox outbox;

  Chronicle(Dialogue dialogue, InterviewStore store, Outbox outbox) {
    this.dialogue = dialogue;
    this.store = store;
    this.outbox = outbox;
  }

  /** A user's interviews in a channel that can be resumed, the one touched last first. */
  public List<Interview> stoppedOf(String team, String channel, String user) {
    return store.stoppedOf(team, channel, user);
  }

  /** What a user may see of past and present in a channel. */
  public List<Interview> history(String team, String channel, String user) {
    return store.history(team, channel, user);
  }

  /** The name of the option that an interview advised; empty while it did not. */
  public Optional<String> advised(Interview interview) {
    Progress progress = interview.state().progress();
    if (!progress.hasAdvice()) {
      return Optional.empty();
    }
    Advice advice = dialogue.adviser().advise(dialogue.answers(progress));
    return progress
        .focus()
        .pair()
        .map(pair -> advice.verdictOn(pair).winner())
        .orElseGet(advice::recommendation)
        .flatMap(dialogue.adviser().catalog()::findOption)
        .map(option -> option.names().name());
  }

  /** An interview, by whoever looks after all of them. */
  Optional<Interview> known(String interviewId) {
    return store.find(interviewId);
  }

  /** Whether people see anything of an interview. */
  boolean isShown(Interview interview) {
    return outbox.place(interview.id(), Outbox.Role.HEADLINE).isPresent();
  }
}
