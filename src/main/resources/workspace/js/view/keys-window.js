import { h } from "./dom.js";

const KEYS = [
  ["Everywhere", [["Jump to a conversation", "Ctrl", "K"], ["Next part of the page", "F6"], ["Close what is on top", "Esc"]]],
  ["In the sidebar and in lists", [["Up and down", "↑", "↓"]]],
  ["On a message", [["React", "R"], ["Open its thread", "T"], ["Pin or unpin", "P"], ["Edit your own", "E"], ["First and last", "Home", "End"]]],
  ["While writing", [["Send", "Enter"], ["New line", "Shift", "Enter"], ["Edit your last message", "↑"], ["Take a suggestion", "Tab"],
    ["Bold, italic", "Ctrl", "B", "I"], ["Strikethrough, code", "Ctrl", "Shift", "X", "C"]]],
];

/** Which keys do what. */
export function showKeys(page) {
  page.window("Keys", KEYS.map(([title, rows]) => h("section.keys", h("h3", title),
    h("dl", rows.map(([what, ...keys]) => h("div", h("dt", what), h("dd", keys.map((key) => h("kbd", key)))))))));
}
