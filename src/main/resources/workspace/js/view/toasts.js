import { h } from "./dom.js";
import { iconButton, textButton } from "./controls.js";
import { icon } from "./icons.js";

const STAY_MS = 6000;
const STAY_REFUSED_MS = 12000;

/** Short notices at the lower edge; they leave by themselves, but not while somebody points at them. */
export class Toasts {
  #element;

  constructor(element) {
    this.#element = element;
  }

  show(text, { kind = "plain", action = null } = {}) {
    const toast = h(`div.toast.${kind}`, { role: kind === "refused" ? "alert" : "status", "data-toast": kind },
      icon(kind === "refused" ? "alert" : "info", 18), h("span.toast-text", text));
    const leave = () => toast.remove();
    if (action) toast.append(textButton(action.label, () => [leave(), action.run()], { style: "small" }));
    toast.append(iconButton("close", "Dismiss", leave));
    this.#element.append(toast);
    let timer = setTimeout(leave, kind === "refused" ? STAY_REFUSED_MS : STAY_MS);
    toast.addEventListener("pointerenter", () => clearTimeout(timer));
    toast.addEventListener("pointerleave", () => {
      timer = setTimeout(leave, STAY_MS);
    });
  }
}
