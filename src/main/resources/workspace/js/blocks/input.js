import { h } from "../view/dom.js";
import { textObject } from "../view/text-view.js";

let made = 0;

/** A labelled element in a form, with its hint and what is wrong with it. */
export function input(block, context) {
  made += 1;
  const id = `input-${made}`;
  const error = context.errors[block.block_id ?? ""];
  const element = context.element(block.element, block, block.label?.text);
  const control = element.matches("input, textarea, button, [role=group], [role=radiogroup]") ? element : element.querySelector("input, textarea") ?? element.querySelector("[data-action-id]");
  if (control) describe(control, id, { error, hint: block.hint, required: !block.optional });
  return h(error ? "div.block.input.has-error" : "div.block.input",
    h("label.input-label", { for: control?.id || null, id: `${id}-label` }, textObject(block.label, context.page), block.optional && h("span.optional", "(optional)")),
    element,
    error && h("p.input-error", { id: `${id}-error`, "data-error-for": block.block_id }, error),
    block.hint && h("p.input-hint", { id: `${id}-hint` }, textObject(block.hint, context.page)));
}

function describe(control, id, { error, hint, required }) {
  if (!control.id) control.id = `${id}-control`;
  control.setAttribute("aria-describedby", [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" "));
  if (error) control.setAttribute("aria-invalid", "true");
  if (required && control.matches("input, textarea")) control.setAttribute("aria-required", "true");
  if (!control.matches("input, textarea")) control.setAttribute("aria-labelledby", `${id}-label ${control.id}`);
}
