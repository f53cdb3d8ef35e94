package dev.deployadvice.advice;

import dev.deployadvice.advice.Conflict.Way;
import dev.deployadvice.catalog.AnswerSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for the fewest answers to take back. Joint questions veto independently of each other, so
 * an option is free once each of them has let it go; within one of them every set is tried, since
 * taking an answer back may give sense to another.
 */
final class Relaxation {
  private final List<JointQuestion> questions;
  private final AnswerSet answers;

  Relaxation(List<JointQuestion> questions, AnswerSet answers) {
    this.questions = questions;
    this.answers = answers;
  }

  /** A tick that was given, and its question's place in the catalog. */
  private record Tick(int position, int index, int bit, Given given) {}

  /** The smallest sets to relax, each with the options that it frees. */
  List<Way> ways(List<String> options) {
    Map<Set<Tick>, List<String>> freed = new LinkedHashMap<>();
    for (int option = 0; option < options.size(); option++) {
      for (Set<Tick> ticks : toFree(option)) {
        freed.computeIfAbsent(ticks, _ -> new ArrayList<>()).add(options.get(option));
      }
    }
    return smallest(freed.keySet()).stream()
        .sorted(Comparator.comparingInt(Set::size))
        .map(ticks -> new Way(inOrder(ticks), freed.getOrDefault(ticks, List.of())))
        .toList();
  }

  /** Every smallest set for one option: for each joint question that vetoes it, one of its own. */
  private List<Set<Tick>> toFree(int option) {
    List<Set<Tick>> sets = List.of(Set.of());
    for (JointQuestion joint : questions) {
      if (Prospect.isVetoed(joint.effect(joint.given(answers))[option])) {
        List<Set<Tick>> longer = new ArrayList<>();
        for (Set<Tick> own : toFree(joint, option)) {
          for (Set<Tick> set : sets) {
            Set<Tick> both = new HashSet<>(set);
            both.addAll(own);
            longer.add(both);
          }
        }
        sets = longer;
      }
    }
    return sets;
  }

  private List<Set<Tick>> toFree(JointQuestion joint, int option) {
    List<Tick> given = given(joint);
    List<Set<Tick>> freeing = new ArrayList<>();
    for (int set = 1; set < 1 << given.size(); set++) {
      int[] ticks = joint.given(answers);
      Set<Tick> taken = new HashSet<>();
      for (int rest = set; rest != 0; rest &= rest - 1) {
        Tick tick = given.get(Integer.numberOfTrailingZeros(rest));
        ticks[tick.index()] &= ~tick.bit();
        taken.add(tick);
      }
      if (!Prospect.isVetoed(joint.effect(ticks)[option])) {
        freeing.add(taken);
      }
    }
    return smallest(freeing);
  }

  private List<Tick> given(JointQuestion joint) {
    int[] ticks = joint.given(answers);
    List<Tick> given = new ArrayList<>();
    for (int index = 0; index < ticks.length; index++) {
      QuestionTable table = joint.questions().get(index);
      for (int rest = ticks[index]; rest != 0; rest &= rest - 1) {
        int bit = Integer.lowestOneBit(rest);
        Given answer = new Given(table.question().id(), table.ids(bit).getFirst());
        given.add(new Tick(table.position(), index, bit, answer));
      }
    }
    return given;
  }

  private static <T> List<Set<T>> smallest(Iterable<Set<T>> sets) {
    List<Set<T>> smallest = new ArrayList<>();
    for (Set<T> set : sets) {
      boolean holdsAnother = false;
      for (Set<T> other : sets) {
        holdsAnother |= other.size() < set.size() && set.containsAll(other);
      }
      if (!holdsAnother) {
        smallest.add(set);
      }
    }
    return smallest;
  }

  private static List<Given> inOrder(Set<Tick> ticks) {
    return ticks.stream()
        .sorted(Comparator.comparingInt(Tick::position).thenComparingInt(Tick::bit))
        .map(Tick::given)
        .toList();
  }
}
