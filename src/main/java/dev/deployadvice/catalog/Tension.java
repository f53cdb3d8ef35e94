package dev.deployadvice.catalog;

import java.util.List;

/**
 * Two answers that pull apart: a project can hardly have both. It changes no score; people are
 * told.
 *
 * @param says one sentence that names both and why they do not go together
 */
public record Tension(Side one, Side other, String says) {

  /** A question and the answers to it that pull, each on its own. */
  public record Side(String question, List<String> answers) {
    public Side {
      answers = List.copyOf(answers);
    }
  }
}
