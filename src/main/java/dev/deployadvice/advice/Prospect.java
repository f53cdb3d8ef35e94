package dev.deployadvice.advice;

import dev.deployadvice.catalog.AnswerSet;
import java.util.ArrayList;
import java.util.List;

/** Where a set of answers leaves the contenders, and what is still open. */
final class Prospect {
  /** Stands for the winner where every contender is vetoed. */
  static final int NOBODY = -1;

  private static final int VETOED = QuestionTable.VETO / 2;

  private final int[] contenders;
  private final int[] base;
  private final int[] now;
  private final List<Open> open;

  private Prospect(int[] contenders, int[] base, int[] now, List<Open> open) {
    this.contenders = contenders;
    this.base = base;
    this.now = now;
    this.open = List.copyOf(open);
  }

  /**
   * A joint question of which something is open.
   *
   * @param place where it stands in the adviser's list
   */
  record Open(int place, JointQuestion joint, AnswerSet answers, List<Choice> choices) {
    int[] ticks() {
      return joint.given(answers);
    }
  }

  /** Takes the contenders as places in the list of so many options, in its order. */
  static Prospect of(List<JointQuestion> joint, AnswerSet answers, int options, int[] contenders) {
    int[] base = new int[options];
    int[] now = new int[options];
    List<Open> open = new ArrayList<>();
    for (int place = 0; place < joint.size(); place++) {
      JointQuestion each = joint.get(place);
      int[] ticks = each.given(answers);
      int[] effect = each.effect(ticks);
      add(now, effect);
      if (each.isOpen(ticks)) {
        List<Choice> choices = each.choices(ticks, each.ruledOut(answers));
        open.add(new Open(place, each, answers, choices));
      } else {
        add(base, effect);
      }
    }
    return new Prospect(contenders, base, now, open);
  }

  int[] contenders() {
    return contenders;
  }

  int options() {
    return base.length;
  }

  /** What the closed questions add up to, per option. */
  int base(int option) {
    return base[option];
  }

  /** What everything answered so far adds up to, per option. */
  int now(int option) {
    return now[option];
  }

  List<Open> open() {
    return open;
  }

  /** Who comes first now, or {@link #NOBODY}. */
  int leader() {
    return winner(now, 0);
  }

  /** Who comes first with these sums, of which the first stands at {@code from}. */
  int winner(int[] sums, int from) {
    int best = NOBODY;
    int most = VETOED;
    for (int contender : contenders) {
      if (sums[from + contender] > most) {
        best = contender;
        most = sums[from + contender];
      }
    }
    return best;
  }

  static boolean isVetoed(int sum) {
    return sum <= VETOED;
  }

  private static void add(int[] sums, int[] effect) {
    for (int option = 0; option < sums.length; option++) {
      sums[option] += effect[option];
    }
  }
}
