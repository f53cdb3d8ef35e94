package dev.deployadvice.dialogue;

import java.util.List;

/** The outcome of one event: where the interview stands now and what is to be shown, in order. */
public record Step(State state, List<Reply> replies) {

  public Step {
    replies = List.copyOf(replies);
  }
}
