import { h } from "./dom.js";
import { icon } from "./icons.js";

/** A button with a drawing; its label is its name and its tooltip. */
export function iconButton(name, label, onclick, more = {}) {
  return h("button.icon-button", { type: "button", "aria-label": label, "data-tip": label, onclick, ...more }, icon(name));
}

/** A button with a text. */
export function textButton(text, onclick, { style = "plain", ...more } = {}) {
  return h(`button.button.${style}`, { type: "button", onclick, ...more }, text);
}

/** "3 replies", "1 reply". */
export function count(number, one, many = `${one}s`) {
  return `${number} ${number === 1 ? one : many}`;
}
