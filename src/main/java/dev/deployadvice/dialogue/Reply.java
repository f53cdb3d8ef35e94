package dev.deployadvice.dialogue;

import dev.deployadvice.catalog.AnswerSet;
import java.util.List;
import java.util.Optional;

/**
 * Something to be shown. Holds ids and plain values; {@code card} draws it when it is sent, and
 * computes the advice then.
 */
public sealed interface Reply {

  /** The living message in the channel, drawn from the state at the moment of sending. */
  record Headline() implements Reply {}

  /**
   * One line under the message that the interview began with: where the headline is. Only where
   * that message stands in the channel itself.
   */
  record Signpost() implements Reply {}

  /** The invitation to describe the project in one's own words. */
  record Invite(int step) implements Reply {}

  /**
   * The card of deal-breakers.
   *
   * @param standing what was said before, where it is asked anew because of a change; then
   *     <i>back</i> keeps it
   * @param asked the deal-breakers that are asked; empty means all there are
   * @param noted what was told before, to be said back
   */
  record AskDealBreakers(
      int step,
      Optional<Move.DealBreakersSettled> standing,
      List<String> asked,
      Optional<Move> noted)
      implements Reply {
    public AskDealBreakers {
      asked = List.copyOf(asked);
    }

    public AskDealBreakers(int step, Optional<Move.DealBreakersSettled> standing) {
      this(step, standing, List.of(), Optional.empty());
    }
  }

  /**
   * A question's card. Where the situation already holds an answer to the question, or has it among
   * the skipped, it is asked because of a change, and <i>back</i> keeps what stands.
   *
   * @param noted the move that led here, to be said back; empty at the start and after a way back
   */
  record Ask(String question, int step, Situation situation, Optional<Move> noted)
      implements Reply {}

  /**
   * What is known while a question is asked.
   *
   * @param skipped questions answered with "not sure"
   * @param doubts what words left open, by question
   */
  record Situation(Focus focus, AnswerSet answers, List<String> skipped, List<Doubt> doubts) {
    public Situation {
      skipped = List.copyOf(skipped);
      doubts = List.copyOf(doubts);
    }

    public Situation(Focus focus, AnswerSet answers, List<String> skipped) {
      this(focus, answers, skipped, List.of());
    }

    /** The answers between which words left a question open; empty where there are none. */
    public List<String> candidates(String question) {
      return doubts.stream()
          .filter(doubt -> doubt.question().equals(question))
          .flatMap(doubt -> doubt.candidates().stream())
          .toList();
    }

    /** Whether a question was answered, or left open on purpose. */
    public boolean isDealtWith(String question) {
      return answers.isAnswered(question) || skipped.contains(question);
    }

    /** How many questions were answered, or left open on purpose. */
    public int dealtWith() {
      return answers.answers().size() + skipped.size();
    }
  }

  /** The card that was clicked shrinks to one line that says what was noted. */
  record Shrink(int step, Move move) implements Reply {}

  /**
   * A line that a card shrank to, further up in the thread, is written anew.
   *
   * @param stands whether it still says what counts
   */
  record RewriteLine(int step, Move move, boolean stands) implements Reply {}

  /** The card that was open is taken away: by a way back, a change, a restart or a cancel. */
  record Retract(int step) implements Reply {}

  /**
   * The first message of the advice: verdict, reasons, what would change it.
   *
   * @param earlier what the advice before it rested on, where it rested on something else
   */
  record ShowAdvice(
      int step, Situation situation, Optional<Move> noted, Optional<AnswerSet> earlier)
      implements Reply {
    public ShowAdvice(int step, Situation situation, Optional<Move> noted) {
      this(step, situation, noted, Optional.empty());
    }
  }

  /** The second message of the advice: the two comparisons. */
  record ShowComparisons(int step, Situation situation) implements Reply {}

  /** The advice that stands in the thread does not hold any more; a newer one may follow. */
  record RetireAdvice() implements Reply {}

  /** The headline is pinned, our earlier pin of the project is taken down. */
  record PinHeadline() implements Reply {}

  /** A direct message to the owner: a question is still open. */
  record Remind() implements Reply {}

  /** An explanation in the thread, for everybody. */
  record Publish(Topic topic) implements Reply {}

  /** One private sentence to whoever acted. */
  record Notice(Remark remark) implements Reply {}

  /** What a notice says. */
  sealed interface Remark {
    /** The card that was clicked is no longer the open one. */
    record StaleCard() implements Remark {}

    /** There is nothing to go back to. */
    record NothingBefore() implements Remark {}

    /** The answer is not one that the question has; the card was not written by this catalog. */
    record UnknownAnswer() implements Remark {}

    /** Nothing was ticked where something is needed. */
    record NothingTicked(String question) implements Remark {}

    /** An answer that excludes all others was ticked together with others; the card stays. */
    record TickedBesideOthers(String question, String alone) implements Remark {}

    /** "None of these" was pressed although deal-breakers were ticked; the card stays. */
    record TickedBesideNone() implements Remark {}

    /** There is no answer to that question that could be changed. */
    record NothingToChange() implements Remark {}

    /** The advice is there already. */
    record AlreadyAdvised() implements Remark {}

    /** No open question could change the result. */
    record NothingToAsk() implements Remark {}

    /** Pinning needs advice first. */
    record NotAdvisedYet() implements Remark {}

    /** The interview is over: it was cancelled. */
    record IsCancelled() implements Remark {}

    /** Why the question is asked. */
    record WhyAsked(String question) implements Remark {}

    /**
     * A message was not understood; the choices of the open card come with it.
     *
     * @param misses how many in a row, so that no sentence is said twice running
     * @param foreign whether the last two did not look like English
     */
    record NotUnderstood(int misses, boolean foreign) implements Remark {}

    /** A message told nothing new; what it told. */
    record AlreadyNoted(AnswerSet said) implements Remark {}

    /** A message that told something is gone. */
    record MessageGone(String message, AnswerSet said) implements Remark {}

    /** There is no open question that could be skipped. */
    record NothingToSkip() implements Remark {}

    /** The interview stops here. */
    record Stopped() implements Remark {}

    /** Somebody wants to start over: sure? */
    record RestartAsked() implements Remark {}

    /** Something is explained. */
    record Explained(Topic topic) implements Remark {}
  }
}
