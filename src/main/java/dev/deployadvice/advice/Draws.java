package dev.deployadvice.advice;

import dev.deployadvice.advice.Prospect.Open;
import java.util.ArrayList;
import java.util.List;

/** A sample of how the open questions may turn out, drawn from the catalog's priors. */
final class Draws {
  /** How many completions are drawn. */
  static final int SIZE = 512;

  private final List<int[]> drawn;

  private Draws(List<int[]> drawn) {
    this.drawn = List.copyOf(drawn);
  }

  static Draws of(Prospect prospect, List<Sampler> samplers) {
    List<int[]> drawn = new ArrayList<>();
    for (Open each : prospect.open()) {
      drawn.add(samplers.get(each.place()).draw(each.choices()));
    }
    return new Draws(drawn);
  }

  /** The choices drawn for an open joint question, per completion; not to be changed. */
  int[] choices(int open) {
    return drawn.get(open);
  }

  /** Which choice of an open joint question was drawn for a completion. */
  int choice(int open, int completion) {
    return drawn.get(open)[completion];
  }
}
