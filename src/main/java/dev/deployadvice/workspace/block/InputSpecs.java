package dev.deployadvice.workspace.block;

import static dev.deployadvice.workspace.block.Kind.block;
import static dev.deployadvice.workspace.block.Kind.flag;
import static dev.deployadvice.workspace.block.Kind.items;
import static dev.deployadvice.workspace.block.Kind.plain;
import static dev.deployadvice.workspace.block.Kind.text;
import static dev.deployadvice.workspace.block.Kind.textOrEmpty;
import static dev.deployadvice.workspace.block.Kind.whole;
import static dev.deployadvice.workspace.block.Spec.optional;
import static dev.deployadvice.workspace.block.Spec.required;

import java.util.List;
import java.util.Set;

/** Fields to type into, pickers of dates and times, and uploads. */
final class InputSpecs {
  private static final Kind DATE =
      new Kind.Formatted(
          "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])", "must be a date like 2026-11-20", 10);
  private static final Kind TIME =
      new Kind.Formatted("([01]\\d|2[0-3]):[0-5]\\d", "must be a time like 09:30", 5);
  private static final Kind NUMBER =
      new Kind.Formatted("-?\\d+(\\.\\d+)?", "must be a number written as a string", 50);

  static final List<Spec> ALL =
      List.of(
          picker("datepicker", Surface.ALL, optional("initial_date", DATE)),
          picker("timepicker", Surface.ALL, optional("initial_time", TIME))
              .and(optional("timezone", text(255))),
          Spec.interactive(
              "datetimepicker",
              Surface.NOT_HOME,
              optional("initial_date_time", whole(1_000_000_000, Integer.MAX_VALUE - 1)),
              optional("confirm", ObjectSpecs.CONFIRM),
              optional("focus_on_load", flag())),
          field("plain_text_input", Surface.ALL)
              .and(
                  optional("initial_value", textOrEmpty(3000)),
                  optional("multiline", flag()),
                  optional("min_length", whole(0, 3000)),
                  optional("max_length", whole(1, 3000))),
          field("number_input", Surface.MODALS)
              .and(
                  required("is_decimal_allowed", flag()),
                  optional("initial_value", NUMBER),
                  optional("min_value", NUMBER),
                  optional("max_value", NUMBER)),
          field("url_text_input", Surface.MODALS).and(optional("initial_value", text(3000))),
          field("email_text_input", Surface.MODALS).and(optional("initial_value", text(3000))),
          field("rich_text_input", Surface.VIEWS)
              .and(
                  optional("initial_value", block("rich_text")),
                  optional("min_lines", whole(1, 100)),
                  optional("max_lines", whole(1, 100))),
          Spec.interactive(
              "file_input",
              Surface.MODALS,
              optional("filetypes", items(text(255), 1, Integer.MAX_VALUE)),
              optional("max_files", whole(1, 10))));

  private InputSpecs() {}

  private static Spec picker(String type, Set<Surface> surfaces, Spec.Field initial) {
    return Spec.interactive(
        type,
        surfaces,
        initial,
        optional("placeholder", plain(150)),
        optional("confirm", ObjectSpecs.CONFIRM),
        optional("focus_on_load", flag()));
  }

  private static Spec field(String type, Set<Surface> surfaces) {
    return Spec.interactive(
        type,
        surfaces,
        optional("placeholder", plain(150)),
        optional("dispatch_action_config", ObjectSpecs.DISPATCH_ACTION_CONFIG),
        optional("focus_on_load", flag()));
  }
}
