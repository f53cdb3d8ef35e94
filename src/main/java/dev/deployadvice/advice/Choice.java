package dev.deployadvice.advice;

import java.util.Arrays;
import java.util.List;

/** One way in which a joint question can turn out. */
final class Choice {
  private final int[] ticks;
  private final int[] effect;
  private final double likelihood;
  private final List<Integer> effects;

  /**
   * Takes the arrays over without a copy.
   *
   * @param ticks per question of the joint question; 0 where it stays open
   * @param effect per option, vetoes included
   * @param likelihood relative to the other choices; 0 where a question stays open
   */
  Choice(int[] ticks, int[] effect, double likelihood) {
    this.ticks = ticks;
    this.effect = effect;
    this.likelihood = likelihood;
    this.effects = Arrays.stream(effect).boxed().toList();
  }

  int ticks(int question) {
    return ticks[question];
  }

  int effect(int option) {
    return effect[option];
  }

  /** All effects, to be compared with those of other choices. */
  List<Integer> effects() {
    return effects;
  }

  double likelihood() {
    return likelihood;
  }
}
