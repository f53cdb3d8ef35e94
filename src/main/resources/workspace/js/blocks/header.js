import { h } from "../view/dom.js";
import { textObject } from "../view/text-view.js";

const DEEPER = 2;

export function header(block, context) {
  const level = Math.min(Math.max(block.level ?? 1, 1), 4);
  return h(`h${level + DEEPER}.block.heading.level-${level}`, textObject(block.text, context.page));
}
