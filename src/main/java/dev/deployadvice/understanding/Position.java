package dev.deployadvice.understanding;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replies that point at an answer by where it stands: "2", "b", "the second one". */
final class Position {
  /** Where people speak of a quantity, a bare number is one and no position. */
  private static final Set<String> QUANTITIES = Set.of("team", "traffic", "budget", "services");

  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight");
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

  private static final Pattern EMOJI = Pattern.compile("\\s*:([a-z]+):\\s*");
  private static final Pattern BARE_NUMBER = Pattern.compile("([1-9])");
  private static final Pattern NAMED_NUMBER =
      Pattern.compile("(?:option|answer|number|no) ([1-9])");
  private static final Pattern LETTER = Pattern.compile("(?:(?:option|answer) )?([a-h])");
  private static final Pattern ORDINAL =
      Pattern.compile("(?:the )?([a-z]+|\\d(?:st|nd|rd|th))(?: (?:one|option|answer))?");

  private Position() {}

  /**
   * The place of the answer that a message points at, from 0.
   *
   * @param words the message, as they are compared
   * @param count how many answers there are
   */
  static OptionalInt find(String text, String words, String question, int count) {
    OptionalInt place = pointedAt(text, words, QUANTITIES.contains(question), count);
    return place.isPresent() && place.getAsInt() >= 0 && place.getAsInt() < count
        ? place
        : OptionalInt.empty();
  }

  private static OptionalInt pointedAt(String text, String words, boolean quantity, int count) {
    Matcher emoji = EMOJI.matcher(text);
    if (emoji.matches() && !quantity && NUMBERS.contains(emoji.group(1))) {
      return OptionalInt.of(NUMBERS.indexOf(emoji.group(1)));
    }
    Matcher number = (quantity ? NAMED_NUMBER : BARE_NUMBER).matcher(words);
    Matcher named = NAMED_NUMBER.matcher(words);
    if (number.matches() || named.matches()) {
      String digit = number.matches() ? number.group(1) : named.group(1);
      return OptionalInt.of(Integer.parseInt(digit) - 1);
    }
    Matcher letter = LETTER.matcher(words);
    if (letter.matches()) {
      return OptionalInt.of(letter.group(1).charAt(0) - 'a');
    }
    Matcher ordinal = ORDINAL.matcher(words);
    return ordinal.matches() ? ordinal(ordinal.group(1), count) : OptionalInt.empty();
  }

  private static OptionalInt ordinal(String word, int count) {
    if (word.equals("last")) {
      return OptionalInt.of(count - 1);
    }
    if (word.equals("middle") && count % 2 == 1) {
      return OptionalInt.of(count / 2);
    }
    if (Character.isDigit(word.charAt(0))) {
      return OptionalInt.of(word.charAt(0) - '1');
    }
    return ORDINALS.contains(word) ? OptionalInt.of(ORDINALS.indexOf(word)) : OptionalInt.empty();
  }
}
