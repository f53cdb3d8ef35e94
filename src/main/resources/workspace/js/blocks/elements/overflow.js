import { iconButton } from "../../view/controls.js";
import { openMenu } from "../../view/menu.js";
import { safeUrl } from "../../model/permalink.js";

/** The menu behind three dots. */
export function overflow(element, block, context) {
  const open = (event) => {
    const anchor = event.currentTarget;
    const entries = element.options.map((option) => ({
      label: option.text.text, detail: option.description?.text, value: option.value, run: () => choose(option, anchor),
    }));
    openMenu(context.page, anchor, entries, { label: "More options" });
  };
  const choose = (option, anchor) => {
    if (safeUrl(option.url)) window.open(option.url, "_blank", "noopener");
    context.press(block, element, { selected_option: option }, anchor);
  };
  return iconButton("more", "More options", open, { class: "icon-button overflow", "aria-haspopup": "menu", "aria-expanded": "false", ...context.hooks(block, element) });
}
