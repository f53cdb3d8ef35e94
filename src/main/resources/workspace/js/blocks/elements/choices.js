import { h } from "../../view/dom.js";
import { textObject } from "../../view/text-view.js";

let made = 0;

/** The rows of checkboxes and radio buttons. `onchange(values, control)` gets the values that are ticked. */
export function choices({ element, block, context, label, kind, ticked, onchange }) {
  made += 1;
  const name = `choice-${made}`;
  const group = h("div.choices", { role: kind === "radio" ? "radiogroup" : "group", "aria-label": label ?? "Choices", ...context.hooks(block, element) });
  const boxes = element.options.map((option) => h("input", { type: kind, name, value: option.value, checked: ticked.has(option.value) }));
  group.append(...element.options.map((option, index) => row(option, boxes[index], context)));
  group.addEventListener("change", async () => {
    const before = new Set(ticked);
    const now = boxes.filter((box) => box.checked).map((box) => box.value);
    const accepted = await onchange(now, group);
    if (accepted) ticked = new Set(now);
    else boxes.forEach((box) => { box.checked = before.has(box.value); });
  });
  return group;
}

function row(option, box, context) {
  return h("label.choice", box, h("span.choice-words", h("span", textObject(option.text, context.page)),
    option.description && h("span.choice-detail", textObject(option.description, context.page))));
}
