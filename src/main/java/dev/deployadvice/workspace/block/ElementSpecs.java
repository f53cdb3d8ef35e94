package dev.deployadvice.workspace.block;

import static dev.deployadvice.workspace.block.Kind.choice;
import static dev.deployadvice.workspace.block.Kind.flag;
import static dev.deployadvice.workspace.block.Kind.items;
import static dev.deployadvice.workspace.block.Kind.plain;
import static dev.deployadvice.workspace.block.Kind.text;
import static dev.deployadvice.workspace.block.Kind.textOrEmpty;
import static dev.deployadvice.workspace.block.Kind.url;
import static dev.deployadvice.workspace.block.Spec.optional;
import static dev.deployadvice.workspace.block.Spec.required;

import java.util.List;

/** Buttons, ticks, menus with three dots, and images. */
final class ElementSpecs {
  private static final Kind STYLE = choice("primary", "danger");

  private static final Kind FEEDBACK_BUTTON =
      new Kind.Shape(
          Spec.shape(
              required("text", plain(75)),
              required("value", text(2000)),
              optional("accessibility_label", text(75))));

  private static final Kind WORKFLOW =
      new Kind.Shape(
          Spec.shape(
              required(
                  "trigger",
                  new Kind.Shape(
                      Spec.shape(
                          required("url", url()),
                          optional("customizable_input_parameters", new Kind.Free()))))));

  static final List<Spec> ALL =
      List.of(
          Spec.interactive(
              "button",
              Surface.ALL,
              required("text", plain(75)),
              optional("value", textOrEmpty(2000)),
              optional("url", url()),
              optional("style", STYLE),
              optional("confirm", ObjectSpecs.CONFIRM),
              optional("accessibility_label", text(75)),
              optional("agent_prompt", text(4000))),
          ticks("radio_buttons", optional("initial_option", formattedOption()))
              .with(Rules.initialIsOption("initial_option")),
          ticks("checkboxes", optional("initial_options", items(formattedOption(), 1, 10)))
              .with(Rules.initialIsOption("initial_options")),
          Spec.interactive(
              "overflow",
              Surface.ALL,
              required("options", items(new Kind.Shape(ObjectSpecs.LINK_OPTION), 1, 5)),
              optional("confirm", ObjectSpecs.CONFIRM)),
          Spec.interactive(
              "workflow_button",
              Surface.MESSAGES,
              required("workflow", WORKFLOW),
              required("text", plain(75)),
              optional("style", STYLE),
              optional("accessibility_label", text(75))),
          Spec.interactive(
              "feedback_buttons",
              Surface.MESSAGES,
              required("positive_button", FEEDBACK_BUTTON),
              required("negative_button", FEEDBACK_BUTTON)),
          Spec.interactive(
              "icon_button",
              Surface.MESSAGES,
              required("icon", choice("trash")),
              required("text", plain(75)),
              optional("value", textOrEmpty(2000)),
              optional("confirm", ObjectSpecs.CONFIRM),
              optional("accessibility_label", text(75)),
              optional("visible_to_user_ids", items(text(255), 0, Integer.MAX_VALUE))),
          Spec.element(
                  "image",
                  Surface.ALL,
                  required("alt_text", text(2000)),
                  optional("image_url", url()),
                  optional("slack_file", ObjectSpecs.SLACK_FILE))
              .with(Rules.exactlyOne("image_url", "slack_file")));

  private ElementSpecs() {}

  private static Spec ticks(String type, Spec.Field initial) {
    return Spec.interactive(
        type,
        Surface.ALL,
        required("options", items(formattedOption(), 1, 10)),
        initial,
        optional("confirm", ObjectSpecs.CONFIRM),
        optional("focus_on_load", flag()));
  }

  private static Kind formattedOption() {
    return new Kind.Shape(ObjectSpecs.FORMATTED_OPTION);
  }
}
