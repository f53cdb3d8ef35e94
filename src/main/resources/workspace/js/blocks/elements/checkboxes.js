import { choices } from "./choices.js";

export function checkboxes(element, block, context, label) {
  const ticked = new Set(context.value(block, element).selected_options.map((option) => option.value));
  const onchange = (values, control) => context.change(block, element, {
    selected_options: element.options.filter((option) => values.includes(option.value)),
  }, control);
  return choices({ element, block, context, label, kind: "checkbox", ticked, onchange });
}
