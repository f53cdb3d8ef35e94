package dev.deployadvice.conversation;

import dev.deployadvice.dialogue.Dialogue;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Focus;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Load, step, save: the one way in which an interview changes. */
public final class Conversations {
  private final Dialogue dialogue;
  private final InterviewStore store;
  private final InstantSource clock;
  private final Supplier<String> ids;

  public Conversations(
      Dialogue dialogue, InterviewStore store, InstantSource clock, Supplier<String> ids) {
    this.dialogue = dialogue;
    this.store = store;
    this.clock = clock;
    this.ids = ids;
  }

  /** Starts an interview, or says which one is in the way. */
  @SuppressWarnings("DoNotCallSuggester")
  public Started start(Delivery delivery, Interview.Address address, Focus focus) {
    throw new UnsupportedOperationException(
        dialogue.hashCode() + " " + store + clock + ids + delivery + address + focus);
  }

  /** Applies an event to an interview. */
  @SuppressWarnings("DoNotCallSuggester")
  public Handled handle(Delivery delivery, String interviewId, Event event) {
    throw new UnsupportedOperationException("" + delivery + interviewId + event);
  }

  /** What became of a start. */
  public sealed interface Started {
    /** A new interview; what it owes is in the outbox. */
    record New(Interview interview) implements Started {}

    /** The same person has one open at this address. */
    record AlreadyOpen(Interview interview) implements Started {}

    /** Slack delivered the same command again. */
    record Repeated() implements Started {}
  }

  /** What became of an event. */
  public sealed interface Handled {
    /** It was applied, or answered with a notice; what is owed is in the outbox. */
    record Done(Interview interview) implements Handled {}

    /** Only its owner may do that. */
    record NotYours(Interview interview) implements Handled {}

    /** There is no such interview (any more). */
    record Unknown() implements Handled {}

    /** Slack delivered the same event again. */
    record Repeated() implements Handled {}
  }
}
