/** Plain lines as a rich_text value, null where there are none. */
export function richOf(text) {
  if (!text) return null;
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements: [{ type: "text", text }] }] };
}

/** The plain lines of a rich_text value. */
export function textOf(value) {
  if (!value) return "";
  return value.elements.map((part) => (part.elements ?? []).map((leaf) => leaf.text ?? leaf.url ?? "").join("")).join("\n");
}
