package dev.deployadvice.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts plain text into tokens, clauses and sentences. */
final class Tokenizer {
  private static final int MOST_TOKENS = 400;

  private static final Pattern PIECE =
      Pattern.compile(
          "(?<word>[\\p{L}_][\\p{L}\\p{N}_]*(?:[.'][\\p{L}][\\p{L}\\p{N}_]*)*)"
              + "|(?<ordinal>\\d+(?:st|nd|rd|th)(?![\\p{L}\\p{N}]))"
              + "|(?<number>\\d+(?:[.,']\\d+)*)"
              + "|(?<dash>(?<![\\s])-(?=[\\p{L}\\p{N}])|(?<=\\d )-(?= \\d)|–(?=\\s?\\d))"
              + "|(?<sign>[$€£¥₹<>%+/&~])"
              + "|(?<end>[.!?;\\n…]+)"
              + "|(?<comma>[,:()\\[\\]{}—–]|->|→|(?<=\\s)-+(?=\\s|$)|--+)");
  private static final Pattern APOSTROPHE = Pattern.compile("[’`´‘]");
  private static final Pattern WITH = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])w/(o)?");
  private static final Pattern DOLLAR =
      Pattern.compile("(?i)(?<![\\p{L}])(r|us|c|ca|a|au|nz|s|hk|mx)\\$");
  private static final Pattern DIGIT_GROUP = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");
  private static final Pattern DOTTED =
      Pattern.compile(
          "\\b(?:p\\.[am]|e\\.g|i\\.e|approx|max|min|ca|vs|etc|u\\.[ks]|a\\.k\\.a|incl|nr)\\.");
  private static final Pattern IS =
      Pattern.compile(
          "(?i) (?:the|an?|not|no|too|very|so|on|in|at|all|just|only|still|been|got|out|down|up|mostly|quite|really"
              + "|pretty|our|my|gone|tight|scarce|fine|ok|okay|short|full|slow|good|great|dead|free|limited|more|less|always|never|going|getting|now|currently|already)\\b");
  private static final Set<String> PER =
      Set.of(
          "mo", "mth", "month", "months", "y", "yr", "year", "d", "day", "wk", "week", "s", "sec",
          "second", "hr", "h", "hour", "m", "a", "user", "min");

  private final Map<String, String> spelling;
  private final UnaryOperator<String> mended;
  private final Set<String> known;

  /**
   * @param spelling what is read in place of a word
   * @param mended the stem that was meant
   * @param known words with a dot that are one word
   */
  Tokenizer(Map<String, String> spelling, UnaryOperator<String> mended, Set<String> known) {
    this.spelling = Map.copyOf(spelling);
    this.mended = mended;
    this.known = Set.copyOf(known);
  }

  /** Tokens in their order, and which sentences end with a question mark. */
  record Cut(List<Token> tokens, Set<Integer> questions) {
    Cut {
      tokens = List.copyOf(tokens);
      questions = Set.copyOf(questions);
    }
  }

  Cut cut(String plain) {
    String text = APOSTROPHE.matcher(plain).replaceAll("'");
    text = DOLLAR.matcher(text).replaceAll(" $1D ");
    text = WITH.matcher(text).replaceAll(found -> found.group(1) == null ? "with " : "without ");
    text = DIGIT_GROUP.matcher(text).replaceAll("");
    text = DOTTED.matcher(text).replaceAll(found -> found.group().replace(".", ""));
    return new Run(text).cut();
  }

  /** One message on its way through. */
  private final class Run {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final Set<Integer> questions = new TreeSet<>();
    private int clause;
    private int sentence;
    private int end = -1;

    private Run(String text) {
      this.text = text;
    }

    private Cut cut() {
      Matcher matcher = PIECE.matcher(text);
      while (matcher.find() && tokens.size() < MOST_TOKENS) {
        take(matcher);
      }
      return new Cut(tokens, questions);
    }

    private void take(Matcher matcher) {
      String piece = matcher.group();
      boolean glued = matcher.start() == end;
      end = matcher.end();
      if (matcher.group("word") != null) {
        word(piece, glued);
      } else if (matcher.group("number") != null || matcher.group("ordinal") != null) {
        add(piece, piece, glued);
      } else if (matcher.group("dash") != null) {
        dash(matcher.start(), glued);
      } else if (matcher.group("sign") != null) {
        sign(piece, glued, matcher.end());
      } else if (matcher.group("end") != null) {
        if (piece.contains("?")) {
          questions.add(sentence);
        }
        sentence++;
        clause++;
      } else {
        clause++;
      }
    }

    private void word(String piece, boolean glued) {
      String lower = piece.toLowerCase(Locale.ROOT);
      String replaced = spelling.get(lower);
      if (replaced != null) {
        boolean first = glued;
        for (String each : replaced.split(" ", -1)) {
          add(each, piece, first);
          first = false;
        }
      } else if (lower.endsWith("'s")) {
        add(lower.substring(0, lower.length() - 2), piece, glued);
        if (IS.matcher(text.substring(end)).lookingAt()) {
          add("is", piece, false);
        }
      } else if (lower.indexOf('.') > 0 && !known.contains(lower)) {
        for (String each : lower.split("\\.", -1)) {
          word(each, glued);
          sentence++;
          clause++;
        }
      } else {
        add(lower.replace("'", ""), piece, glued);
      }
    }

    /** Between numbers a dash is a range; between words it only joins them. */
    private void dash(int at, boolean glued) {
      boolean range =
          !tokens.isEmpty() && at + 1 < text.length() && followsNumber() && digitAfter(at + 1);
      if (range) {
        add("to", "-", glued);
      }
      end = range ? end : -1;
    }

    private boolean followsNumber() {
      Token last = tokens.getLast();
      return last.isNumber()
          || (tokens.size() > 1 && last.glued() && tokens.get(tokens.size() - 2).isNumber());
    }

    private boolean digitAfter(int from) {
      String rest = text.substring(from, Math.min(text.length(), from + 3)).strip();
      return !rest.isEmpty()
          && (Character.isDigit(rest.charAt(0)) || "$€£".indexOf(rest.charAt(0)) >= 0);
    }

    private void sign(String piece, boolean glued, int after) {
      boolean digit = after < text.length() && digitAfter(after);
      switch (piece) {
        case "&" -> add("and", piece, false);
        case "+" -> {
          if (glued && !tokens.isEmpty() && !digit && followsNumber()) {
            add("+", piece, true);
          } else if (!digit || glued) {
            add("and", piece, false);
          } else {
            add("plus", piece, false);
          }
        }
        case "<" -> add(digit ? "under" : "<", piece, false);
        case ">" -> add(digit ? "over" : ">", piece, false);
        case "/" -> slash(after);
        case "~" -> end = -1;
        default -> add(piece, piece, glued);
      }
    }

    private void slash(int after) {
      Matcher next = PIECE.matcher(text);
      boolean word = after < text.length() && next.find(after) && next.group("word") != null;
      if (word && PER.contains(next.group().toLowerCase(Locale.ROOT))) {
        add("per", "/", false);
      }
      end = -1;
    }

    private void add(String lower, String raw, boolean glued) {
      if (!lower.isEmpty()) {
        String stem = Character.isDigit(lower.charAt(0)) ? lower : mended.apply(lower);
        tokens.add(new Token(lower, stem, raw, clause, sentence, glued && !tokens.isEmpty()));
      }
    }
  }
}
