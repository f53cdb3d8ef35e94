import { h } from "../view/dom.js";
import { textObject } from "../view/text-view.js";
import { picture } from "./elements/image-element.js";

export function image(block, context) {
  const title = block.title && h("figcaption", textObject(block.title, context.page));
  return h("figure.block.figure", title, picture(block));
}
