import { h } from "../../view/dom.js";
import { richOf, textOf } from "../../model/rich-value.js";

/** Formatted text, written as plain lines. */
export function richTextInput(element, block, context, label) {
  const field = h("textarea.field", { rows: Math.min(element.min_lines ?? 4, 12), placeholder: element.placeholder?.text, "aria-label": label, ...context.hooks(block, element) });
  field.value = textOf(context.value(block, element).rich_text_value);
  field.addEventListener("input", () => context.keep(block, element, { rich_text_value: richOf(field.value) }));
  return field;
}
