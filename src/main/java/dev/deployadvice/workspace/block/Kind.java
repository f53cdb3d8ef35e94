package dev.deployadvice.workspace.block;

import java.util.List;

/** What a field may hold. Lengths count characters, whatever they take in memory. */
sealed interface Kind {

  /** A plain JSON string. */
  record Text(int min, int max) implements Kind {}

  /** A string of a given form. */
  record Formatted(String pattern, String message, int max) implements Kind {}

  /** One of a few strings. */
  record Choice(List<String> values) implements Kind {}

  /** True or false. */
  record Flag() implements Kind {}

  /** A whole number. */
  record Whole(int min, int max) implements Kind {}

  /** Any number, or only one above zero. */
  record Decimal(boolean positive) implements Kind {}

  /** A text object of 1 to {@code max} characters: plain text, or mrkdwn as well. */
  record TextObject(boolean mrkdwn, int max) implements Kind {}

  /** An object that says itself which of several it is. */
  record OneOf(Table table, List<String> types) implements Kind {}

  /** An object that is always the same and has no {@code type}. */
  record Shape(Spec spec) implements Kind {}

  /** A list. */
  record Items(Kind each, int min, int max) implements Kind {}

  /** The same, or null in its place. */
  record OrNull(Kind kind) implements Kind {}

  /** Anything: what Slack has not documented. */
  record Free() implements Kind {}

  /** Blocks and elements share some names, such as {@code image}, but not their fields. */
  enum Table {
    BLOCK,
    ELEMENT
  }

  static Kind text(int max) {
    return new Text(1, max);
  }

  static Kind textOrEmpty(int max) {
    return new Text(0, max);
  }

  static Kind plain(int max) {
    return new TextObject(false, max);
  }

  static Kind mrkdwn(int max) {
    return new TextObject(true, max);
  }

  static Kind flag() {
    return new Flag();
  }

  static Kind whole(int min, int max) {
    return new Whole(min, max);
  }

  static Kind choice(String... values) {
    return new Choice(List.of(values));
  }

  static Kind url() {
    return new Formatted("(?is)https?://.+", "must be a valid URL", 3000);
  }

  static Kind secureUrl() {
    return new Formatted("(?is)https://.+", "must be a valid https URL", 3000);
  }

  static Kind element(String... types) {
    return new OneOf(Table.ELEMENT, List.of(types));
  }

  static Kind block(String... types) {
    return new OneOf(Table.BLOCK, List.of(types));
  }

  static Kind items(Kind each, int min, int max) {
    return new Items(each, min, max);
  }
}
