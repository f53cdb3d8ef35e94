package dev.deployadvice.workspace.block;

import static dev.deployadvice.workspace.block.Kind.block;
import static dev.deployadvice.workspace.block.Kind.choice;
import static dev.deployadvice.workspace.block.Kind.element;
import static dev.deployadvice.workspace.block.Kind.flag;
import static dev.deployadvice.workspace.block.Kind.items;
import static dev.deployadvice.workspace.block.Kind.mrkdwn;
import static dev.deployadvice.workspace.block.Kind.plain;
import static dev.deployadvice.workspace.block.Spec.optional;
import static dev.deployadvice.workspace.block.Spec.required;

import java.util.List;

/** The blocks of 2026 that hold other things: cards, carousels and containers. */
final class CardSpecs {
  private static final String ICONS =
      "archive book bookmark bot bug calendar call caret-left caret-right check clipboard code"
          + " comment compass copy cube download edit email eye-closed eye-open file flag folder"
          + " gear globe heart help image info key lightbulb link map mobile new-window pin plus"
          + " refine refresh rocket save screen share sparkle star star-filled tag thumbs-down"
          + " thumbs-up trash upload user warning";

  private static final Kind SLACK_ICON =
      new Kind.Shape(
          Spec.shape(
              required("type", choice("icon")),
              required("name", new Kind.Choice(List.of(ICONS.split(" "))))));

  static final List<Spec> ALL =
      List.of(
          Spec.block(
                  "card",
                  Surface.ALL,
                  optional("hero_image", element("image")),
                  optional("icon", element("image")),
                  optional("slack_icon", SLACK_ICON),
                  optional("title", mrkdwn(150)),
                  optional("subtitle", mrkdwn(150)),
                  optional("body", mrkdwn(200)),
                  optional("subtext", mrkdwn(200)),
                  optional("actions", items(element("button"), 1, 3)))
              .with(
                  Rules.atLeastOne("hero_image", "title", "actions", "body"),
                  Rules.atMostOne("icon", "slack_icon")),
          Spec.block(
              "carousel", Surface.NOT_MODAL, required("elements", items(block("card"), 1, 10))),
          Spec.block(
                  "container",
                  Surface.NOT_MODAL,
                  optional("title", plain(150)),
                  optional("rich_text_title", block("rich_text")),
                  optional("subtitle", mrkdwn(150)),
                  required("child_blocks", items(children(), 1, 10)),
                  optional("width", choice("narrow", "standard", "wide", "full")),
                  optional("icon", element("image")),
                  optional("is_collapsible", flag()),
                  optional("default_collapsed", flag()),
                  optional("has_header_divider", flag()))
              .with(Rules.atLeastOne("title", "rich_text_title")));

  private CardSpecs() {}

  private static Kind children() {
    return block(
        "actions",
        "context",
        "divider",
        "file",
        "header",
        "image",
        "input",
        "rich_text",
        "section",
        "table",
        "video");
  }
}
