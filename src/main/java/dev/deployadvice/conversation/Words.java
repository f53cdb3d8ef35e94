package dev.deployadvice.conversation;

import java.util.Optional;

/**
 * What somebody said. The text is read and forgotten.
 *
 * @param text as Slack delivers it
 * @param message the message that says it, which may be edited later; empty for words that stand
 *     nowhere, as in a modal or behind a command
 * @param direct whether it was said to the bot for sure: where people talk with each other, what is
 *     not understood is rather not meant for us
 */
public record Words(String text, Optional<String> message, boolean direct) {

  /** Words typed into a modal or behind a command. */
  public static Words typed(String text) {
    return new Words(text, Optional.empty(), true);
  }

  @Override
  public String toString() {
    return "Words[%d characters]".formatted(text.length());
  }
}
