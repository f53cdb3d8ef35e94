package dev.deployadvice.understanding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers in figures and in words, from where they begin. */
final class Numbers {
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,']\\d{3})+");
  private static final Pattern LONG = Pattern.compile("\\d{1,15}(?:[.,]\\d{1,6})?");

  private final List<Token> tokens;

  Numbers(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
  }

  /**
   * A number and where it ends.
   *
   * @param multiplied whether a word such as "thousand" belongs to it
   */
  record Read(double low, double high, int end, boolean multiplied) {
    Read times(double factor, int until) {
      return new Read(low * factor, high * factor, until, true);
    }
  }

  /** The number that begins here. */
  Optional<Read> at(int start) {
    Optional<Read> base = figures(start).or(() -> vague(start)).or(() -> numeral(start));
    return base.map(this::multiplied);
  }

  private Read multiplied(Read read) {
    Read current = read;
    while (current.end() < tokens.size()) {
      Token next = tokens.get(current.end());
      boolean letter = next.text().length() <= 2 && !next.text().equals("mn");
      Optional<Double> factor =
          letter && !next.glued() && !next.isWord("k")
              ? Optional.empty()
              : Units.multiplier(next.text());
      if (factor.isEmpty() || next.clause() != tokens.get(current.end() - 1).clause()) {
        return current;
      }
      current = current.times(factor.get(), current.end() + 1);
    }
    return current;
  }

  private Optional<Read> figures(int start) {
    Token token = tokens.get(start);
    if (!token.isNumber()) {
      return Optional.empty();
    }
    String text = token.text();
    if (GROUPED.matcher(text).matches() && !text.startsWith("0")) {
      return parsed(text.replaceAll("[.,']", ""), start);
    }
    return LONG.matcher(text).matches() ? parsed(text.replace(',', '.'), start) : Optional.empty();
  }

  private static Optional<Read> parsed(String text, int start) {
    if (text.length() > 15) {
      return Optional.empty();
    }
    double value = Double.parseDouble(text);
    return Optional.of(new Read(value, value, start + 1, false));
  }

  private Optional<Read> numeral(int start) {
    Optional<Integer> first = Units.numeral(tokens.get(start).text());
    if (first.isEmpty()) {
      return Optional.empty();
    }
    double value = first.get();
    int end = start + 1;
    if (value >= 20 && end < tokens.size()) {
      Optional<Integer> unit = Units.numeral(tokens.get(end).text()).filter(each -> each < 10);
      value += unit.orElse(0);
      end += unit.isPresent() ? 1 : 0;
    }
    return Optional.of(new Read(value, value, end, false));
  }

  /** "A couple of", "a few", "half a", "a dozen", "hundreds of". */
  private Optional<Read> vague(int start) {
    int at = start;
    boolean article = isAt(at, "a") || isAt(at, "an");
    at += article ? 1 : 0;
    if (isAt(at, "couple")) {
      return Optional.of(new Read(2, 2, skipOf(at + 1), false));
    }
    if (isAt(at, "few") || (isAt(at, "handful") && article)) {
      return Optional.of(new Read(3, 5, skipOf(at + 1), false));
    }
    if (isAt(at, "several") && !article) {
      return Optional.of(new Read(3, 7, at + 1, false));
    }
    if (isAt(at, "half") && !article) {
      int next = isAt(at + 1, "a") || isAt(at + 1, "an") ? at + 2 : at + 1;
      return at + 1 < next || isAt(next, "million")
          ? Optional.of(new Read(0.5, 0.5, next, false))
          : Optional.empty();
    }
    return multiplierAlone(at, article);
  }

  private Optional<Read> multiplierAlone(int at, boolean article) {
    if (at >= tokens.size() || tokens.get(at).text().length() <= 3) {
      return Optional.empty();
    }
    String word = tokens.get(at).text();
    Optional<Double> factor =
        Units.multiplier(word).filter(_ -> !word.equals("mill") && !word.equals("grand"));
    boolean plural = word.endsWith("s");
    if (factor.isEmpty() || !(article || plural)) {
      return Optional.empty();
    }
    double most = plural ? 9.9 : 1;
    return Optional.of(
        new Read((plural ? 2 : 1) * factor.get(), most * factor.get(), skipOf(at + 1), true));
  }

  private int skipOf(int at) {
    return isAt(at, "of") ? at + 1 : at;
  }

  private boolean isAt(int at, String word) {
    return at < tokens.size() && tokens.get(at).isWord(word);
  }
}
