package dev.deployadvice.advice;

import dev.deployadvice.advice.Prospect.Open;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * About how many more questions it takes until the result is stable: the mean over some likely
 * interviews that ask in the order of the agenda.
 */
final class Distance {
  private static final int INTERVIEWS = 32;
  private static final int COMPLETIONS = 64;

  private final Prospect prospect;
  private final Draws draws;
  private final List<Integer> agenda;
  private final int[][][] rest;

  private Distance(Prospect prospect, Draws draws, List<Integer> agenda) {
    this.prospect = prospect;
    this.draws = draws;
    this.agenda = agenda;
    this.rest = new int[agenda.size() + 1][COMPLETIONS][prospect.options()];
    for (int completion = 0; completion < COMPLETIONS; completion++) {
      fillRest(completion);
    }
  }

  /** Questions until the result is stable, at least one where something can be asked. */
  static int of(Prospect prospect, Draws draws, List<Candidate> agenda) {
    Set<Integer> joint = new LinkedHashSet<>();
    agenda.forEach(each -> joint.add(each.open()));
    Distance distance = new Distance(prospect, draws, List.copyOf(joint));
    double sum = 0;
    for (int interview = 0; interview < INTERVIEWS; interview++) {
      sum += distance.length(COMPLETIONS + interview);
    }
    int mean = (int) Math.round(sum / INTERVIEWS);
    return agenda.isEmpty() ? 0 : Math.max(1, mean);
  }

  /** What the questions not yet asked add in one completion, by the number of those asked. */
  private void fillRest(int completion) {
    int last = agenda.size();
    for (int open = 0; open < prospect.open().size(); open++) {
      if (!agenda.contains(open)) {
        add(rest[last][completion], open, completion);
      }
    }
    for (int asked = last - 1; asked >= 0; asked--) {
      System.arraycopy(
          rest[asked + 1][completion], 0, rest[asked][completion], 0, prospect.options());
      add(rest[asked][completion], agenda.get(asked), completion);
    }
  }

  /** How many questions an interview takes whose answers are those of one completion. */
  private int length(int interview) {
    int[] known = new int[prospect.options()];
    int[] now = new int[prospect.options()];
    for (int option = 0; option < known.length; option++) {
      known[option] = prospect.base(option);
      now[option] = prospect.now(option);
    }
    for (int asked = 0; asked < agenda.size(); asked++) {
      if (isStable(known, prospect.winner(now, 0), asked)) {
        return asked;
      }
      Open open = prospect.open().get(agenda.get(asked));
      int[] before = open.joint().effect(open.ticks());
      add(known, agenda.get(asked), interview);
      add(now, agenda.get(asked), interview);
      for (int option = 0; option < now.length; option++) {
        now[option] -= before[option];
      }
    }
    return agenda.size();
  }

  private boolean isStable(int[] known, int leader, int asked) {
    int[] sums = new int[known.length];
    double allowed = (1 - Outlook.STABLE) * COMPLETIONS;
    for (int[] completion : rest[asked]) {
      for (int option = 0; option < sums.length; option++) {
        sums[option] = known[option] + completion[option];
      }
      allowed -= prospect.winner(sums, 0) == leader ? 0 : 1;
      if (allowed < 0) {
        return false;
      }
    }
    return true;
  }

  private void add(int[] sums, int open, int completion) {
    Choice choice = prospect.open().get(open).choices().get(draws.choice(open, completion));
    for (int option = 0; option < sums.length; option++) {
      sums[option] += choice.effect(option);
    }
  }
}
