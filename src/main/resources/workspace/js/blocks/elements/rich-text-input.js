import { h } from "../../view/dom.js";
import { formatBar } from "../../view/format-bar.js";
import { richOf, textOf } from "../../model/rich-value.js";

const LINES = 4;

/** Formatted text, written with marks as in a message. */
export function richTextInput(element, block, context, label) {
  const rows = Math.min(element.min_lines ?? LINES, element.max_lines ?? 12);
  const field = h("textarea.field", { rows, placeholder: element.placeholder?.text, "aria-label": label, ...context.hooks(block, element) });
  field.value = textOf(context.value(block, element).rich_text_value);
  field.addEventListener("input", () => context.keep(block, element, { rich_text_value: richOf(field.value) }));
  return h("div.rich-field", formatBar(field), field);
}
