package dev.deployadvice.workspace.block;

import dev.deployadvice.workspace.block.Problem.Constraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The problems found so far. Here alone stands how Slack words them. */
final class Report {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final List<Problem> problems = new ArrayList<>();

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  int size() {
    return problems.size();
  }

  /** Some schemas wrap others; Slack names the outer one first. */
  void insertNoMatch(int index, String pointer) {
    problems.add(
        index,
        new Problem(
            Problem.FAILED_CONSTRAINT,
            "failed to match all allowed schemas",
            pointer,
            Optional.of(new Constraint("all_of", Optional.empty(), Optional.empty()))));
  }

  void missing(String pointer, String field) {
    plain(Problem.MISSING_FIELD, "missing required field: " + field, pointer);
  }

  /** What is expected carries its article: "a string", "an object". */
  void wrongType(String pointer, String expected) {
    plain(Problem.INVALID_TYPE, "must provide " + expected, pointer);
  }

  void unknownField(String pointer, String field) {
    failed(
        pointer,
        "invalid additional property: " + field,
        new Constraint(
            "additional_properties", Optional.empty(), Optional.of(JSON.stringNode(field))));
  }

  void tooLong(String pointer, int max, int length) {
    failed(
        pointer,
        "must be less than " + (max + 1) + " characters",
        limit("max_length", max, length));
  }

  void tooShort(String pointer, int min, int length) {
    failed(
        pointer,
        "must be more than " + (min - 1) + " characters",
        limit("min_length", min, length));
  }

  void tooMany(String pointer, int max, int size) {
    failed(pointer, "no more than " + max + " items allowed", limit("max_items", max, size));
  }

  void tooFew(String pointer, int min, int size) {
    failed(pointer, "must provide at least " + min + " items", limit("min_items", min, size));
  }

  void tooGreat(String pointer, int max, JsonNode got) {
    failed(
        pointer,
        "must be less than " + (max + 1),
        new Constraint("maximum", Optional.of(JSON.numberNode(max)), Optional.of(got)));
  }

  void tooSmall(String pointer, int min, JsonNode got) {
    failed(
        pointer,
        "must be greater than " + (min - 1),
        new Constraint("minimum", Optional.of(JSON.numberNode(min)), Optional.of(got)));
  }

  void notPositive(String pointer, JsonNode got) {
    failed(
        pointer,
        "must be greater than 0",
        new Constraint("exclusive_minimum", Optional.of(JSON.numberNode(0)), Optional.of(got)));
  }

  void alreadyExists(String pointer, String field, String value) {
    broken(pointer, "`%s` \"%s\" already exists".formatted(field, value), "unique");
  }

  void notAllowed(String pointer, Collection<String> allowed, JsonNode got) {
    failed(pointer, "must be a valid enum value", choice(allowed, got));
  }

  void unsupportedType(String pointer, Collection<String> allowed, JsonNode got) {
    failed(pointer, "unsupported type: " + got.asString(""), choice(allowed, got));
  }

  void badFormat(String pointer, String message, JsonNode got) {
    failed(pointer, message, new Constraint("format", Optional.empty(), Optional.of(got)));
  }

  /** A rule over several fields. */
  void broken(String pointer, String message, String constraint) {
    failed(pointer, message, new Constraint(constraint, Optional.empty(), Optional.empty()));
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  private void plain(String code, String message, String pointer) {
    problems.add(new Problem(code, message, pointer, Optional.empty()));
  }

  void failed(String pointer, String message, Constraint constraint) {
    problems.add(new Problem(Problem.FAILED_CONSTRAINT, message, pointer, Optional.of(constraint)));
  }

  static Constraint limit(String type, int expected, int got) {
    return new Constraint(
        type, Optional.of(JSON.numberNode(expected)), Optional.of(JSON.numberNode(got)));
  }

  private static Constraint choice(Collection<String> allowed, JsonNode got) {
    ArrayNode expected = JSON.arrayNode();
    allowed.forEach(expected::add);
    return new Constraint("enum", Optional.of(expected), Optional.of(got));
  }
}
