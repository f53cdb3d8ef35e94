import { h } from "../view/dom.js";

export function actions(block, context) {
  return h("div.block.actions", { role: "group", "aria-label": "Actions" }, block.elements.map((element) => context.element(element, block)));
}
