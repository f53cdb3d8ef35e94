package dev.deployadvice.advice;

import dev.deployadvice.advice.Prospect.Open;
import dev.deployadvice.catalog.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question that could be asked next.
 *
 * @param open its joint question, as a place in the prospect's list
 * @param index its own place within the joint question
 */
record Candidate(Question question, int open, int index) {

  /** Answers rarer than all these together are left out of the estimate. */
  private static final double NEARLY_ALL = 0.98;

  private static final int MOST_GROUPS = 24;

  /**
   * Answers that leave the same state behind.
   *
   * @param first one of them
   * @param isDefinite whether the joint question is closed then
   * @param share how likely they are, 0 to 1
   */
  record Group(Choice first, boolean isDefinite, double share) {}

  /** The likely answers, put together where they do the same to the options. */
  List<Group> groups(Prospect prospect) {
    Open joint = prospect.open().get(open);
    boolean definite = Arrays.stream(joint.ticks()).filter(ticks -> ticks == 0).count() == 1;
    Map<Object, Choice> first = new LinkedHashMap<>();
    Map<Object, Double> likelihood = new LinkedHashMap<>();
    double total = 0;
    for (Choice choice : joint.choices()) {
      if (choice.likelihood() > 0) {
        Object key = definite ? choice.effects() : choice.ticks(index);
        first.putIfAbsent(key, choice);
        likelihood.merge(key, choice.likelihood(), Double::sum);
        total += choice.likelihood();
      }
    }
    List<Group> groups = new ArrayList<>();
    for (Map.Entry<Object, Choice> each : first.entrySet()) {
      double share = likelihood.getOrDefault(each.getKey(), 0.0) / total;
      groups.add(new Group(each.getValue(), definite, share));
    }
    return mostLikely(groups);
  }

  private static List<Group> mostLikely(List<Group> groups) {
    groups.sort(Comparator.comparingDouble((Group each) -> -each.share()));
    double covered = 0;
    int taken = 0;
    while (taken < Math.min(groups.size(), MOST_GROUPS) && covered < NEARLY_ALL) {
      covered += groups.get(taken++).share();
    }
    return groups.subList(0, taken);
  }
}
