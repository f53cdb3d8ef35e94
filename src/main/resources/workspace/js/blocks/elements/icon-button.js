import { h } from "../../view/dom.js";
import { icon } from "../../view/icons.js";

/** A small button with a drawing; only for those who may see it. */
export function iconButton(element, block, context) {
  const allowed = element.visible_to_user_ids;
  const press = (event) => context.press(block, element, { value: element.value }, event.currentTarget);
  return h("button.feedback", {
    type: "button", hidden: Boolean(allowed) && !allowed.includes(context.page.workspace.me), "aria-label": element.accessibility_label ?? element.text.text,
    "data-tip": element.text.text, ...context.hooks(block, element), onclick: press,
  }, icon(element.icon, 16));
}
