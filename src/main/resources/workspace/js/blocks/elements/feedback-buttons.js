import { h } from "../../view/dom.js";
import { icon } from "../../view/icons.js";

/** Two thumbs. The pressed one stays marked. */
export function feedbackButtons(element, block, context) {
  const make = (one, drawing) => h("button.feedback", {
    type: "button", "aria-pressed": "false", "aria-label": one.accessibility_label ?? one.text.text, "data-tip": one.text.text, "data-value": one.value,
    ...context.hooks(block, element), onclick: (event) => {
      [...event.currentTarget.parentElement.children].forEach((child) => child.setAttribute("aria-pressed", String(child === event.currentTarget)));
      context.press(block, element, { text: one.text, value: one.value }, event.currentTarget);
    },
  }, icon(drawing, 16));
  return h("span.feedback-pair", make(element.positive_button, "thumbs-up"), make(element.negative_button, "thumbs-down"));
}
