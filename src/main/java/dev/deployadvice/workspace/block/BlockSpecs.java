package dev.deployadvice.workspace.block;

import static dev.deployadvice.workspace.block.Kind.choice;
import static dev.deployadvice.workspace.block.Kind.element;
import static dev.deployadvice.workspace.block.Kind.flag;
import static dev.deployadvice.workspace.block.Kind.items;
import static dev.deployadvice.workspace.block.Kind.mrkdwn;
import static dev.deployadvice.workspace.block.Kind.plain;
import static dev.deployadvice.workspace.block.Kind.secureUrl;
import static dev.deployadvice.workspace.block.Kind.text;
import static dev.deployadvice.workspace.block.Kind.url;
import static dev.deployadvice.workspace.block.Kind.whole;
import static dev.deployadvice.workspace.block.Spec.optional;
import static dev.deployadvice.workspace.block.Spec.required;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The classic blocks. */
final class BlockSpecs {
  private static final List<String> CHOOSERS =
      Stream.concat(
              SelectSpecs.ALL.stream().map(Spec::type),
              Stream.of("checkboxes", "datepicker", "radio_buttons", "timepicker"))
          .toList();

  private static final Kind IN_SECTION =
      choosersAnd("button", "image", "overflow", "workflow_button");
  private static final Kind IN_ACTIONS =
      choosersAnd("button", "datetimepicker", "overflow", "workflow_button", "rich_text_input");
  private static final Kind IN_INPUT =
      choosersAnd(
          "datetimepicker",
          "email_text_input",
          "file_input",
          "number_input",
          "plain_text_input",
          "rich_text_input",
          "url_text_input");

  static final List<Spec> ALL =
      List.of(
          Spec.block(
                  "section",
                  Surface.ALL,
                  optional("text", mrkdwn(3000)),
                  optional("fields", items(mrkdwn(2000), 1, 10)),
                  optional("accessory", IN_SECTION),
                  optional("expand", flag()))
              .with(Rules.atLeastOne("text", "fields")),
          Spec.block("actions", Surface.ALL, required("elements", items(IN_ACTIONS, 1, 25))),
          Spec.block(
              "context",
              Surface.ALL,
              required("elements", items(element("image", "plain_text", "mrkdwn"), 1, 10))),
          Spec.block(
              "context_actions",
              Surface.MESSAGES,
              required("elements", items(element("feedback_buttons", "icon_button"), 1, 5))),
          Spec.block("divider", Surface.ALL),
          Spec.block(
              "header", Surface.ALL, required("text", plain(150)), optional("level", whole(1, 4))),
          Spec.block(
                  "image",
                  Surface.ALL,
                  required("alt_text", text(2000)),
                  optional("image_url", url()),
                  optional("slack_file", ObjectSpecs.SLACK_FILE),
                  optional("title", plain(2000)))
              .with(Rules.exactlyOne("image_url", "slack_file")),
          Spec.block(
                  "input",
                  Surface.ALL,
                  required("label", plain(2000)),
                  required("element", IN_INPUT),
                  optional("hint", plain(2000)),
                  optional("optional", flag()),
                  optional("dispatch_action", flag()))
              .with(Rules::noDispatchOfFiles),
          // All markdown blocks of a message have one limit together: see Totals.
          Spec.block("markdown", Surface.MESSAGES, required("text", text(Integer.MAX_VALUE - 1))),
          Spec.block("rich_text", Surface.ALL, RichTextSpecs.CONTENT),
          Spec.block(
              "video",
              Surface.ALL,
              required("alt_text", text(2000)),
              required("title", plain(199)),
              required("thumbnail_url", url()),
              required("video_url", secureUrl()),
              optional("author_name", text(49)),
              optional("title_url", secureUrl()),
              optional("provider_name", text(2000)),
              optional("provider_icon_url", url()),
              optional("description", plain(3000))),
          Spec.block(
              "file",
              Surface.NOWHERE,
              required("external_id", text(255)),
              required("source", choice("remote"))),
          Spec.block(
              "alert",
              Surface.MODALS,
              required("text", mrkdwn(200)),
              optional("level", choice("default", "info", "warning", "error", "success"))));

  private BlockSpecs() {}

  private static Kind choosersAnd(String... others) {
    List<String> types = new ArrayList<>(CHOOSERS);
    types.addAll(List.of(others));
    return new Kind.OneOf(Kind.Table.ELEMENT, types.stream().sorted().toList());
  }
}
