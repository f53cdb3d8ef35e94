import { h } from "../view/dom.js";

export function divider() {
  return h("hr.block.rule");
}
