import { h } from "./dom.js";
import { iconButton } from "./controls.js";
import { FORMATS, formatOfKey, wrapped } from "../model/wrap-text.js";

/** The row of buttons that mark text up in a box, and their keys. */
export function formatBar(box) {
  const apply = (format) => {
    const { text, from, to } = wrapped(box.value, box.selectionStart, box.selectionEnd, format);
    box.focus();
    box.value = text;
    box.setSelectionRange(from, to);
    box.dispatchEvent(new Event("input", { bubbles: true }));
  };
  box.addEventListener("keydown", (event) => {
    const format = formatOfKey(event);
    if (!format) return;
    event.preventDefault();
    apply(format);
  });
  const buttons = Object.entries(FORMATS).map(([name, format]) => iconButton(name, format.label, () => apply(format), { onmousedown: (event) => event.preventDefault() }));
  const bar = h("div.format-bar", { role: "toolbar", "aria-label": "Formatting" }, buttons);
  bar.addEventListener("keydown", (event) => step(event, buttons));
  buttons.forEach((button, index) => button.setAttribute("tabindex", index ? -1 : 0));
  return bar;
}

function step(event, buttons) {
  const at = buttons.indexOf(document.activeElement);
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1 + buttons.length, Home: 0, End: buttons.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  buttons.forEach((button, index) => button.setAttribute("tabindex", index === next % buttons.length ? 0 : -1));
  buttons[next % buttons.length].focus();
}
