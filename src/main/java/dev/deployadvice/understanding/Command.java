package dev.deployadvice.understanding;

/** What people can tell the bot to do in plain words. */
public enum Command {
  /** To the question before, or back to the last answer in order to change it. */
  BACK,
  /** Leave the question just asked open, and ask another. */
  SKIP,
  /** Begin the interview anew. */
  RESTART,
  /** End the interview without advice. */
  CANCEL,
  /** Say what the bot can do and what may be typed. */
  HELP,
  /** Give the advice with what is known so far. */
  FINISH,
  /** Say why the question is asked, or why the advice is what it is. */
  WHY,
  /** Put the options side by side. */
  COMPARE,
  /** Say what hosting would cost. */
  COSTS
}
