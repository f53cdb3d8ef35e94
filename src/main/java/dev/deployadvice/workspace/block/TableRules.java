package dev.deployadvice.workspace.block;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What holds for the rows of a data table together. */
final class TableRules {
  private TableRules() {}

  static void check(JsonNode table, Place place) {
    JsonNode rows = table.path("rows");
    if (!rows.isArray() || rows.isEmpty()) {
      return;
    }
    int columns = rows.path(0).size();
    sameLength(rows, columns, place.child("rows"));
    plainHeader(rows.path(0), place.child("rows").child(0));
    JsonNode header = table.path("row_header_column_index");
    if (header.isIntegralNumber() && header.asInt(0) >= columns) {
      place
          .report()
          .tooGreat(place.child("row_header_column_index").pointer(), columns - 1, header);
    }
  }

  private static void sameLength(JsonNode rows, int columns, Place place) {
    for (int index = 1; index < rows.size(); index++) {
      if (rows.path(index).isArray() && rows.path(index).size() != columns) {
        place
            .report()
            .broken(
                place.child(index).pointer(),
                "must have %d cells, like the first row".formatted(columns),
                "min_items");
      }
    }
  }

  private static void plainHeader(JsonNode header, Place place) {
    for (int index = 0; index < header.size(); index++) {
      JsonNode type = header.path(index).path("type");
      if (type.asString("").equals("rich_text") || type.asString("").equals("action")) {
        place
            .report()
            .unsupportedType(
                place.child(index).child("type").pointer(),
                List.of("raw_text", "raw_number"),
                type);
      }
    }
  }
}
