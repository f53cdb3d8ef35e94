package dev.deployadvice.dialogue;

import java.util.Optional;

/** Where an interview stands: the map of the program. */
public sealed interface State {

  Progress progress();

  /** The question whose card is open; empty while there is none. */
  default Optional<String> openQuestion() {
    return switch (this) {
      case Asking(_, String question) -> Optional.of(question);
      case Changing(_, String question) -> Optional.of(question);
      case Inviting _, DealBreakersOpen _, Advised _, Cancelled _, Paused _ -> Optional.empty();
    };
  }

  /** The same, having come further. */
  default State with(Progress progress) {
    return switch (this) {
      case Inviting _ -> new Inviting(progress);
      case DealBreakersOpen _ -> new DealBreakersOpen(progress);
      case Asking(_, String question) -> new Asking(progress, question);
      case Changing(_, String question) -> new Changing(progress, question);
      case Advised _ -> new Advised(progress);
      case Cancelled _ -> new Cancelled(progress);
      case Paused _ -> new Paused(progress);
    };
  }

  /** Whether something that was said before is open once more, so that it can also be kept. */
  default boolean asksAnew() {
    return switch (this) {
      case DealBreakersOpen(Progress progress) -> progress.dealBreakers().isPresent();
      case Changing _ -> true;
      case Inviting _, Asking _, Advised _, Cancelled _, Paused _ -> false;
    };
  }

  /** Whether both have a card open, and it asks the same. */
  default boolean showsSameCardAs(State other) {
    return switch (this) {
      case Inviting _ -> other instanceof Inviting;
      case DealBreakersOpen _ -> other instanceof DealBreakersOpen;
      case Asking _, Changing _ -> openQuestion().equals(other.openQuestion());
      case Advised _, Cancelled _, Paused _ -> false;
    };
  }

  /** Whether it takes place: advice can still be changed, what was stopped has to be resumed. */
  default boolean takesPlace() {
    return switch (this) {
      case Inviting _, DealBreakersOpen _, Asking _, Changing _, Advised _ -> true;
      case Cancelled _, Paused _ -> false;
    };
  }

  /** Whether a card waits for its owner. */
  default boolean waits() {
    return switch (this) {
      case Inviting _, DealBreakersOpen _, Asking _, Changing _ -> true;
      case Advised _, Cancelled _, Paused _ -> false;
    };
  }

  /** The first message is open: describe the project, or be asked instead. */
  record Inviting(Progress progress) implements State {}

  /**
   * The card of deal-breakers is open: does any of the deal-breakers apply? Where the moves hold an
   * answer to it, the card is open once more because that answer is to be changed.
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

  /** Nobody answered for long; the answers are kept for a resume. */
  record Paused(Progress progress) implements State {}
}
