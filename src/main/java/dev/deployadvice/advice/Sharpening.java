package dev.deployadvice.advice;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which open questions say most about products and costs, once the option is chosen. Immutable and
 * safe for use by many threads where the offer is.
 *
 * <p>Every answer to every open question is tried on its own; of several ticks, each by itself. A
 * question narrows the shortlist by the share of it that differs between two likely answers, and
 * the costs by as many doublings as the range over all its answers is wider than the range after
 * one of them. An entirely different shortlist counts as much as one doubling of costs.
 */
public final class Sharpening {
  private static final double NOTHING = 1e-9;

  private static final Comparator<Rated> MOST_TELLING_FIRST =
      Comparator.comparingDouble((Rated each) -> -each.gain())
          .thenComparingInt(each -> each.question().role().effort());

  private final List<JointQuestion> questions;
  private final Function<AnswerSet, Offer> offer;

  /** Takes what is on offer for a set of answers; it is asked about a hundred times at once. */
  public Sharpening(Catalog catalog, Function<AnswerSet, Offer> offer) {
    this.questions = JointQuestion.allOf(catalog);
    this.offer = offer;
  }

  /**
   * What can be taken, and for how much a month.
   *
   * @param products ids of the products on the shortlist
   */
  public record Offer(Set<String> products, double low, double high) {
    public Offer {
      products = Set.copyOf(products);
    }

    /** How many times the range doubles; less than a dollar is no matter. */
    private double doublings() {
      return Math.log(Math.max(1, high) / Math.max(1, low)) / Math.log(2);
    }
  }

  private record Rated(Question question, double gain) {}

  private record Outcome(double share, Offer offer) {}

  /** The open questions that change anything about the offer, the most telling first. */
  public List<String> order(AnswerSet answers, Set<String> skipped) {
    List<Rated> rated = new ArrayList<>();
    for (JointQuestion joint : questions) {
      int[] ticks = joint.given(answers);
      int[] ruledOut = joint.ruledOut(answers);
      for (int index = 0; index < ticks.length; index++) {
        QuestionTable table = joint.questions().get(index);
        if (joint.isAskable(index, ticks) && !skipped.contains(table.question().id())) {
          double gain = gain(outcomes(table, ruledOut[index], answers));
          rated.add(new Rated(table.question(), gain));
        }
      }
    }
    return rated.stream()
        .filter(each -> each.gain() > NOTHING)
        .sorted(MOST_TELLING_FIRST)
        .map(each -> each.question().id())
        .toList();
  }

  private List<Outcome> outcomes(QuestionTable table, int ruledOut, AnswerSet answers) {
    List<Question.Answer> possible = new ArrayList<>();
    double total = 0;
    for (Question.Answer answer : table.question().answers()) {
      boolean isRuledOut = (table.bits(List.of(answer.id())) & ruledOut) != 0;
      if (!isRuledOut && answer.prior() > 0) {
        possible.add(answer);
        total += answer.prior();
      }
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Question.Answer answer : possible) {
      AnswerSet then = answers.with(table.question().id(), List.of(answer.id()));
      outcomes.add(new Outcome(answer.prior() / total, offer.apply(then)));
    }
    return outcomes;
  }

  private static double gain(List<Outcome> outcomes) {
    double low = Double.MAX_VALUE;
    double high = 0;
    double expected = 0;
    double difference = 0;
    for (Outcome one : outcomes) {
      low = Math.min(low, one.offer().low());
      high = Math.max(high, one.offer().high());
      expected += one.share() * one.offer().doublings();
      for (Outcome other : outcomes) {
        difference += one.share() * other.share() * difference(one.offer(), other.offer());
      }
    }
    double range = outcomes.isEmpty() ? 0 : new Offer(Set.of(), low, high).doublings();
    return difference + range - expected;
  }

  /** The share of two shortlists that is not on both. */
  private static double difference(Offer one, Offer other) {
    Set<String> either = new HashSet<>(one.products());
    either.addAll(other.products());
    long both = one.products().stream().filter(other.products()::contains).count();
    return either.isEmpty() ? 0 : 1 - (double) both / either.size();
  }
}
