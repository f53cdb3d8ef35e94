package dev.deployadvice.understanding;

import dev.deployadvice.catalog.Language.AnswerWords;
import dev.deployadvice.catalog.Language.Unit;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Answer;
import dev.deployadvice.understanding.Quantity.Bound;
import dev.deployadvice.understanding.Quantity.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers to a question that each stand for a band of amounts. */
final class Bands {
  /** What a second of requests at the peak is in visitors a day. */
  private static final double LEAST_PER_REQUEST = 450;

  private static final double MOST_PER_REQUEST = 4500;

  /** A busy day has up to twice as many visitors as a day of the month. */
  private static final double BUSY = 2;

  private static final double A_LITTLE = 1e-9;

  private final Question question;
  private final Map<String, AnswerWords> words;
  private final Unit unit;

  Bands(Question question, Map<String, AnswerWords> words, Unit unit) {
    this.question = question;
    this.words = Map.copyOf(words);
    this.unit = unit;
  }

  /**
   * The quantity in the unit of the bands; empty where it is something else.
   *
   * @param period in which it was counted
   */
  Optional<Quantity> converted(Quantity quantity, Optional<String> period) {
    return switch (unit) {
      case VISITORS_A_DAY -> visitors(quantity, period);
      case DOLLARS_A_MONTH ->
          quantity.kind() == Kind.MONEY || quantity.kind() == Kind.NUMBER
              ? Optional.of(quantity.times(1 / months(period), 1 / months(period)))
              : Optional.empty();
      case COUNT -> quantity.kind() == Kind.NUMBER ? Optional.of(quantity) : Optional.empty();
      case DAYS -> quantity.kind().isTime() ? Optional.of(quantity) : Optional.empty();
      case YEARS ->
          quantity.kind().isTime()
              ? Optional.of(quantity.times(1 / Units.YEAR, 1 / Units.YEAR))
              : Optional.empty();
      case PERCENT ->
          quantity.kind() == Kind.PERCENT || (quantity.kind() == Kind.NUMBER && quantity.low() > 90)
              ? Optional.of(quantity).filter(each -> each.high() <= 100)
              : Optional.empty();
    };
  }

  private static Optional<Quantity> visitors(Quantity quantity, Optional<String> period) {
    if (quantity.kind() == Kind.RATE) {
      return Optional.of(quantity.times(LEAST_PER_REQUEST, MOST_PER_REQUEST));
    }
    if (quantity.kind() != Kind.NUMBER) {
      return Optional.empty();
    }
    double days =
        switch (period.orElse("day")) {
          case "week" -> 7;
          case "month" -> Units.MONTH;
          case "quarter" -> 91;
          case "year" -> Units.YEAR;
          case "hour" -> 1.0 / 24;
          default -> 1;
        };
    if (days < 1) {
      return Optional.of(quantity.times(2, 24));
    }
    return Optional.of(days > 1 ? quantity.times(1 / days, BUSY / days) : quantity);
  }

  private static double months(Optional<String> period) {
    return switch (period.orElse("month")) {
      case "year" -> 12;
      case "quarter" -> 3;
      case "week" -> 12.0 / 52;
      case "day" -> 1 / Units.MONTH;
      default -> 1;
    };
  }

  /** The answers whose bands an amount may lie in; one where it is clear. */
  List<String> of(Quantity amount) {
    double low = amount.low();
    double high = amount.high();
    if (amount.bound() == Bound.CEILING) {
      high = high * (1 - A_LITTLE);
      low = amount.low() == amount.high() ? high : low;
    } else if (amount.bound() == Bound.FLOOR) {
      low = low * (1 + A_LITTLE);
      high = Math.max(low, high);
    }
    int first = band(low);
    int last = band(high);
    return first < 0
        ? List.of()
        : question.answers().subList(first, last + 1).stream()
            .map(Answer::id)
            .filter(id -> from(id).isPresent())
            .toList();
  }

  /** The answers for all amounts up to a ceiling, when nothing else is known. */
  List<String> upTo(Quantity amount) {
    int last = band(amount.high() * (1 - A_LITTLE));
    return last < 0
        ? List.of()
        : question.answers().subList(0, last + 1).stream()
            .map(Answer::id)
            .filter(id -> from(id).isPresent())
            .toList();
  }

  private int band(double amount) {
    int found = -1;
    for (int i = 0; i < question.answers().size(); i++) {
      Optional<Double> from = from(question.answers().get(i).id());
      if (from.isPresent() && from.get() <= amount) {
        found = i;
      }
    }
    return found;
  }

  private Optional<Double> from(String answer) {
    return Optional.ofNullable(words.get(answer)).flatMap(AnswerWords::from);
  }
}
