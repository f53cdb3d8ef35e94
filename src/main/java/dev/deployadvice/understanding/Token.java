package dev.deployadvice.understanding;

/**
 * One word, number or sign of a message.
 *
 * @param text in lower case
 * @param stem what is compared: without endings, slips mended
 * @param raw as it was typed
 * @param clause number of the clause; commas and the like part clauses
 * @param sentence number of the sentence
 * @param glued whether it followed the one before without a space
 */
record Token(String text, String stem, String raw, int clause, int sentence, boolean glued) {

  boolean isNumber() {
    return Character.isDigit(text.charAt(0)) && Character.isDigit(text.charAt(text.length() - 1));
  }

  boolean isWord(String word) {
    return text.equals(word);
  }
}
