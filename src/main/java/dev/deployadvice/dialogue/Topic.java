package dev.deployadvice.dialogue;

import java.util.List;

/** What somebody wants explained, besides the question that is open. */
public sealed interface Topic {

  /** How all this is used. */
  record Help() implements Topic {}

  /** What speaks for and against the option that leads. */
  record Reasons() implements Topic {}

  /** The two comparisons. */
  record Comparison() implements Topic {}

  /** What hosting costs. */
  record Costs() implements Topic {}

  /** What options are: one, or several to be told apart. */
  record Options(List<String> ids) implements Topic {
    public Options {
      ids = List.copyOf(ids);
    }
  }

  /** What a named product is. */
  record Product(String id) implements Topic {}
}
