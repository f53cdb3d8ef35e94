import { h } from "../view/dom.js";
import { icon } from "../view/icons.js";
import { textObject } from "../view/text-view.js";
import { picture } from "./elements/image-element.js";
import { richText } from "./rich-text.js";

const WIDTHS = new Set(["narrow", "standard", "wide", "full"]);

/** A titled box around other blocks that may be folded away. */
export function container(block, context) {
  const width = WIDTHS.has(block.width) ? block.width : "standard";
  const body = h("div.container-body.blocks", context.draw(block.child_blocks));
  const kind = `div.block.container.${width}`;
  if (!block.is_collapsible) return h(block.has_header_divider ? `${kind}.ruled` : kind, h("div.container-head", title(block, context)), body);
  const toggle = h("button.container-head", { type: "button", "aria-expanded": "true" }, title(block, context), icon("down", 18));
  const set = (open) => {
    toggle.setAttribute("aria-expanded", String(open));
    body.hidden = !open;
  };
  toggle.addEventListener("click", () => set(body.hidden));
  set(!block.default_collapsed);
  return h(kind, toggle, body);
}

function title(block, context) {
  return [
    block.icon && h("span.card-icon", picture(block.icon)),
    h("span.container-words",
      h("span.container-title", block.rich_text_title ? richText(block.rich_text_title, context) : textObject(block.title, context.page)),
      block.subtitle && h("span.container-subtitle", textObject(block.subtitle, context.page))),
  ];
}
