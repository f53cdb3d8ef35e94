package dev.deployadvice.advice;

import dev.deployadvice.catalog.Nature;
import java.util.ArrayList;
import java.util.List;

/**
 * A question answered in another way.
 *
 * @param place where its joint question stands in the adviser's list
 * @param index where it stands within its joint question
 * @param from what is ticked now; 0 while it is open
 * @param to what is ticked then
 */
record Exchange(int place, int index, QuestionTable table, int from, int to) {

  /**
   * Every other way to answer a question. Where several answers may be ticked it is one tick more,
   * one less, another single tick in place of a single one, or an answer that stands alone; an open
   * question is answered by one tick. A fact that is known does not change.
   */
  static List<Exchange> of(int place, int index, QuestionTable table, int from, int ruledOut) {
    List<Exchange> exchanges = new ArrayList<>();
    boolean known = from != 0 && table.question().role().nature() == Nature.FACT;
    for (int answer = 0; answer < table.answers() && !known; answer++) {
      int tick = 1 << answer;
      boolean possible = (ruledOut & tick) == 0;
      if (possible && (from & tick) == 0) {
        boolean replaces = !table.question().several() || Integer.bitCount(from) < 2;
        if (replaces || table.isAlone(tick)) {
          exchanges.add(new Exchange(place, index, table, from, tick));
        }
        if (from != 0 && table.question().several() && !table.isAlone(from | tick)) {
          exchanges.add(new Exchange(place, index, table, from, from | tick));
        }
      } else if ((from & tick) != 0 && from != tick) {
        exchanges.add(new Exchange(place, index, table, from, from & ~tick));
      }
    }
    return exchanges;
  }

  boolean isOfSameQuestion(Exchange other) {
    return place == other.place && index == other.index;
  }

  /** The ticks of the joint question after this exchange. */
  int[] after(int[] ticks) {
    int[] after = ticks.clone();
    after[index] = to;
    return after;
  }

  /** Whether it makes sense with these ticks of the joint question. */
  boolean isPossible(JointQuestion joint, int[] ticks) {
    return from == 0 ? joint.isAskable(index, ticks) : joint.applies(index, ticks);
  }

  /**
   * Whether this goes further than the other: one more step on an ordered question, or a tick in
   * place of another where the other exchange only adds it.
   */
  boolean isBeyond(Exchange other) {
    if (!isOfSameQuestion(other) || from == 0) {
      return false;
    }
    boolean ordered = table.question().role().scale().isPresent();
    boolean nextStep = ordered && other.to == (to > from ? to >> 1 : to << 1);
    return nextStep || (other.to == (from | to) && to != other.to);
  }

  /** How likely the new ticks, or the lack of the old one, are by the catalog's priors. */
  double likelihood() {
    int added = to & ~from;
    double likelihood = 1;
    for (int rest = added == 0 ? from & ~to : added; rest != 0; rest &= rest - 1) {
      int answer = Integer.numberOfTrailingZeros(rest);
      double prior = table.question().answers().get(answer).prior();
      likelihood *= added == 0 ? 1 - prior : prior;
    }
    return likelihood;
  }
}
