package dev.deployadvice.workspace.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What holds for the series and axes of a chart together. */
final class ChartRules {
  private ChartRules() {}

  /** Every series has exactly one point for each category. */
  static void onePointPerCategory(JsonNode chart, Place place) {
    List<String> categories = strings(chart.path("axis_config").path("categories"));
    JsonNode series = chart.path("series");
    for (int index = 0; index < series.size(); index++) {
      Place data = place.child("series").child(index).child("data");
      checkPoints(series.path(index).path("data"), categories, data);
    }
  }

  private static void checkPoints(JsonNode points, List<String> categories, Place place) {
    Set<String> seen = new HashSet<>();
    for (int index = 0; index < points.size(); index++) {
      JsonNode label = points.path(index).path("label");
      Place at = place.child(index).child("label");
      if (label.isString() && !categories.contains(label.stringValue())) {
        place.report().notAllowed(at.pointer(), categories, label);
      } else if (label.isString() && !seen.add(label.stringValue())) {
        place.report().alreadyExists(at.pointer(), "label", label.stringValue());
      }
    }
    for (String category : categories) {
      if (points.isArray() && !seen.contains(category)) {
        place
            .report()
            .broken(
                place.pointer(), "must have a point for \"%s\"".formatted(category), "min_items");
      }
    }
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(each -> strings.add(each.asString("")));
    return strings;
  }
}
