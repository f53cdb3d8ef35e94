package dev.deployadvice.understanding;

import java.util.regex.Pattern;

/** Takes out what Slack puts into a message: mentions, links, emoji, formatting, entities. */
final class Markup {
  private static final int LONGEST = 4000;

  private static final Pattern MENTION = Pattern.compile("<[@#!][^<>]{0,200}>");
  private static final Pattern NAMED_LINK =
      Pattern.compile("<(?:https?|mailto|tel):[^<>|]{1,2000}\\|([^<>|]{0,300})>");
  private static final Pattern LINK =
      Pattern.compile("<(?:https?|mailto|tel):[^<>]{1,2000}>|https?://\\S+");
  private static final Pattern EMOJI = Pattern.compile(":[a-z0-9_+'-]{2,60}:(?::skin-tone-\\d:)?");
  private static final Pattern FORMAT =
      Pattern.compile("[*`\"“”„]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|~(?=\\p{L})");
  private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^> .*$");
  private static final Pattern ITEM =
      Pattern.compile("(?:(?<=^|\\s)\\(?\\d{1,2}[.)]|(?m)^\\s*[-•])\\s+(?=\\p{L})");

  private Markup() {}

  /** Plain text; line breaks and list items end a sentence. */
  static String strip(String text) {
    String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String clean = MENTION.matcher(bounded).replaceAll(" ");
    clean = NAMED_LINK.matcher(clean).replaceAll(" $1 ");
    clean = LINK.matcher(clean).replaceAll(" ");
    clean = EMOJI.matcher(clean).replaceAll(" ");
    clean = unescape(clean);
    clean = clean.contains("\n") ? QUOTED_LINE.matcher(clean).replaceAll(" ") : clean;
    clean = FORMAT.matcher(clean).replaceAll("");
    boolean list = ITEM.matcher(clean).results().count() > 1;
    return list ? ITEM.matcher(clean).replaceAll(". ") : clean;
  }

  /** Slack escapes three characters; the ampersand must come last. */
  static String unescape(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
