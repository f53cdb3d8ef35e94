import { h } from "./dom.js";
import { textButton } from "./controls.js";
import { typedText } from "../model/typed-text.js";

/** Puts a box with the message's text where the message stood, until it is saved or left. */
export function editInPlace(page, message, element) {
  const before = [...element.childNodes];
  const close = () => element.replaceChildren(...before);
  element.replaceChildren(element.querySelector(".gutter"), editBox(page, message, close));
}

function editBox(page, message, close) {
  const channel = message.channel ?? page.workspace.place.channel;
  const box = h("textarea.field", { rows: 2, "aria-label": "Edit message" });
  box.value = typedText(message.text ?? "", page.workspace.directory);
  const save = async () => {
    if (!box.value.trim()) return;
    const answer = await page.deeds.edit(channel, message.ts, box.value.trim());
    if (answer.ok) close();
  };
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      save();
    }
  });
  queueMicrotask(() => box.focus());
  return h("div.content.editing", box, h("div.row", textButton("Cancel", close), textButton("Save", save, { style: "primary" })));
}
