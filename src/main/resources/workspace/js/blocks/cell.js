import { richText } from "./rich-text.js";

/** What stands in one cell of a table. */
export function cell(content, context) {
  if (content.type === "rich_text") return richText(content, context);
  if (content.type === "action") return context.element(content.element, { type: "actions" });
  return content.text ?? String(content.value ?? "");
}

/** What a cell is sorted by. */
export function sortKey(content) {
  if (content.type === "raw_number") return content.value;
  return (content.text ?? content.fallback?.text ?? "").toLowerCase();
}
