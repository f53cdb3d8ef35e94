package dev.deployadvice.advice;

import dev.deployadvice.catalog.AnswerSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who comes first after every change of one or two answers. Exchanges are meant by their places in
 * the list; those of one ordered question stand in its order.
 */
final class FlipSearch {
  /** Stands for the winner where the change makes no sense, or is not a smallest one. */
  private static final int NO_FLIP = -2;

  private final List<JointQuestion> questions;
  private final List<int[]> ticks;
  private final Prospect prospect;
  private final List<Exchange> exchanges;
  private final int[][] effects;
  private final boolean[] possible;
  private final int[] winners;
  private final int[][] winnersOfTwo;

  private FlipSearch(List<JointQuestion> questions, AnswerSet answers, Prospect prospect) {
    this.questions = questions;
    this.prospect = prospect;
    this.ticks = questions.stream().map(each -> each.given(answers)).toList();
    this.exchanges = exchanges(answers);
    int size = exchanges.size();
    this.effects = new int[size][];
    this.possible = new boolean[size];
    this.winners = new int[size];
    this.winnersOfTwo = new int[size][size];
    for (int one = 0; one < size; one++) {
      tryOne(one);
    }
    for (int one = 0; one < size; one++) {
      for (int other = 0; other < one; other++) {
        winnersOfTwo[one][other] = NO_FLIP;
        if (winners[one] == NO_FLIP && winners[other] == NO_FLIP) {
          winnersOfTwo[one][other] = tryTwo(other, one);
        }
        winnersOfTwo[other][one] = winnersOfTwo[one][other];
      }
    }
  }

  static FlipSearch of(List<JointQuestion> questions, AnswerSet answers, int options) {
    int[] all = IntStream.range(0, options).toArray();
    return new FlipSearch(questions, answers, Prospect.of(questions, answers, options, all));
  }

  int leader() {
    return prospect.leader();
  }

  List<Exchange> exchanges() {
    return exchanges;
  }

  /** Whether an exchange changes the winner. */
  boolean turns(int one) {
    return winners[one] != NO_FLIP;
  }

  /** Whether two exchanges change the winner together and neither does alone. */
  boolean turns(int one, int other) {
    return winnersOfTwo[one][other] != NO_FLIP;
  }

  int winner(int one) {
    return winners[one];
  }

  int winner(int one, int other) {
    return winnersOfTwo[one][other];
  }

  /** Whether less does the same: a step less on an ordered question, or a tick beside another. */
  boolean isBeyondAnother(int one) {
    return IntStream.of(one - 1, one + 1)
        .filter(next -> isIn(next) && exchanges.get(one).isBeyond(exchanges.get(next)))
        .anyMatch(next -> winners[next] == winners[one]);
  }

  boolean isBeyondAnother(int one, int other) {
    return isBeyondBeside(one, other) || isBeyondBeside(other, one);
  }

  private boolean isBeyondBeside(int one, int fixed) {
    return IntStream.of(one - 1, one + 1)
        .filter(next -> isIn(next) && exchanges.get(one).isBeyond(exchanges.get(next)))
        .anyMatch(next -> winnersOfTwo[next][fixed] == winnersOfTwo[one][fixed]);
  }

  /** The last of the steps beyond this one that all do the same; itself where there is none. */
  int lastBeyond(int one) {
    int step = step(one);
    int last = one;
    while (isBeyond(last + step, last) && winners[last + step] == winners[one]) {
      last += step;
    }
    return last;
  }

  int lastBeyond(int one, int fixed) {
    int step = step(one);
    int last = one;
    while (isBeyond(last + step, last)
        && winnersOfTwo[last + step][fixed] == winnersOfTwo[one][fixed]) {
      last += step;
    }
    return last;
  }

  /** By how many points the new winner is ahead of the present one after an exchange. */
  int margin(int one) {
    return winners[one] == Prospect.NOBODY ? 0 : margin(winners[one], sums(one));
  }

  int margin(int one, int other) {
    int winner = winnersOfTwo[one][other];
    return winner == Prospect.NOBODY ? 0 : margin(winner, sums(one, other));
  }

  /** How likely any of the answers from this one to that are. */
  double likelihood(int first, int last) {
    return IntStream.rangeClosed(Math.min(first, last), Math.max(first, last))
        .mapToDouble(each -> exchanges.get(each).likelihood())
        .sum();
  }

  private int margin(int winner, int[] sums) {
    int before = sums[prospect.leader()];
    return Prospect.isVetoed(before) ? 0 : sums[winner] - before;
  }

  private boolean isIn(int place) {
    return 0 <= place && place < exchanges.size();
  }

  private int step(int one) {
    return exchanges.get(one).to() > exchanges.get(one).from() ? 1 : -1;
  }

  private boolean isBeyond(int far, int near) {
    return isIn(far) && exchanges.get(far).isBeyond(exchanges.get(near));
  }

  private List<Exchange> exchanges(AnswerSet answers) {
    List<Exchange> all = new ArrayList<>();
    for (int place = 0; place < questions.size(); place++) {
      JointQuestion joint = questions.get(place);
      int[] ruledOut = joint.ruledOut(answers);
      for (int index = 0; index < ruledOut.length; index++) {
        QuestionTable table = joint.questions().get(index);
        all.addAll(Exchange.of(place, index, table, ticks.get(place)[index], ruledOut[index]));
      }
    }
    return List.copyOf(all);
  }

  private void tryOne(int one) {
    Exchange exchange = exchanges.get(one);
    JointQuestion joint = questions.get(exchange.place());
    int[] now = ticks.get(exchange.place());
    effects[one] = joint.effect(exchange.after(now));
    int[] before = joint.effect(now);
    for (int option = 0; option < before.length; option++) {
      effects[one][option] -= before[option];
    }
    possible[one] = exchange.isPossible(joint, now);
    int winner = possible[one] ? prospect.winner(sums(one), 0) : prospect.leader();
    winners[one] = winner == prospect.leader() ? NO_FLIP : winner;
  }

  private int tryTwo(int one, int other) {
    boolean sense =
        exchanges.get(one).place() == exchanges.get(other).place()
            ? areJointlyPossible(one, other)
            : possible[one] && possible[other];
    int winner = sense ? prospect.winner(sums(one, other), 0) : prospect.leader();
    return winner == prospect.leader() ? NO_FLIP : winner;
  }

  /** In a joint question a change may give sense to that of a later question, or take it. */
  private boolean areJointlyPossible(int one, int other) {
    Exchange first = exchanges.get(one);
    Exchange second = exchanges.get(other);
    JointQuestion joint = questions.get(first.place());
    int[] after = first.after(ticks.get(first.place()));
    return !first.isOfSameQuestion(second) && possible[one] && second.isPossible(joint, after);
  }

  private int[] sums(int one) {
    int[] sums = new int[prospect.options()];
    for (int option = 0; option < sums.length; option++) {
      sums[option] = prospect.now(option) + effects[one][option];
    }
    return sums;
  }

  private int[] sums(int one, int other) {
    Exchange first = exchanges.get(one);
    Exchange second = exchanges.get(other);
    int[] sums = sums(one);
    if (first.place() != second.place()) {
      for (int option = 0; option < sums.length; option++) {
        sums[option] += effects[other][option];
      }
      return sums;
    }
    JointQuestion joint = questions.get(first.place());
    int[] now = ticks.get(first.place());
    int[] before = joint.effect(now);
    int[] both = joint.effect(second.after(first.after(now)));
    for (int option = 0; option < sums.length; option++) {
      sums[option] = prospect.now(option) - before[option] + both[option];
    }
    return sums;
  }
}
