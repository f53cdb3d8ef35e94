package dev.deployadvice.workspace.block;

import static dev.deployadvice.workspace.block.Kind.choice;
import static dev.deployadvice.workspace.block.Kind.element;
import static dev.deployadvice.workspace.block.Kind.flag;
import static dev.deployadvice.workspace.block.Kind.items;
import static dev.deployadvice.workspace.block.Kind.text;
import static dev.deployadvice.workspace.block.Kind.textOrEmpty;
import static dev.deployadvice.workspace.block.Kind.whole;
import static dev.deployadvice.workspace.block.Spec.optional;
import static dev.deployadvice.workspace.block.Spec.required;

import java.util.List;
import java.util.stream.Stream;

/** What rich text is made of: sections, lists, quotes, code, and the pieces of a line. */
final class RichTextSpecs {
  private static final int ANY = Integer.MAX_VALUE;

  private static final List<String> UNDOCUMENTED =
      List.of(
          "tag",
          "citation",
          "file",
          "canvas",
          "canvas_message_unfurl",
          "canvas_user_mention",
          "list_record",
          "message_mention",
          "attachment_mention",
          "work_object_mention",
          "workflow_mention",
          "salesforce_data_field");

  private static final Kind STYLE =
      new Kind.Shape(
          Spec.shape(
              optional("bold", flag()),
              optional("italic", flag()),
              optional("strike", flag()),
              optional("code", flag()),
              optional("underline", flag()),
              optional("highlight", flag()),
              optional("client_highlight", flag()),
              optional("unlink", flag())));

  private static final List<Spec> PIECES =
      List.of(
          piece("text", required("text", text(ANY - 1))),
          piece("link", required("url", text(3000)), optional("text", textOrEmpty(ANY - 1)))
              .and(optional("unsafe", flag())),
          piece("user", required("user_id", text(255))),
          piece("usergroup", required("usergroup_id", text(255))),
          piece("channel", required("channel_id", text(255))),
          piece("broadcast", required("range", choice("here", "channel", "everyone"))),
          piece("emoji", required("name", text(255)), optional("unicode", text(255)))
              .and(optional("skin_tone", whole(1, 6)), optional("url", text(3000))),
          piece("date", required("timestamp", whole(0, ANY - 1)), required("format", text(255)))
              .and(optional("url", text(3000)), optional("fallback", text(3000))),
          piece("color", required("value", text(255))),
          piece("team", required("team_id", text(255))));

  /** What a rich text block holds. */
  static final Spec.Field CONTENT =
      required(
          "elements",
          items(
              element(
                  "rich_text_section",
                  "rich_text_list",
                  "rich_text_quote",
                  "rich_text_preformatted"),
              0,
              ANY));

  static final List<Spec> ALL =
      Stream.of(
              List.of(
                  Spec.element(
                      "rich_text", Surface.ALL, CONTENT, optional("block_id", textOrEmpty(255))),
                  Spec.element("rich_text_section", Surface.ALL, pieces()),
                  Spec.element(
                      "rich_text_list",
                      Surface.ALL,
                      required("style", choice("bullet", "ordered")),
                      required("elements", items(element("rich_text_section"), 0, ANY)),
                      optional("indent", whole(0, 8)),
                      optional("offset", whole(0, ANY - 1)),
                      optional("border", whole(0, 1))),
                  Spec.element(
                      "rich_text_quote", Surface.ALL, pieces(), optional("border", whole(0, 1))),
                  Spec.element(
                      "rich_text_preformatted",
                      Surface.ALL,
                      pieces(),
                      optional("language", text(255)),
                      optional("border", whole(0, 1)))),
              PIECES,
              UNDOCUMENTED.stream().map(Spec::undocumented).toList())
          .flatMap(List::stream)
          .toList();

  private RichTextSpecs() {}

  private static Spec piece(String type, Spec.Field... fields) {
    return Spec.element(type, Surface.ALL, fields).and(optional("style", STYLE));
  }

  private static Spec.Field pieces() {
    List<String> types =
        Stream.concat(PIECES.stream().map(Spec::type), UNDOCUMENTED.stream()).toList();
    return required("elements", items(new Kind.OneOf(Kind.Table.ELEMENT, types), 0, ANY));
  }
}
