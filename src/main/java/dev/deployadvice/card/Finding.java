package dev.deployadvice.card;

import dev.deployadvice.advice.Advice;
import dev.deployadvice.advice.Outlook;
import dev.deployadvice.dialogue.Reply;

/** What is computed when a card is drawn: never stored. */
record Finding(Reply.Situation situation, Advice advice, Outlook outlook) {

  /** Questions that are answered, deal-breakers included. */
  int answered() {
    return situation.answers().answers().size();
  }
}
