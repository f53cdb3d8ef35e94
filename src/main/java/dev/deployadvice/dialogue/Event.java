package dev.deployadvice.dialogue;

import java.util.List;

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

  /** An answer, or several, to the question of a card. */
  record Answer(int step, String question, List<String> answers) implements Event {
    public Answer {
      answers = List.copyOf(answers);
    }
  }

  /** "Not sure" on a question's card. */
  record Skip(int step, String question) implements Event {}

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

  /** The headline is to be pinned in its channel. */
  record Pin() implements Event {}
}
