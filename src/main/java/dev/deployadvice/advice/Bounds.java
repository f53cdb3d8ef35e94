package dev.deployadvice.advice;

import dev.deployadvice.advice.Prospect.Open;
import java.util.Arrays;
import java.util.List;

/**
 * How far the open questions can still move every pair of contenders apart.
 *
 * <p>Joint questions add up independently, so the least difference between two options is the sum
 * of the least differences that each of them can make. A veto is a very large negative number, so
 * that an answer that vetoes the rival never makes the least difference and one that vetoes the
 * leader always does.
 */
final class Bounds {
  private final Prospect prospect;
  private final int[][][] least;
  private final int[][] leastInAll;
  private final boolean[] canBeVetoed;
  private final boolean[] canBeFree;

  Bounds(Prospect prospect) {
    this.prospect = prospect;
    List<Open> open = prospect.open();
    int options = prospect.options();
    this.least = new int[open.size()][options][options];
    this.leastInAll = new int[options][options];
    this.canBeVetoed = new boolean[options];
    this.canBeFree = new boolean[options];
    for (int one : prospect.contenders()) {
      canBeFree[one] = !Prospect.isVetoed(prospect.base(one));
      for (int other : prospect.contenders()) {
        leastInAll[one][other] = prospect.base(one) - prospect.base(other);
      }
    }
    for (int each = 0; each < open.size(); each++) {
      measure(open.get(each).choices(), least[each]);
    }
  }

  private void measure(List<Choice> choices, int[][] differences) {
    for (int one : prospect.contenders()) {
      boolean free = false;
      for (Choice choice : choices) {
        boolean vetoed = Prospect.isVetoed(choice.effect(one));
        canBeVetoed[one] |= vetoed;
        free |= !vetoed;
      }
      canBeFree[one] &= free;
      for (int other : prospect.contenders()) {
        int smallest = Integer.MAX_VALUE;
        for (Choice choice : choices) {
          smallest = Math.min(smallest, choice.effect(one) - choice.effect(other));
        }
        differences[one][other] = smallest;
        leastInAll[one][other] += smallest;
      }
    }
  }

  /** Whether nothing that is open can change who comes first. */
  boolean isSettled() {
    int leader = prospect.leader();
    if (leader == Prospect.NOBODY) {
      return Arrays.stream(prospect.contenders()).noneMatch(each -> canBeFree[each]);
    }
    return !canBeVetoed[leader]
        && Arrays.stream(prospect.contenders()).noneMatch(each -> canPass(each, leader));
  }

  /** Whether a joint question may still change who comes first; rarely true without need. */
  boolean canMatter(int open) {
    int[] winners = Arrays.stream(prospect.contenders()).filter(this::canWin).toArray();
    for (int one : winners) {
      if (mayVeto(open, one)) {
        return true;
      }
      for (int other : winners) {
        boolean moves = least[open][one][other] + least[open][other][one] != 0;
        if (one < other && moves && canPass(one, other) && canPass(other, one)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The greatest distance by which a joint question can move any rival towards the leader. */
  int swing(int open) {
    int leader = prospect.leader();
    int swing = 0;
    if (leader != Prospect.NOBODY) {
      for (int rival : prospect.contenders()) {
        swing = Math.max(swing, -least[open][leader][rival]);
      }
    }
    return swing;
  }

  private boolean canWin(int option) {
    int leader = prospect.leader();
    return leader == Prospect.NOBODY
        ? canBeFree[option]
        : option == leader || (canBeFree[option] && canPass(option, leader));
  }

  private boolean mayVeto(int open, int option) {
    List<Choice> choices = prospect.open().get(open).choices();
    return choices.stream().anyMatch(choice -> Prospect.isVetoed(choice.effect(option)));
  }

  /** Whether the first can come before the second; ties go to the catalog's order. */
  private boolean canPass(int one, int other) {
    int worst = leastInAll[other][one];
    return one != other && (worst < 0 || (worst == 0 && one < other));
  }
}
