package dev.deployadvice.bench.advice;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.advice.Asked;
import dev.deployadvice.advice.Outlook;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.DealBreaker;
import dev.deployadvice.catalog.Option;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.testing.Projects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One interview about a project whose answers are known. It goes on until nothing can change the
 * result any more, or until everything is asked that the project tells; the rest stays open.
 */
final class Sitting {
  /** The dialogue gives no advice on fewer answers unless it is settled. */
  private static final int HEARD_OUT = 5;

  private final Adviser adviser;
  private final List<String> options;
  private final AnswerSet project;
  private final Order order;
  private final Set<String> skipped = new HashSet<>();
  private final List<String> prescribed = new ArrayList<>();
  private AnswerSet known = AnswerSet.EMPTY;
  private Optional<String> last = Optional.empty();
  private int asked;

  private Sitting(Adviser adviser, AnswerSet project, Order order) {
    this.adviser = adviser;
    this.options = adviser.catalog().options().stream().map(Option::id).toList();
    this.project = project;
    this.order = order;
    adviser.catalog().questions().stream()
        .map(Question::id)
        .filter(id -> !project.isAnswered(id))
        .forEach(skipped::add);
  }

  /** Who chooses the next question. */
  enum Order {
    ADVISED,
    AS_LISTED
  }

  /**
   * How many questions were asked.
   *
   * @param toStable until the leader stays first in 95 of 100 likely completions
   * @param toAdvice the same, but not before so many answers as the dialogue wants to have heard
   * @param toSettled until a proof, or until nothing is left to ask
   */
  record Length(int toStable, int toAdvice, int toSettled) {}

  static Length of(Adviser adviser, AnswerSet project, Order order, boolean withCard) {
    Sitting sitting = new Sitting(adviser, project, order);
    if (withCard) {
      sitting.settleDealBreakers();
    }
    return sitting.length();
  }

  private Length length() {
    prescribed.forEach(this::ask);
    int stable = -1;
    int advice = -1;
    while (true) {
      Outlook outlook = adviser.outlook(known, new Asked(skipped, last), options);
      Optional<String> next = outlook.settled() ? Optional.empty() : next(outlook);
      boolean over = next.isEmpty();
      boolean heardOut = known.answers().size() >= HEARD_OUT;
      stable = stable < 0 && (over || outlook.isStable()) ? asked : stable;
      advice = advice < 0 && (over || (outlook.isStable() && heardOut)) ? asked : advice;
      if (over) {
        return new Length(stable, advice, asked);
      }
      ask(next.get());
    }
  }

  private void ask(String question) {
    asked++;
    last = Optional.of(question);
    known = known.with(question, project.to(question));
  }

  private Optional<String> next(Outlook outlook) {
    return order == Order.ADVISED
        ? outlook.nextQuestion()
        : adviser.catalog().questions().stream()
            .filter(each -> !known.isAnswered(each.id()) && !skipped.contains(each.id()))
            .filter(each -> Projects.makesSense(each, known))
            .map(Question::id)
            .findFirst();
  }

  /** As the card does: a tick answers or asks a question, none rules answers out. */
  private void settleDealBreakers() {
    for (DealBreaker each : adviser.catalog().reference().dealBreakers()) {
      String question = each.consequence().question();
      List<String> meant = meant(adviser.catalog(), each);
      if (project.to(question).stream().noneMatch(meant::contains)) {
        known = known.rulingOut(question, meant);
      } else if (each.consequence().answer().isPresent()) {
        known = known.with(question, meant);
      } else {
        prescribed.add(question);
      }
    }
  }

  private static List<String> meant(Catalog catalog, DealBreaker dealBreaker) {
    DealBreaker.Consequence consequence = dealBreaker.consequence();
    return consequence
        .answer()
        .map(List::of)
        .orElseGet(
            () ->
                catalog.requireQuestion(consequence.question()).answers().stream()
                    .filter(answer -> !answer.effects().vetoes().isEmpty())
                    .map(Question.Answer::id)
                    .toList());
  }
}
