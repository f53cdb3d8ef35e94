package dev.deployadvice.dialogue;

import java.util.List;

/**
 * Words that touch a question without settling it.
 *
 * @param candidates the answers that may be meant, in the catalog's order; empty where it may be
 *     any
 */
public record Doubt(String question, List<String> candidates) {
  public Doubt {
    candidates = List.copyOf(candidates);
  }
}
