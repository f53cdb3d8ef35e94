package dev.deployadvice.workspace.block;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Walks JSON along the tables. */
final class Checker {
  private Checker() {}

  static void check(Kind kind, JsonNode value, Place place) {
    switch (kind) {
      case Kind.Text text -> text(value, text.min(), text.max(), place);
      case Kind.Formatted formatted -> formatted(formatted, value, place);
      case Kind.Choice choice -> choice(choice, value, place);
      case Kind.Flag _ -> expect(value.isBoolean(), "a boolean", place);
      case Kind.Whole whole -> whole(whole, value, place);
      case Kind.Decimal decimal -> decimal(decimal, value, place);
      case Kind.TextObject object -> textObject(object, value, place);
      case Kind.OneOf oneOf -> oneOf(oneOf, value, place);
      case Kind.Shape shape -> shape(shape.spec(), value, place);
      case Kind.Items items -> items(items, value, place);
      case Kind.OrNull or -> orNull(or, value, place);
      case Kind.Free _ -> {}
    }
  }

  /** Checks an object against its table; says nothing of its {@code type}. */
  static void shape(Spec spec, JsonNode object, Place place) {
    if (!expect(object.isObject(), "an object", place)) {
      return;
    }
    for (Spec.Field field : spec.fields()) {
      if (field.required() && isAbsent(object.path(field.name()))) {
        place.report().missing(place.pointer(), field.name());
      }
    }
    for (String name : object.propertyNames()) {
      if (!spec.knows(name)) {
        place.report().unknownField(place.pointer(), name);
      }
    }
    for (Spec.Field field : spec.fields()) {
      JsonNode value = object.path(field.name());
      if (!isAbsent(value)) {
        check(field.kind(), value, place.child(field.name()));
      }
    }
    spec.rules().forEach(rule -> rule.check(object, place));
  }

  static boolean isAbsent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static void text(JsonNode value, int min, int max, Place place) {
    if (!expect(value.isString(), "a string", place)) {
      return;
    }
    int length = length(value.stringValue());
    if (length < min) {
      place.report().tooShort(place.pointer(), min, length);
    }
    if (length > max) {
      place.report().tooLong(place.pointer(), max, length);
    }
  }

  private static void formatted(Kind.Formatted formatted, JsonNode value, Place place) {
    text(value, 1, formatted.max(), place);
    boolean filled = value.isString() && !value.stringValue().isEmpty();
    if (filled && !value.stringValue().matches(formatted.pattern())) {
      place.report().badFormat(place.pointer(), formatted.message(), value);
    }
  }

  private static void choice(Kind.Choice choice, JsonNode value, Place place) {
    if (expect(value.isString(), "a string", place)
        && !choice.values().contains(value.stringValue())) {
      place.report().notAllowed(place.pointer(), choice.values(), value);
    }
  }

  private static void whole(Kind.Whole whole, JsonNode value, Place place) {
    if (!expect(value.isIntegralNumber(), "an integer", place)) {
      return;
    }
    if (value.decimalValue().compareTo(BigDecimal.valueOf(whole.min())) < 0) {
      place.report().tooSmall(place.pointer(), whole.min(), value);
    }
    if (value.decimalValue().compareTo(BigDecimal.valueOf(whole.max())) > 0) {
      place.report().tooGreat(place.pointer(), whole.max(), value);
    }
  }

  private static void decimal(Kind.Decimal decimal, JsonNode value, Place place) {
    if (expect(value.isNumber(), "a number", place)
        && decimal.positive()
        && value.decimalValue().signum() <= 0) {
      place.report().notPositive(place.pointer(), value);
    }
  }

  private static void textObject(Kind.TextObject kind, JsonNode value, Place place) {
    int before = place.report().size();
    List<String> types = kind.mrkdwn() ? List.of("plain_text", "mrkdwn") : List.of("plain_text");
    Optional<Spec> spec = specFor(Kind.Table.ELEMENT, types, value, place);
    int matched = place.report().size();
    spec.ifPresent(found -> shape(ObjectSpecs.textOf(found, kind.max()), value, place));
    if (kind.mrkdwn() && before == matched && place.report().size() > matched) {
      place.report().insertNoMatch(matched, place.pointer());
    }
  }

  private static void oneOf(Kind.OneOf kind, JsonNode value, Place place) {
    specFor(kind.table(), kind.types(), value, place).ifPresent(spec -> shape(spec, value, place));
  }

  private static Optional<Spec> specFor(
      Kind.Table table, List<String> types, JsonNode value, Place place) {
    if (!expect(value.isObject(), "an object", place)) {
      return Optional.empty();
    }
    JsonNode type = value.path("type");
    if (isAbsent(type)) {
      place.report().missing(place.pointer(), "type");
      return Optional.empty();
    }
    Map<String, Spec> specs = Specs.of(table);
    List<Spec> allowed =
        types.stream()
            .flatMap(each -> Optional.ofNullable(specs.get(each)).stream())
            .filter(spec -> spec.surfaces().contains(place.surface()))
            .toList();
    Optional<Spec> found =
        allowed.stream().filter(spec -> spec.type().equals(type.asString(""))).findFirst();
    if (found.isEmpty()) {
      List<String> names = allowed.stream().map(Spec::type).toList();
      place.report().unsupportedType(place.child("type").pointer(), names, type);
    }
    return found;
  }

  private static void items(Kind.Items items, JsonNode value, Place place) {
    if (!expect(value.isArray(), "an array", place)) {
      return;
    }
    if (value.size() < items.min()) {
      place.report().tooFew(place.pointer(), items.min(), value.size());
    }
    if (value.size() > items.max()) {
      place.report().tooMany(place.pointer(), items.max(), value.size());
    }
    for (int index = 0; index < value.size(); index++) {
      check(items.each(), value.path(index), place.child(index));
    }
  }

  private static void orNull(Kind.OrNull or, JsonNode value, Place place) {
    if (!value.isNull()) {
      check(or.kind(), value, place);
    }
  }

  private static boolean expect(boolean held, String expected, Place place) {
    if (!held) {
      place.report().wrongType(place.pointer(), expected);
    }
    return held;
  }
}
