import { h, spoken } from "../view/dom.js";
import { icon } from "../view/icons.js";
import { textObject } from "../view/text-view.js";

const DRAWINGS = { info: "info", warning: "alert", error: "alert", success: "check", default: "bell" };

export function alert(block, context) {
  const level = DRAWINGS[block.level] ? block.level : "default";
  return h(`div.block.alert.${level}`, { role: "note" }, icon(DRAWINGS[level], 18), spoken(`${level}: `), h("div", textObject(block.text, context.page)));
}
