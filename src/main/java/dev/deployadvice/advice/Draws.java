package dev.deployadvice.advice;

import dev.deployadvice.advice.Prospect.Open;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A sample of how the open questions may turn out, drawn from the catalog's priors.
 *
 * <p>The same answers always meet the same sample. Each joint question is drawn once from every
 * part of its range, in an order shuffled once for all, so that the shares of its answers are those
 * of the priors.
 */
final class Draws {
  /** How many completions are drawn. */
  static final int SIZE = 1024;

  private static final long SEED = 20_261_120;

  private final List<int[]> drawn;

  private Draws(List<int[]> drawn) {
    this.drawn = List.copyOf(drawn);
  }

  /** For each joint question the order in which the parts of its range are drawn. */
  static List<int[]> shuffles(int questions) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<int[]> shuffles = new ArrayList<>();
    for (int question = 0; question < questions; question++) {
      int[] order = new int[SIZE];
      for (int part = 0; part < SIZE; part++) {
        int other = random.nextInt(part + 1);
        order[part] = order[other];
        order[other] = part;
      }
      shuffles.add(order);
    }
    return List.copyOf(shuffles);
  }

  static Draws of(Prospect prospect, List<int[]> shuffles) {
    List<int[]> drawn = new ArrayList<>();
    for (Open each : prospect.open()) {
      drawn.add(draw(each.choices(), shuffles.get(each.place())));
    }
    return new Draws(drawn);
  }

  /** Which choice of an open joint question was drawn for a completion. */
  int choice(int open, int completion) {
    return drawn.get(open)[completion];
  }

  private static int[] draw(List<Choice> choices, int[] order) {
    double total = choices.stream().mapToDouble(Choice::likelihood).sum();
    int[] byPart = new int[SIZE];
    int choice = 0;
    double reached = share(choices, 0, total);
    for (int part = 0; part < SIZE; part++) {
      while (reached < (part + 0.5) / SIZE && choice < choices.size() - 1) {
        choice++;
        reached += share(choices, choice, total);
      }
      byPart[part] = choice;
    }
    int[] drawn = new int[SIZE];
    for (int completion = 0; completion < SIZE; completion++) {
      drawn[completion] = byPart[order[completion]];
    }
    return drawn;
  }

  /** Where no choice is likely at all, each is as likely as the next. */
  private static double share(List<Choice> choices, int choice, double total) {
    return total > 0 ? choices.get(choice).likelihood() / total : 1.0 / choices.size();
  }
}
