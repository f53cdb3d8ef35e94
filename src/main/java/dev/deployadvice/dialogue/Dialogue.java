package dev.deployadvice.dialogue;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.catalog.AnswerSet;
import java.util.List;

/** The state machine of the interview. Immutable and pure. */
public final class Dialogue {
  private final Adviser adviser;

  public Dialogue(Adviser adviser) {
    this.adviser = adviser;
  }

  public Adviser adviser() {
    return adviser;
  }

  /** The first state of a new interview and what opens it. */
  @SuppressWarnings("DoNotCallSuggester")
  public Step start(Focus focus) {
    throw new UnsupportedOperationException("start " + focus);
  }

  /** What an event leads to; an event that does not fit changes nothing and says why. */
  @SuppressWarnings("DoNotCallSuggester")
  public Step step(State state, Event event) {
    throw new UnsupportedOperationException("step " + state + event);
  }

  /** What is known after these moves. */
  @SuppressWarnings("DoNotCallSuggester")
  public AnswerSet answers(Progress progress) {
    throw new UnsupportedOperationException("answers " + progress);
  }

  /** The questions answered with "not sure", oldest first. */
  @SuppressWarnings("DoNotCallSuggester")
  public List<String> skipped(Progress progress) {
    throw new UnsupportedOperationException("skipped " + progress);
  }
}
