import { h } from "./dom.js";
import { emoji } from "./text-view.js";
import { iconButton } from "./controls.js";
import { openEmojiPicker } from "./emoji-picker.js";

/** The row of reactions under a message. */
export function reactions(page, message) {
  if (!message.reactions?.length) return null;
  const channel = message.channel ?? page.workspace.place.channel;
  const pills = message.reactions.map((reaction) => pill(page, channel, message.ts, reaction));
  const more = iconButton("emoji", "Add reaction", (event) => openEmojiPicker(page, event.currentTarget,
    (name) => page.deeds.react(channel, message.ts, name)));
  return h("div.reactions", pills, more);
}

function pill(page, channel, ts, reaction) {
  const mine = reaction.users.includes(page.workspace.me);
  const names = reaction.users.map((id) => page.workspace.directory.userName(id)).join(", ");
  return h("button.reaction", {
    type: "button", "aria-pressed": String(mine), "aria-label": `${reaction.name}, ${reaction.count}: ${names}`, "data-tip": names,
    "data-reaction": reaction.name, onclick: () => page.deeds.react(channel, ts, reaction.name),
  }, emoji(reaction.name), h("span", String(reaction.count)));
}
