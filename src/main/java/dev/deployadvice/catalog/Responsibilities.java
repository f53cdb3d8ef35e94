package dev.deployadvice.catalog;

import dev.deployadvice.catalog.Option.Responsibility;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who does what, with the options side by side.
 *
 * @param rows one for each part of the service, in the order in which options list them
 */
public record Responsibilities(List<Row> rows) {

  public Responsibilities {
    rows = List.copyOf(rows);
  }

  /**
   * One part of the service.
   *
   * @param item "OS patches"
   * @param byOption who does it, by option id in the order of the catalog
   */
  public record Row(String item, Map<String, Responsibility> byOption) {
    public Row {
      byOption = Collections.unmodifiableMap(new LinkedHashMap<>(byOption));
    }
  }

  /** All options of a catalog, which lists the same parts in the same order for each. */
  public static Responsibilities of(Catalog catalog) {
    Map<String, Map<String, Responsibility>> byItem = new LinkedHashMap<>();
    for (Option option : catalog.options()) {
      for (Responsibility each : option.statements().responsibilities()) {
        byItem.computeIfAbsent(each.item(), _ -> new LinkedHashMap<>()).put(option.id(), each);
      }
    }
    List<Row> rows = new ArrayList<>();
    byItem.forEach((item, byOption) -> rows.add(new Row(item, byOption)));
    return new Responsibilities(rows);
  }
}
