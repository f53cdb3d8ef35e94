package dev.deployadvice.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How people say things: what the catalog knows of words.
 *
 * @param words by name: words and phrases that belong together, to be used within other phrases
 * @param commands by name: how people say that something is to be done
 * @param spelling what is read in place of a word: a contraction, an abbreviation, a common slip
 * @param names of currencies and places
 * @param questions by question: how its answers are said
 */
public record Language(
    Map<String, List<Phrase>> words,
    Map<String, List<Phrase>> commands,
    Map<String, String> spelling,
    Names names,
    Map<String, QuestionWords> questions) {

  /** Nothing but labels and positions is understood. */
  public static final Language NONE =
      new Language(Map.of(), Map.of(), Map.of(), new Names(Map.of(), Map.of()), Map.of());

  public Language {
    words = Map.copyOf(words);
    commands = Map.copyOf(commands);
    spelling = Map.copyOf(spelling);
    questions = Map.copyOf(questions);
  }

  /**
   * Names of things outside.
   *
   * @param currencies by three letters
   * @param places by ISO code of a country, or EU: how it and its people are called
   */
  public record Names(Map<String, Currency> currencies, Map<String, List<Phrase>> places) {
    public Names {
      currencies = Map.copyOf(currencies);
      places = Map.copyOf(places);
    }
  }

  /**
   * A currency.
   *
   * @param dollars what one unit is roughly worth; enough to find a band
   */
  public record Currency(double dollars, List<String> called) {
    public Currency {
      called = List.copyOf(called);
    }
  }

  /**
   * How the answers to a question are said.
   *
   * @param answers by answer
   * @param touches what concerns the question without settling it
   * @param measure how an amount leads to an answer
   * @param others whether what is said of other teams and of the past counts too
   * @param sharing whether words that answer the question just asked may answer this one too
   */
  public record QuestionWords(
      Map<String, AnswerWords> answers,
      List<Touch> touches,
      Optional<Measure> measure,
      boolean others,
      boolean sharing) {
    public QuestionWords {
      answers = Map.copyOf(answers);
      touches = List.copyOf(touches);
    }
  }

  /**
   * How an answer is said.
   *
   * @param phrases at any time
   * @param replies right after the question
   * @param denied what a denial means: another answer
   * @param from the least amount of this answer's band
   * @param details which detail the words of a class give
   */
  public record AnswerWords(
      List<Phrase> phrases,
      List<Phrase> replies,
      Optional<String> denied,
      Optional<Double> from,
      Map<String, String> details) {
    public AnswerWords {
      phrases = List.copyOf(phrases);
      replies = List.copyOf(replies);
      details = Map.copyOf(details);
    }
  }

  /**
   * Words that concern a question without settling it.
   *
   * @param candidates the answers that may be meant; empty where any may be
   * @param asked whether they count only right after the question
   * @param details which detail the words of a class give
   */
  public record Touch(
      List<Phrase> phrases, List<String> candidates, boolean asked, Map<String, String> details) {
    public Touch {
      phrases = List.copyOf(phrases);
      candidates = List.copyOf(candidates);
      details = Map.copyOf(details);
    }
  }

  /**
   * How amounts lead to answers: each answer has a band, which begins at its {@code from}.
   *
   * @param detail the name under which the exact value is kept
   * @param amounts how an amount is said at any time
   * @param unless phrases whose clause speaks of another amount
   */
  public record Measure(
      Unit unit, Optional<String> detail, List<Amount> amounts, List<Phrase> unless) {
    public Measure {
      amounts = List.copyOf(amounts);
      unless = List.copyOf(unless);
    }
  }

  /** What is measured. */
  public enum Unit {
    VISITORS_A_DAY,
    DOLLARS_A_MONTH,
    COUNT,
    DAYS,
    YEARS,
    PERCENT
  }

  /**
   * A way to say an amount.
   *
   * @param phrase holds one quantity
   * @param least by what the quantity is multiplied at least
   * @param most by what the quantity is multiplied at most
   * @param ceiling whether the amount is at most that
   * @param asked whether it counts only right after the question
   */
  public record Amount(Phrase phrase, double least, double most, boolean ceiling, boolean asked) {}
}
