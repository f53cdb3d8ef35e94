package dev.deployadvice.workspace.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Rules that several blocks and elements share. */
final class Rules {
  private Rules() {}

  static Rule exactlyOne(String... fields) {
    return (object, place) -> {
      atLeastOne(fields).check(object, place);
      atMostOne(fields).check(object, place);
    };
  }

  static Rule atLeastOne(String... fields) {
    return (object, place) -> {
      if (present(object, fields) == 0) {
        place
            .report()
            .broken(place.pointer(), "must provide one of " + named(fields, " or "), "any_of");
      }
    };
  }

  static Rule atMostOne(String... fields) {
    return (object, place) -> {
      if (present(object, fields) > 1) {
        place
            .report()
            .broken(place.pointer(), "must not provide both " + named(fields, " and "), "one_of");
      }
    };
  }

  /** No two entries of the list may have the same value in this field. */
  static Rule uniqueIn(String list, String field) {
    return (object, place) -> {
      Set<String> seen = new HashSet<>();
      int index = 0;
      for (JsonNode entry : object.path(list)) {
        JsonNode value = entry.path(field);
        if (value.isString() && !seen.add(value.stringValue())) {
          String pointer = place.child(list).child(index).child(field).pointer();
          place.report().alreadyExists(pointer, field, value.stringValue());
        }
        index++;
      }
    };
  }

  /** What is chosen at first must be among the options, to the letter. */
  static Rule initialIsOption(String field) {
    return (object, place) -> {
      List<JsonNode> options = new ArrayList<>();
      object.path("options").forEach(options::add);
      object.path("option_groups").forEach(group -> group.path("options").forEach(options::add));
      JsonNode initial = object.path(field);
      if (initial.isObject()) {
        requireOption(initial, options, place.child(field));
      }
      if (initial.isArray()) {
        for (int index = 0; index < initial.size(); index++) {
          requireOption(initial.path(index), options, place.child(field).child(index));
        }
      }
    };
  }

  static Rule onlyInModals(String flag) {
    return (object, place) -> {
      if (object.path(flag).asBoolean(false) && place.surface() != Surface.MODAL) {
        place
            .report()
            .broken(
                place.child(flag).pointer(), "`" + flag + "` is only available in modals", "not");
      }
    };
  }

  /** A change of files cannot be dispatched; Slack reports the element as unsupported. */
  static void noDispatchOfFiles(JsonNode input, Place place) {
    JsonNode type = input.path("element").path("type");
    if (input.path("dispatch_action").asBoolean(false) && type.asString("").equals("file_input")) {
      place
          .report()
          .broken(
              place.child("element").child("type").pointer(),
              "unsupported type: file_input",
              "enum");
    }
  }

  private static void requireOption(JsonNode initial, List<JsonNode> options, Place place) {
    if (!options.contains(initial)) {
      place.report().broken(place.pointer(), "must be one of the provided options", "enum");
    }
  }

  private static long present(JsonNode object, String... fields) {
    return Arrays.stream(fields).filter(field -> !Checker.isAbsent(object.path(field))).count();
  }

  private static String named(String[] fields, String between) {
    return Arrays.stream(fields)
        .map(field -> "`" + field + "`")
        .collect(Collectors.joining(between));
  }
}
