package dev.deployadvice.advice;

import dev.deployadvice.advice.Prospect.Open;
import dev.deployadvice.catalog.Question;
import java.util.ArrayList;
import java.util.Arrays;
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

  /**
   * Answers that leave the same state behind.
   *
   * @param isDefinite whether the joint question is closed then
   * @param share how likely they are, 0 to 1
   */
  record Group(List<Choice> choices, boolean isDefinite, double share) {}

  /** The answers that can be expected, put together where they do the same to the contenders. */
  List<Group> groups(Prospect prospect) {
    Open joint = prospect.open().get(open);
    boolean definite = Arrays.stream(joint.ticks()).filter(ticks -> ticks == 0).count() == 1;
    Map<List<Integer>, List<Choice>> groups = new LinkedHashMap<>();
    double total = 0;
    for (Choice choice : joint.choices()) {
      if (choice.likelihood() > 0) {
        List<Integer> key = definite ? effect(choice, prospect) : List.of(choice.ticks(index));
        groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(choice);
        total += choice.likelihood();
      }
    }
    List<Group> result = new ArrayList<>();
    for (List<Choice> choices : groups.values()) {
      double likelihood = choices.stream().mapToDouble(Choice::likelihood).sum();
      result.add(new Group(choices, definite, likelihood / total));
    }
    return result;
  }

  private static List<Integer> effect(Choice choice, Prospect prospect) {
    return Arrays.stream(prospect.contenders()).mapToObj(choice::effect).toList();
  }
}
