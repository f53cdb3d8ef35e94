import { h } from "../view/dom.js";
import { textObject } from "../view/text-view.js";

/** Small grey text and pictures in one line. */
export function context(block, context) {
  return h("div.block.context", block.elements.map((element) => (element.type === "image"
    ? context.element(element, block) : h("span.context-text", textObject(element, context.page)))));
}
