package dev.deployadvice.card;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Slack's markup: what people wrote is made harmless, and our own is written in one way. */
public final class Mrkdwn {
  /** Longer project names are cut. */
  static final int NAME_LIMIT = 80;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Mrkdwn() {}

  /** Nothing in the text can ping anybody or pose as a link. */
  public static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /**
   * A name that people gave, as it may stand inside bold text: on one line, cut, escaped. The signs
   * that would format are replaced by others that look the same.
   */
  public static String name(String text) {
    return words(text, NAME_LIMIT);
  }

  /** The same for longer words that people wrote, cut at a length of their own. */
  static String words(String text, int limit) {
    String oneLine = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    String flat = oneLine.replace('*', '\u2217').replace('`', '\u02cb').replace('~', '\u223c');
    return escape(cut(flat, limit));
  }

  /** At most so many characters; what is cut ends in "…". */
  static String cut(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int end = limit - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + "\u2026";
  }

  static String bold(String text) {
    return "*" + text + "*";
  }

  static String mention(String user) {
    return "<@" + escape(user) + ">";
  }

  static String channel(String id) {
    return "<#" + escape(id) + ">";
  }

  /** A link with words; the words are ours. */
  static String link(String url, String words) {
    return "<" + escape(url).replace("|", "%7C") + "|" + words + ">";
  }

  /** A day as everybody reads it: in the reader's own time zone, else "20 Nov 2026". */
  static String day(Instant instant) {
    return "<!date^%d^{date_short_pretty}|%s>"
        .formatted(instant.getEpochSecond(), plainDay(instant));
  }

  /** A day for plain text: "20 Nov 2026". */
  static String plainDay(Instant instant) {
    return DAY.format(instant);
  }
}
