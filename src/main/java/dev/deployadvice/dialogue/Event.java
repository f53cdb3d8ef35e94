package dev.deployadvice.dialogue;

import dev.deployadvice.catalog.AnswerSet;
import java.util.List;
import java.util.Optional;

/** What a person does. Card events carry the step of the card, so that stale ones show. */
public sealed interface Event {

  /**
   * The card of deal-breakers was answered.
   *
   * @param ticked ids of deal-breakers, with {@link #NONE} among them where "None of these" was
   *     pressed; empty means that none applies too
   */
  record SettleDealBreakers(int step, List<String> ticked) implements Event {
    /** Stands for "None of these", where a deal-breaker's id would stand. */
    public static final String NONE = "none-of-these";

    public SettleDealBreakers {
      ticked = List.copyOf(ticked);
    }
  }

  /** "Ask me instead" on the invitation to describe the project. */
  record AskMe(int step) implements Event {}

  /**
   * Somebody told something in words.
   *
   * @param message the message, as whoever delivers it names it; where an earlier one of the same
   *     name told something, this takes its place
   */
  record Tell(Optional<String> message, AnswerSet said, List<Doubt> doubts) implements Event {
    public Tell {
      doubts = List.copyOf(doubts);
    }
  }

  /**
   * Answers were changed in one go.
   *
   * @param said the answers that are new
   * @param withdrawn questions that are to be open again
   */
  record Revise(AnswerSet said, List<String> withdrawn) implements Event {
    public Revise {
      withdrawn = List.copyOf(withdrawn);
    }
  }

  /**
   * Somebody said something that is not understood.
   *
   * @param foreign whether it does not look like English
   */
  record Miss(boolean foreign) implements Event {}

  /**
   * A message was deleted, or tells nothing any more; what it told stays until it is taken back.
   */
  record Deleted(String message) implements Event {}

  /** What a message told does not count any more. */
  record TakeBack(String message) implements Event {}

  /** Somebody wants something explained. */
  record Inquire(Topic topic) implements Event {}

  /** What was explained to one person is to be shown to everybody in the thread. */
  record Publish(Topic topic) implements Event {}

  /** "Start over", said in words: asks before answers are forgotten. */
  record AskRestart() implements Event {}

  /** An answer, or several, to the question of a card. */
  record Answer(int step, String question, List<String> answers) implements Event {
    public Answer {
      answers = List.copyOf(answers);
    }
  }

  /** "Not sure" on a question's card; or said in words while no question is open. */
  record Skip(int step, String question) implements Event {
    /** Stands for the open question, where it turns out that there is none. */
    public static final String WHATEVER_IS_OPEN = "";
  }

  /** "Back" on any card. */
  record Back(int step) implements Event {}

  /**
   * "Change" beside something that was settled before.
   *
   * @param question a question that was answered or skipped, or {@link #DEAL_BREAKERS}
   */
  record Change(String question) implements Event {
    /** Stands for the card of deal-breakers, where a question's id would stand. */
    public static final String DEAL_BREAKERS = "deal-breakers";
  }

  /** "Why do you ask?" on a question's card. */
  record Why(String question) implements Event {}

  /** "Finish now": advice on what is known. */
  record Finish() implements Event {}

  /** "Make it certain": more questions although the advice stands. */
  record Continue() implements Event {}

  /** Everything from the start; the old answers are forgotten. */
  record Restart() implements Event {}

  /** The interview ends; the answers are kept for a resume. */
  record Cancel() implements Event {}

  /** A cancelled interview goes on where it was; for an open one, shows the card again. */
  record Resume() implements Event {}

  /** The open card has waited for its owner for a while. */
  record Remind() implements Event {}

  /** The open card has waited for long: the interview pauses, the answers are kept. */
  record Pause() implements Event {}

  /** The headline is to be pinned in its channel. */
  record Pin() implements Event {}
}
