import { select } from "./select.js";
import { groupsOf } from "../../model/option-list.js";

const LEAST = 3;

/** Options that the app is asked for while one types. */
function source(element, block, context) {
  return async (word) => {
    const least = element.min_query_length ?? LEAST;
    if (word.length < least) return { hint: `Type ${least} or more characters.`, groups: [] };
    const answer = await context.options(block, element, word);
    return { hint: answer.message, groups: groupsOf(answer) };
  };
}

export function externalSelect(element, block, context, label) {
  const chosen = context.value(block, element).selected_option;
  return select({
    element, block, context, label, asks: source(element, block, context), chosen: chosen ? [chosen] : [],
    onchange: ([option], control) => context.change(block, element, { selected_option: option ?? null }, control),
  });
}

export function multiExternalSelect(element, block, context, label) {
  return select({
    element, block, context, label, multi: true, asks: source(element, block, context), chosen: context.value(block, element).selected_options,
    onchange: (options, control) => context.change(block, element, { selected_options: options }, control),
  });
}
