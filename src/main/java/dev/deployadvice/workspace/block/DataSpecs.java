package dev.deployadvice.workspace.block;

import static dev.deployadvice.workspace.block.Kind.choice;
import static dev.deployadvice.workspace.block.Kind.element;
import static dev.deployadvice.workspace.block.Kind.flag;
import static dev.deployadvice.workspace.block.Kind.items;
import static dev.deployadvice.workspace.block.Kind.text;
import static dev.deployadvice.workspace.block.Kind.whole;
import static dev.deployadvice.workspace.block.Spec.optional;
import static dev.deployadvice.workspace.block.Spec.required;

import java.util.List;

/** Tables and charts. */
final class DataSpecs {
  /** All cells of a message have one limit together: see Totals. */
  private static final Kind CELL_TEXT = text(Integer.MAX_VALUE - 1);

  private static final Kind COLUMN =
      new Kind.OrNull(
          new Kind.Shape(
              Spec.shape(
                  optional("align", choice("left", "center", "right")),
                  optional("is_wrapped", flag()))));

  private static final Kind AXES =
      new Kind.Shape(
          Spec.shape(
              required("categories", items(text(20), 1, 20)),
              optional("x_label", text(50)),
              optional("y_label", text(50))));

  private static final Kind SERIES =
      new Kind.Shape(
          Spec.shape(
              required("name", text(20)),
              required("data", items(point(new Kind.Decimal(false)), 1, 20))));

  static final List<Spec> BLOCKS =
      List.of(
          Spec.block(
              "table",
              Surface.NOT_MODAL,
              required(
                  "rows",
                  items(items(element("raw_text", "raw_number", "rich_text"), 1, 20), 1, 100)),
              optional("column_settings", items(COLUMN, 0, 20))),
          Spec.block(
                  "data_table",
                  Surface.NOT_MODAL,
                  required("caption", CELL_TEXT),
                  required(
                      "rows",
                      items(
                          items(element("raw_text", "raw_number", "rich_text", "action"), 1, 20),
                          2,
                          201)),
                  optional("page_size", whole(1, 100)),
                  optional("row_header_column_index", whole(0, 19)))
              .with(TableRules::check),
          // The reference names the Home tab too, but publishing such a view is refused.
          Spec.block(
              "data_visualization",
              Surface.MESSAGES,
              required("title", text(50)),
              required("chart", element("pie", "bar", "area", "line"))));

  static final List<Spec> ELEMENTS =
      List.of(
          Spec.element("raw_text", Surface.ALL, required("text", CELL_TEXT)),
          Spec.element(
              "raw_number",
              Surface.ALL,
              required("value", new Kind.Decimal(false)),
              required("text", CELL_TEXT)),
          Spec.element(
              "action",
              Surface.ALL,
              required("element", element("button")),
              required("fallback", element("raw_text", "raw_number"))),
          Spec.element(
              "pie",
              Surface.ALL,
              required("segments", items(point(new Kind.Decimal(true)), 1, 12))),
          plotted("bar"),
          plotted("area"),
          plotted("line"));

  private DataSpecs() {}

  private static Spec plotted(String type) {
    return Spec.element(
            type,
            Surface.ALL,
            required("series", items(SERIES, 1, 12)),
            required("axis_config", AXES))
        .with(Rules.uniqueIn("series", "name"), ChartRules::onePointPerCategory);
  }

  private static Kind point(Kind value) {
    return new Kind.Shape(Spec.shape(required("label", text(20)), required("value", value)));
  }
}
