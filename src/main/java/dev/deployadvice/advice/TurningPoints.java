package dev.deployadvice.advice;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Nature;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Scale;
import java.util.List;
import java.util.Optional;

/**
 * The table "what would change this": flips in the catalog's words, by who can bring them about.
 *
 * @param youCouldDecide what the team may choose
 * @param couldHappen what may change by itself
 * @param notKnownYet what depends on a fact that nobody has told
 */
public record TurningPoints(
    List<Turn> youCouldDecide, List<Turn> couldHappen, List<Turn> notKnownYet) {

  public TurningPoints {
    youCouldDecide = List.copyOf(youCouldDecide);
    couldHappen = List.copyOf(couldHappen);
    notKnownYet = List.copyOf(notKnownYet);
  }

  /**
   * One row of the table.
   *
   * @param recommendation what comes first then; empty where no option is left
   */
  public record Turn(List<Step> steps, Optional<String> recommendation) {
    public Turn {
      steps = List.copyOf(steps);
    }
  }

  /**
   * One answer that changes.
   *
   * @param question its id
   * @param title its title, to stand before a colon
   * @param now what is noted at present; empty while the question is open
   * @param then what would be noted, as a threshold where further answers do the same: "20,000 to
   *     500,000 visitors a day, or more"
   */
  public record Step(String question, String title, Optional<String> now, String then) {}

  /** These flips in words; their order stays. */
  public static TurningPoints of(Catalog catalog, List<Flip> flips) {
    return new TurningPoints(
        turns(catalog, flips, Nature.DECISION),
        turns(catalog, flips, Nature.DEVELOPMENT),
        turns(catalog, flips, Nature.FACT));
  }

  private static List<Turn> turns(Catalog catalog, List<Flip> flips, Nature kind) {
    return flips.stream()
        .filter(flip -> flip.kind() == kind)
        .map(
            flip ->
                new Turn(
                    flip.changes().stream().map(each -> step(catalog, each)).toList(),
                    flip.recommendation()))
        .toList();
  }

  private static Step step(Catalog catalog, Flip.Change change) {
    Question question = catalog.requireQuestion(change.question());
    Optional<String> now =
        Optional.of(change.from())
            .filter(from -> !from.isEmpty())
            .map(from -> noted(question, from));
    return new Step(question.id(), question.wording().title(), now, then(question, change));
  }

  private static String then(Question question, Flip.Change change) {
    List<String> added = without(change.to(), change.from());
    List<String> dropped = without(change.from(), change.to());
    if (!change.from().isEmpty() && dropped.isEmpty()) {
      return "also " + noted(question, added);
    }
    if (added.isEmpty()) {
      return "not " + noted(question, dropped);
    }
    return change
        .until()
        .map(until -> range(question, change.to().getFirst(), until))
        .orElseGet(() -> noted(question, change.to()));
  }

  /** "or more" where the scale ends there, else every answer up to the last. */
  private static String range(Question question, String from, String until) {
    List<String> ids = question.answers().stream().map(Question.Answer::id).toList();
    Scale scale = question.role().scale().orElseThrow();
    if (until.equals(ids.getLast())) {
      return noted(question, List.of(from)) + ", " + scale.more();
    }
    if (until.equals(ids.getFirst())) {
      return noted(question, List.of(from)) + ", " + scale.less();
    }
    int one = ids.indexOf(from);
    int other = ids.indexOf(until);
    List<String> between = ids.subList(Math.min(one, other), Math.max(one, other) + 1);
    return listed(question, between, " or ");
  }

  private static String noted(Question question, List<String> answers) {
    return listed(question, answers, " and ");
  }

  private static String listed(Question question, List<String> answers, String last) {
    List<String> words =
        answers.stream().map(id -> question.requireAnswer(id).label().noted()).toList();
    if (words.size() < 2) {
      return String.join("", words);
    }
    String first = String.join(", ", words.subList(0, words.size() - 1));
    return first + last + words.getLast();
  }

  private static List<String> without(List<String> some, List<String> removed) {
    return some.stream().filter(id -> !removed.contains(id)).toList();
  }
}
