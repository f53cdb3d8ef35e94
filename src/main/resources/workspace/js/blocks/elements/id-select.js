import { select } from "./select.js";

/** A select whose values are ids: people, channels, conversations. */
export function idSelect({ element, block, context, label, field, entries, placeholder, multi = false }) {
  const options = () => entries().map(([id, name]) => ({ value: id, text: { type: "plain_text", text: name } }));
  const held = context.value(block, element)[field];
  const ids = multi ? held : [held].filter(Boolean);
  const all = options();
  const chosen = ids.map((id) => all.find((option) => option.value === id) ?? { value: id, text: { type: "plain_text", text: id } });
  const value = (picked) => (multi ? picked.map((option) => option.value) : picked[0]?.value ?? null);
  return select({
    element: { placeholder: { type: "plain_text", text: placeholder }, ...element }, block, context, label, multi, chosen,
    groups: () => [{ label: null, options: options() }],
    onchange: (picked, control) => context.change(block, element, { [field]: value(picked) }, control),
  });
}
