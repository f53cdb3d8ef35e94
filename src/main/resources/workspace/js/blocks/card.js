import { h } from "../view/dom.js";
import { icon } from "../view/icons.js";
import { textObject } from "../view/text-view.js";
import { picture } from "./elements/image-element.js";

/** A card: picture, title, body and up to three buttons. */
export function card(block, context) {
  const { page } = context;
  const sign = block.slack_icon ? h("span.card-icon", icon(block.slack_icon.name, 20)) : block.icon && h("span.card-icon", picture(block.icon));
  return h("div.block.card", { role: "group", "aria-label": block.title?.text ?? "Card" },
    block.hero_image && h("div.card-hero", picture(block.hero_image)),
    h("div.card-inner",
      (sign || block.title || block.subtitle) && h("div.card-top", sign, h("div",
        block.title && h("div.card-title", textObject(block.title, page)),
        block.subtitle && h("div.card-subtitle", textObject(block.subtitle, page)))),
      block.body && h("div.card-body", textObject(block.body, page)),
      block.subtext && h("div.card-subtext", textObject(block.subtext, page)),
      block.actions?.length && h("div.card-actions", block.actions.map((element) => context.element(element, block)))));
}
