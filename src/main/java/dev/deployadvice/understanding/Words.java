package dev.deployadvice.understanding;

import java.util.Locale;
import java.util.regex.Pattern;

/** A message in the form in which it is compared: plain lower-case words. */
final class Words {
  private static final Pattern MENTION = Pattern.compile("<@[^>]*>");
  private static final Pattern SEPARATOR_IN_NUMBER = Pattern.compile("(?<=\\d)[,'’ ](?=\\d{3}\\b)");
  private static final Pattern APOSTROPHE = Pattern.compile("['’`´]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}$€£<>+%]+");
  private static final Pattern PLEASE = Pattern.compile("^(?:please|pls) | (?:please|pls)$");

  private Words() {}

  /** Without mark-up, mentions, punctuation and the word "please". */
  static String of(String text) {
    String plain = unescape(MENTION.matcher(text).replaceAll(" ")).toLowerCase(Locale.ROOT);
    String numbers = SEPARATOR_IN_NUMBER.matcher(plain).replaceAll("");
    String joined = APOSTROPHE.matcher(numbers).replaceAll("");
    String words = NO_WORD.matcher(joined).replaceAll(" ").strip();
    return PLEASE.matcher(words).replaceAll("");
  }

  /** Slack escapes three characters; the ampersand must come last. */
  static String unescape(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
