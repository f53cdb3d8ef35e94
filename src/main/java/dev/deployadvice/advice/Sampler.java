package dev.deployadvice.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws how one joint question may turn out. The same choices are always drawn the same way.
 *
 * <p>One draw comes from every part of its range, in an order shuffled once for all, so that the
 * shares of the answers are those of the priors.
 */
final class Sampler {
  private static final long SEED = 20_261_120;

  private final int[] order;
  private final List<Choice> unrestricted;
  private final int[] drawnUnrestricted;

  private Sampler(int[] order, List<Choice> unrestricted) {
    this.order = order;
    this.unrestricted = unrestricted;
    this.drawnUnrestricted = drawFresh(unrestricted);
  }

  /** One for each joint question, each with an order of its own. */
  static List<Sampler> forAll(List<JointQuestion> questions) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Sampler> samplers = new ArrayList<>();
    for (JointQuestion question : questions) {
      int[] order = new int[Draws.SIZE];
      for (int part = 0; part < order.length; part++) {
        int other = random.nextInt(part + 1);
        order[part] = order[other];
        order[other] = part;
      }
      samplers.add(new Sampler(order, question.unrestricted()));
    }
    return List.copyOf(samplers);
  }

  /** Places in the list of choices, one per completion; not to be changed. */
  int[] draw(List<Choice> choices) {
    return choices.equals(unrestricted) ? drawnUnrestricted : drawFresh(choices);
  }

  private int[] drawFresh(List<Choice> choices) {
    double total = 0;
    for (Choice each : choices) {
      total += each.likelihood();
    }
    int[] byPart = new int[order.length];
    int choice = 0;
    double reached = share(choices, 0, total);
    for (int part = 0; part < byPart.length; part++) {
      while (reached < (part + 0.5) / byPart.length && choice < choices.size() - 1) {
        choice++;
        reached += share(choices, choice, total);
      }
      byPart[part] = choice;
    }
    int[] drawn = new int[order.length];
    for (int completion = 0; completion < drawn.length; completion++) {
      drawn[completion] = byPart[order[completion]];
    }
    return drawn;
  }

  /** Where no choice is likely at all, each is as likely as the next. */
  private static double share(List<Choice> choices, int choice, double total) {
    return total > 0 ? choices.get(choice).likelihood() / total : 1.0 / choices.size();
  }
}
