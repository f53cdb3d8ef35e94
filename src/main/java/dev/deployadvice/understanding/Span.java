package dev.deployadvice.understanding;

import java.util.Optional;

/**
 * A stretch of tokens that is more than its words: a quantity, a place.
 *
 * @param start the first token
 * @param end the token behind the last one
 * @param className its class in the language of phrases
 * @param quantity the amount, where it is one
 * @param name what is named: the code of a place, the length of a period
 */
record Span(int start, int end, String className, Optional<Quantity> quantity, String name) {

  static Span of(int start, int end, Quantity quantity) {
    return new Span(start, end, quantity.kind().className(), Optional.of(quantity), "");
  }

  static Span named(int start, int end, String className, String name) {
    return new Span(start, end, className, Optional.empty(), name);
  }

  boolean isTime() {
    return quantity.filter(each -> each.kind().isTime()).isPresent();
  }

  boolean overlaps(int from, int to) {
    return start < to && from < end;
  }
}
