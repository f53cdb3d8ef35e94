package dev.deployadvice.understanding;

import java.util.List;

/**
 * A question that a message touches without settling it.
 *
 * @param candidates the answers that it may mean, in the catalog's order; empty where any may be
 */
public record Unsure(String question, List<String> candidates) {
  public Unsure {
    candidates = List.copyOf(candidates);
  }
}
