package dev.deployadvice.advice;

import dev.deployadvice.advice.Prospect.Open;
import dev.deployadvice.catalog.Factor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The questions that may be asked and could still change the result, the most telling first. */
final class Agenda {
  /** A question that tells at least this share of what the best one tells is as good. */
  private static final double AS_GOOD = 0.95;

  private static final double NOTHING = 1e-9;

  private static final Comparator<Rated> EASIEST_FIRST =
      Comparator.comparingInt((Rated each) -> each.candidate().question().role().effort())
          .thenComparingInt(each -> each.place());

  private Agenda() {}

  /**
   * A candidate and what speaks for asking it.
   *
   * @param place where the question stands in the catalog
   * @param gain how much less uncertain the winner is afterwards, in bits
   * @param swing the greatest distance by which it can move a rival towards the leader
   */
  private record Rated(Candidate candidate, int place, double gain, int swing) {}

  /**
   * What a question follows.
   *
   * @param skipped questions that are not asked again
   * @param topic what the question before was about
   */
  record Follow(Set<String> skipped, Optional<Factor> topic) {}

  static List<Candidate> of(Prospect prospect, Bounds bounds, Scenarios scenarios, Follow follow) {
    double entropy = scenarios.entropy();
    List<Rated> rated = new ArrayList<>();
    for (int open = 0; open < prospect.open().size(); open++) {
      Open each = prospect.open().get(open);
      int[] ticks = each.ticks();
      for (int index = 0; index < ticks.length; index++) {
        QuestionTable table = each.joint().questions().get(index);
        boolean asked = !follow.skipped().contains(table.question().id());
        if (asked && each.joint().isAskable(index, ticks) && bounds.canMatter(open)) {
          Candidate candidate = new Candidate(table.question(), open, index);
          double gain = entropy - scenarios.entropyAfter(candidate);
          rated.add(new Rated(candidate, table.position(), gain, bounds.swing(open)));
        }
      }
    }
    return bestFirst(rated, follow.topic());
  }

  /**
   * Those that tell as much as the best: of the same topic before others, then the easiest; and
   * then the rest by what they tell.
   */
  private static List<Candidate> bestFirst(List<Rated> rated, Optional<Factor> topic) {
    double best = rated.stream().mapToDouble(Rated::gain).max().orElse(0);
    Comparator<Rated> order =
        best > NOTHING
            ? Comparator.comparingDouble((Rated each) -> -Math.min(each.gain(), best * AS_GOOD))
            : Comparator.comparingInt((Rated each) -> -each.swing());
    return rated.stream()
        .sorted(order.thenComparing(sameFirst(topic)).thenComparing(EASIEST_FIRST))
        .map(Rated::candidate)
        .toList();
  }

  private static Comparator<Rated> sameFirst(Optional<Factor> topic) {
    return Comparator.comparing(
        each -> topic.isEmpty() || each.candidate().question().role().factor() != topic.get());
  }
}
