package dev.deployadvice.dialogue;

/** Where an interview stands: the map of the program. */
public sealed interface State {

  Progress progress();

  /**
   * The first card is open: does any of the deal-breakers apply? Where the moves hold an answer to
   * it, the card is open once more because that answer is to be changed.
   */
  record DealBreakersOpen(Progress progress) implements State {}

  /** One question is open. */
  record Asking(Progress progress, String question) implements State {}

  /** A question that was settled before is open once more, out of turn. */
  record Changing(Progress progress, String question) implements State {}

  /** The advice stands; answers can still be changed and it can be pinned. */
  record Advised(Progress progress) implements State {}

  /** The starter cancelled; the answers are kept for a resume. */
  record Cancelled(Progress progress) implements State {}
}
