package dev.deployadvice.advice;

import dev.deployadvice.catalog.Catalog;

/** An answer that was given; of several ticks, one. */
public record Given(String question, String answer) {

  /** "the host is prescribed" */
  String noted(Catalog catalog) {
    return catalog.requireQuestion(question).requireAnswer(answer).label().noted();
  }
}
