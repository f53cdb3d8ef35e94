import { h } from "../view/dom.js";

/** Small buttons under a message: feedback, delete. */
export function contextActions(block, context) {
  return h("div.block.context-actions", { role: "group", "aria-label": "Feedback" }, block.elements.map((element) => context.element(element, block)));
}
