package dev.deployadvice.understanding;

import dev.deployadvice.understanding.Numbers.Read;
import dev.deployadvice.understanding.Quantity.Bound;
import dev.deployadvice.understanding.Quantity.Kind;
import dev.deployadvice.understanding.Units.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the quantities of a message: numbers with their units, ranges, periods. */
final class Quantities {
  private static final Set<String> RANGE = Set.of("to", "or", "till", "until", "thru");
  private static final Set<String> SOFT =
      Set.of("maybe", "perhaps", "even", "about", "possibly", "or", "to", "max");
  private static final Set<String> BEFORE_DURATION =
      Set.of(
          "in", "within", "about", "for", "after", "over", "next", "last", "half", "least", "than",
          "to", "or", "under", "around", "whole", "full", "entire", "once", "as", "is", "down",
          "off", "offline");
  private static final Set<String> EVERY = Set.of("per", "each", "every", "monthly");
  private static final Map<String, String> ADVERBS =
      Map.ofEntries(
          Map.entry("monthly", "month"),
          Map.entry("daily", "day"),
          Map.entry("weekly", "week"),
          Map.entry("yearly", "year"),
          Map.entry("annually", "year"),
          Map.entry("annual", "year"),
          Map.entry("pcm", "month"),
          Map.entry("pm", "month"),
          Map.entry("pa", "year"),
          Map.entry("hourly", "hour"),
          Map.entry("annum", "year"),
          Map.entry("quarterly", "quarter"));
  private static final Set<String> PERIODS =
      Set.of("second", "minute", "hour", "day", "week", "month", "quarter", "year");

  private final List<Token> tokens;
  private final Numbers numbers;
  private final Currencies currencies;
  private final List<Span> spans = new ArrayList<>();

  private Quantities(List<Token> tokens, Currencies currencies) {
    this.tokens = tokens;
    this.numbers = new Numbers(tokens);
    this.currencies = currencies;
  }

  static List<Span> in(List<Token> tokens, Currencies currencies) {
    Quantities quantities = new Quantities(List.copyOf(tokens), currencies);
    quantities.find();
    return List.copyOf(quantities.spans);
  }

  private void find() {
    int at = 0;
    while (at < tokens.size()) {
      Optional<Span> span = quantity(at).or(() -> Optional.empty());
      span.ifPresent(spans::add);
      at = span.map(Span::end).orElse(at + 1);
    }
    for (int i = 0; i < tokens.size(); i++) {
      period(i).or(() -> Optional.empty()).ifPresent(spans::add);
    }
  }

  private Optional<Span> quantity(int start) {
    int at = start;
    Optional<Double> before = currencies.before(tokens, at);
    if (before.isPresent()) {
      at++;
    }
    if (at >= tokens.size() || (at > start && isNewClause(at))) {
      return Optional.empty();
    }
    Optional<Read> number = numbers.at(at).map(this::ranged);
    if (number.isEmpty()) {
      return before.isPresent() ? Optional.empty() : duration(at);
    }
    Read read = number.get();
    Optional<Double> rate = before;
    int end = read.end();
    if (end < tokens.size() && rate.isEmpty()) {
      rate = currencies.after(tokens, end);
      end += rate.isPresent() ? 1 : 0;
    } else if (currencies.after(tokens, end).isPresent()) {
      end++;
    }
    if (rate.isPresent()) {
      Quantity money = new Quantity(Kind.MONEY, read.low(), read.high(), Bound.EXACT);
      return Optional.of(Span.of(start, plus(end), money.times(rate.get(), rate.get())));
    }
    return unit(start, read);
  }

  private Optional<Span> unit(int start, Read read) {
    int end = read.end();
    Quantity plain = new Quantity(Kind.NUMBER, read.low(), read.high(), Bound.EXACT);
    if (end < tokens.size() && tokens.get(end).isWord("+") && !read.multiplied()) {
      end++;
    }
    if (end < tokens.size() && !isNewClause(end)) {
      int after = isHedge(end) ? end + 1 : end;
      Token next = tokens.get(after);
      if (next.isWord("%") || next.isWord("percent")) {
        return Optional.of(Span.of(start, after + 1, plain.as(Kind.PERCENT, 1)));
      }
      Optional<Integer> rate = rateEnd(after);
      if (rate.isPresent()) {
        return Optional.of(Span.of(start, rate.get(), plain.as(Kind.RATE, 1)));
      }
      Optional<Unit> unit = Units.unit(next.text()).filter(_ -> isUnit(next, read));
      if (unit.isPresent()) {
        Quantity measured = plain.as(unit.get().kind(), unit.get().factor());
        return Optional.of(Span.of(start, plus(after + 1), measured));
      }
    }
    return Optional.of(Span.of(start, plus(end), plain));
  }

  /** Single letters are units only right behind the figure. */
  private static boolean isUnit(Token next, Read read) {
    return next.text().length() > 1 || (next.glued() && !read.multiplied());
  }

  private boolean isHedge(int at) {
    return at + 1 < tokens.size()
        && !isNewClause(at + 1)
        && (tokens.get(at).isWord("more")
            || tokens.get(at).isWord("full")
            || tokens.get(at).isWord("odd"))
        && Units.unit(tokens.get(at + 1).text()).isPresent();
  }

  /** "req/s", "requests per second", "rps". */
  private Optional<Integer> rateEnd(int at) {
    String word = tokens.get(at).text();
    if (Set.of("rps", "qps").contains(word)) {
      return Optional.of(at + 1);
    }
    boolean requests =
        Set.of("req", "reqs", "request", "requests", "hits", "queries", "calls").contains(word);
    boolean second =
        at + 2 < tokens.size()
            && Set.of("per", "a", "every").contains(tokens.get(at + 1).text())
            && Set.of("s", "sec", "second").contains(tokens.get(at + 2).text());
    return requests && second ? Optional.of(at + 3) : Optional.empty();
  }

  private int plus(int end) {
    return end < tokens.size() && tokens.get(end).isWord("+") ? end + 1 : end;
  }

  /** "5-6k", "200 to 400 $", "between 2 and 3", "4, maybe 5". */
  private Read ranged(Read first) {
    int at = first.end();
    if (at + 1 >= tokens.size()) {
      return first;
    }
    Token link = tokens.get(at);
    boolean between = link.isWord("and") && betweenBefore(first);
    boolean range = !isNewClause(at) && (RANGE.contains(link.text()) || between);
    boolean afterthought = SOFT.contains(link.text()) && isNewClause(at);
    int next = range || afterthought ? at + 1 : -1;
    while (next > 0 && next < tokens.size() && SOFT.contains(tokens.get(next).text())) {
      next++;
    }
    if (next < 0 || next >= tokens.size() || isCurrencyWithoutNumber(next)) {
      return first;
    }
    int number = currencies.before(tokens, next).isPresent() ? next + 1 : next;
    Optional<Read> second = number < tokens.size() ? numbers.at(number) : Optional.empty();
    return second.filter(each -> each.high() > 0).map(each -> joined(first, each)).orElse(first);
  }

  private boolean isCurrencyWithoutNumber(int at) {
    return currencies.before(tokens, at).isPresent() && at + 1 >= tokens.size();
  }

  private boolean betweenBefore(Read first) {
    for (int back = 1; back <= 4; back++) {
      int at = first.end() - 1 - back;
      if (at >= 0 && (tokens.get(at).isWord("between") || tokens.get(at).isWord("btw"))) {
        return true;
      }
    }
    return false;
  }

  private static Read joined(Read first, Read second) {
    double scale =
        second.multiplied() && !first.multiplied() && first.low() < second.low() / 10
            ? scaleOf(second)
            : 1;
    double low = Math.min(first.low() * scale, second.low());
    double high = Math.max(first.high() * scale, second.high());
    return new Read(low, high, second.end(), first.multiplied() || second.multiplied());
  }

  /** In "5-6k" the thousand counts for both. */
  private static double scaleOf(Read read) {
    double scale = 1;
    while (read.low() / scale >= 1000) {
      scale *= 1000;
    }
    return scale;
  }

  /** "A week", "half an hour" are read as numbers; this is "an hour" and "fortnight" alone. */
  private Optional<Span> duration(int start) {
    Token token = tokens.get(start);
    boolean article = token.isWord("a") || token.isWord("an") || token.isWord("one");
    int at = article ? start + 1 : start;
    if (at < tokens.size()
        && article
        && Set.of("full", "whole", "single").contains(tokens.get(at).text())) {
      at++;
    }
    if (at >= tokens.size()
        || (isNewClause(at) && at > start)
        || tokens.get(at).text().length() < 3) {
      return Optional.empty();
    }
    String word = tokens.get(at).text();
    Optional<Unit> unit = Units.unit(word).filter(each -> each.kind().isTime());
    boolean alone = word.equals("fortnight") || word.equals("decade");
    boolean duration = article ? !isPeriod(start) : alone;
    if (unit.isEmpty() || !duration) {
      return Optional.empty();
    }
    int end = at + 1;
    double most =
        end + 2 < tokens.size() && tokens.get(end).isWord("or") && tokens.get(end + 1).isWord("two")
            ? 2
            : 1;
    Quantity one = new Quantity(Kind.NUMBER, 1, most, Bound.EXACT);
    return Optional.of(
        Span.of(start, most > 1 ? end + 2 : end, one.as(unit.get().kind(), unit.get().factor())));
  }

  /**
   * "A month" is a period where an amount stands before it and no word that makes it a duration.
   */
  private boolean isPeriod(int article) {
    if (article == 0
        || isNewClause(article)
        || BEFORE_DURATION.contains(tokens.get(article - 1).text())) {
      return false;
    }
    int clause = tokens.get(article).clause();
    return spans.stream()
        .anyMatch(
            span -> span.quantity().isPresent() && tokens.get(span.start()).clause() == clause);
  }

  private Optional<Span> period(int start) {
    Token token = tokens.get(start);
    String adverb = ADVERBS.get(token.text());
    if (adverb != null) {
      return Optional.of(Span.named(start, start + 1, "period", adverb));
    }
    boolean article = token.isWord("a") || token.isWord("an") || token.isWord("one");
    if (start + 1 >= tokens.size() || isNewClause(start + 1)) {
      return Optional.empty();
    }
    int at = start + 1;
    if (EVERY.contains(token.text())
        && Set.of("single", "busy", "normal", "given").contains(tokens.get(at).text())) {
      at++;
    }
    boolean period = EVERY.contains(token.text()) || (article && isPeriod(start));
    if (at >= tokens.size() || !period) {
      return Optional.empty();
    }
    return unitName(tokens.get(at).text())
        .map(name -> Span.named(start, end(start), "period", name));
  }

  private int end(int start) {
    return unitName(tokens.get(start + 1).text()).isPresent() ? start + 2 : start + 3;
  }

  private static Optional<String> unitName(String word) {
    String singular =
        switch (word) {
          case "mo", "mth", "m" -> "month";
          case "yr", "y", "annum" -> "year";
          case "d" -> "day";
          case "wk" -> "week";
          case "s", "sec" -> "second";
          case "h", "hr" -> "hour";
          default -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        };
    return Optional.of(singular).filter(PERIODS::contains);
  }

  private boolean isNewClause(int at) {
    return at > 0 && tokens.get(at).clause() != tokens.get(at - 1).clause();
  }
}
