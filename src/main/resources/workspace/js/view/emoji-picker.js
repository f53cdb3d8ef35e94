import { h, put } from "./dom.js";
import { findEmoji } from "../model/emoji.js";

/** Opens a grid of emoji with a search box; picks by name. */
export function openEmojiPicker(page, anchor, onpick, align = "end") {
  const grid = h("div.emoji-grid", { role: "group", "aria-label": "Emoji" });
  const search = h("input.field", { type: "search", placeholder: "Search emoji", "aria-label": "Search emoji" });
  const pick = (name) => {
    page.floating.close(false);
    onpick(name);
  };
  const show = () => put(grid, findEmoji(search.value.trim(), 300).map(({ name, character }) =>
    h("button.emoji-choice", { type: "button", "aria-label": name, title: `:${name}:`, onclick: () => pick(name) }, character)));
  search.addEventListener("input", show);
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    grid.querySelector("button")?.click();
  });
  show();
  page.floating.open(anchor, h("div.emoji-picker", search, grid), { label: "Emoji", prefer: "above", align });
  search.focus();
}
