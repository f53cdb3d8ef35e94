package dev.deployadvice.workspace.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One block, element or object: where it may stand and what it holds.
 *
 * @param type its {@code type}; empty for an object that has none
 * @param surfaces where it may stand
 * @param fields what it may hold, {@code type} left out
 * @param open whether it may hold more than that
 * @param rules what no single field can tell
 */
record Spec(
    String type, Set<Surface> surfaces, List<Field> fields, boolean open, List<Rule> rules) {

  Spec {
    fields = List.copyOf(fields);
    rules = List.copyOf(rules);
  }

  /** A field by its name. */
  record Field(String name, Kind kind, boolean required) {}

  static Field required(String name, Kind kind) {
    return new Field(name, kind, true);
  }

  static Field optional(String name, Kind kind) {
    return new Field(name, kind, false);
  }

  /** A block; every one may have a {@code block_id}. */
  static Spec block(String type, Set<Surface> surfaces, Field... fields) {
    List<Field> all = new ArrayList<>(List.of(fields));
    all.add(optional("block_id", Kind.textOrEmpty(255)));
    return new Spec(type, surfaces, all, false, List.of());
  }

  static Spec element(String type, Set<Surface> surfaces, Field... fields) {
    return new Spec(type, surfaces, List.of(fields), false, List.of());
  }

  /** An element that people act on; every one may have an {@code action_id}. */
  static Spec interactive(String type, Set<Surface> surfaces, Field... fields) {
    List<Field> all = new ArrayList<>(List.of(fields));
    all.add(optional("action_id", Kind.textOrEmpty(255)));
    return new Spec(type, surfaces, all, false, List.of());
  }

  static Spec shape(Field... fields) {
    return new Spec("", Surface.ALL, List.of(fields), false, List.of());
  }

  /** An element that Slack has not documented in full: whatever it holds is taken. */
  static Spec undocumented(String type) {
    return new Spec(type, Surface.ALL, List.of(), true, List.of());
  }

  Spec with(Rule... added) {
    List<Rule> all = new ArrayList<>(rules);
    all.addAll(List.of(added));
    return new Spec(type, surfaces, fields, open, all);
  }

  Spec and(Field... added) {
    List<Field> all = new ArrayList<>(fields);
    all.addAll(List.of(added));
    return new Spec(type, surfaces, all, open, rules);
  }

  boolean knows(String field) {
    return open
        || (field.equals("type") && !type.isEmpty())
        || fields.stream().anyMatch(each -> each.name().equals(field));
  }

  static Map<String, Spec> byType(List<Spec> specs) {
    return specs.stream().collect(Collectors.toUnmodifiableMap(Spec::type, Function.identity()));
  }
}
