import { choices } from "./choices.js";

export function radioButtons(element, block, context, label) {
  const chosen = context.value(block, element).selected_option;
  const onchange = ([value], control) => context.change(block, element, {
    selected_option: element.options.find((option) => option.value === value) ?? null,
  }, control);
  return choices({ element, block, context, label, kind: "radio", ticked: new Set(chosen ? [chosen.value] : []), onchange });
}
