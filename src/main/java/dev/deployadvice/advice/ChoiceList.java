package dev.deployadvice.advice;

import java.util.ArrayList;
import java.util.List;

/** Lists every way in which a joint question can turn out, given what is known of it. */
final class ChoiceList {
  private final JointQuestion joint;
  private final int[] given;
  private final int[] ruledOut;
  private final int[] ticks;
  private final List<Choice> choices = new ArrayList<>();

  ChoiceList(JointQuestion joint, int[] given, int[] ruledOut) {
    this.joint = joint;
    this.given = given;
    this.ruledOut = ruledOut;
    this.ticks = new int[given.length];
  }

  List<Choice> all() {
    choices.clear();
    extend(0, 1);
    return List.copyOf(choices);
  }

  /** Goes through the questions from this one on; an unlikely way still counts for a proof. */
  private void extend(int index, double likelihood) {
    if (index == ticks.length) {
      choices.add(new Choice(ticks.clone(), joint.effect(ticks), likelihood));
      return;
    }
    ticks[index] = given[index];
    boolean applies = joint.applies(index, ticks);
    if (ticks[index] != 0) {
      extend(index + 1, applies ? likelihood : 0);
    } else if (applies) {
      extendByAnswers(index, likelihood);
    } else {
      extend(index + 1, likelihood);
    }
    ticks[index] = 0;
  }

  private void extendByAnswers(int index, double likelihood) {
    QuestionTable table = joint.questions().get(index);
    List<Integer> sets = table.tickSets(ruledOut[index]);
    extend(index + 1, sets.isEmpty() ? likelihood : 0);
    for (int set : sets) {
      ticks[index] = set;
      extend(index + 1, likelihood * table.likelihood(set));
    }
  }
}
