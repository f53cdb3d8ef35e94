import { h } from "../view/dom.js";
import { textObject } from "../view/text-view.js";
import { needsFold } from "../model/fold.js";

/** Elements that need the whole width stand under the text. */
const BELOW = new Set(["checkboxes", "radio_buttons"]);

/** Text, fields, and one element at the side. */
export function section(block, context) {
  const body = [
    block.text && foldable(h("div.section-text", textObject(block.text, context.page)), block),
    block.fields?.length && h("div.section-fields", block.fields.map((field) => h("div.section-field", textObject(field, context.page)))),
  ];
  if (!block.accessory) return h("div.block.section", body);
  const below = BELOW.has(block.accessory.type);
  return h(below ? "div.block.section.with-choices" : "div.block.section.with-accessory", h("div.section-main", body),
    h("div.section-accessory", context.element(block.accessory, block, block.text?.text)));
}

function foldable(text, block) {
  if (block.expand || !needsFold(block.text.text)) return text;
  const button = h("button.quiet-link", { type: "button", "aria-expanded": "false" }, "Show more");
  text.classList.add("folded");
  button.addEventListener("click", () => {
    const folded = text.classList.toggle("folded");
    button.textContent = folded ? "Show more" : "Show less";
    button.setAttribute("aria-expanded", String(!folded));
  });
  return [text, button];
}
