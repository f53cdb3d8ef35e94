import { select } from "./select.js";
import { groupsOf } from "../../model/option-list.js";

export function staticSelect(element, block, context, label) {
  const chosen = context.value(block, element).selected_option;
  return select({
    element, block, context, label, groups: () => groupsOf(element), chosen: chosen ? [chosen] : [],
    onchange: ([option], control) => context.change(block, element, { selected_option: option ?? null }, control),
  });
}

export function multiStaticSelect(element, block, context, label) {
  return select({
    element, block, context, label, multi: true, groups: () => groupsOf(element), chosen: context.value(block, element).selected_options,
    onchange: (options, control) => context.change(block, element, { selected_options: options }, control),
  });
}
