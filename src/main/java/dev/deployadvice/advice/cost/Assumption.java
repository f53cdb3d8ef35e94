package dev.deployadvice.advice.cost;

import dev.deployadvice.catalog.Day;
import java.time.LocalDate;

/**
 * Something that an estimate rests on.
 *
 * @param text one plain sentence with its day, or the word that it is judgement
 * @param date the day on which it was true or judged
 * @param judgement whether nobody has published it
 * @param figure whether it is one of the catalog's figures, not said of the whole estimate
 */
public record Assumption(String text, LocalDate date, boolean judgement, boolean figure) {

  /** "Two sites. (judgement, 20 Nov 2026)" */
  static Assumption judged(String text, LocalDate date) {
    return of(text, date, true);
  }

  /** "1 EUR is 1.16 USD. (18 Aug 2026)" */
  static Assumption known(String text, LocalDate date) {
    return of(text, date, false);
  }

  private static Assumption of(String text, LocalDate date, boolean judgement) {
    String when = judgement ? "judgement, " + Day.of(date) : Day.of(date);
    return new Assumption("%s (%s).".formatted(text, when), date, judgement, false);
  }

  /** The same as one of the catalog's figures. */
  Assumption asFigure() {
    return new Assumption(text, date, judgement, true);
  }
}
