import { h, put } from "../../view/dom.js";
import { icon } from "../../view/icons.js";
import { Listbox } from "../../view/listbox.js";

/**
 * The button of a select, and the list behind it. `groups()` gives all options at once, `asks(word)` fetches them;
 * `onchange(options, control)` says false when the change is not wanted after all.
 */
export function select({ element, block, context, label, groups = null, asks = null, chosen, multi = false, onchange }) {
  const placeholder = element.placeholder?.text ?? "Choose an option";
  const name = [label, placeholder].filter(Boolean).join(", ");
  const button = h("button.select", {
    type: "button", role: "combobox", "aria-haspopup": "listbox", "aria-expanded": "false", ...context.hooks(block, element),
  });
  let picked = chosen;
  const show = () => {
    const words = picked.map((option) => option.text.text);
    button.setAttribute("aria-label", words.length ? `${name}: ${words.join(", ")}` : name);
    put(button, face(words, placeholder, multi), icon("down", 16));
  };
  const change = async (options) => {
    const before = picked;
    picked = options;
    show();
    if (await onchange(options, button)) return;
    picked = before;
    show();
  };
  button.addEventListener("click", () => new Listbox(context.page, button, {
    label: name, groups, asks, multi, most: element.max_selected_items ?? Infinity, chosen: picked, onchange: change,
  }).toggle());
  show();
  return h("span.select-box", button);
}

function face(words, placeholder, multi) {
  if (!words.length) return h("span.select-empty", placeholder);
  return multi ? h("span.select-chips", words.map((word) => h("span.chip", word))) : h("span.select-text", words[0]);
}
