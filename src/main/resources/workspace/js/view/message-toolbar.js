import { h } from "./dom.js";
import { iconButton } from "./controls.js";
import { emoji } from "./text-view.js";
import { openEmojiPicker } from "./emoji-picker.js";
import { openMenu } from "./menu.js";
import { copyLink, showJson, showSpoken } from "./message-windows.js";

const QUICK = ["white_check_mark", "eyes", "raised_hands"];

/** The buttons that appear over a message. */
export function messageToolbar(page, message, { inThread, edit }) {
  const { workspace, deeds } = page;
  const channel = message.channel ?? workspace.place.channel;
  const more = iconButton("more", "More actions", (event) => openMenu(page, event.currentTarget, entries(page, message, edit), { label: "Message actions" }),
    { "aria-haspopup": "menu", "aria-expanded": "false" });
  if (message.ephemeral) return h("div.toolbar", { role: "toolbar", "aria-label": "Message actions" }, more);
  const quick = QUICK.map((name) => h("button.icon-button", {
    type: "button", "aria-label": `React with ${name.replaceAll("_", " ")}`, "data-tip": `:${name}:`, onclick: () => deeds.react(channel, message.ts, name),
  }, emoji(name)));
  return h("div.toolbar", { role: "toolbar", "aria-label": "Message actions" }, quick,
    iconButton("emoji", "Find another reaction", (event) => openEmojiPicker(page, event.currentTarget, (name) => deeds.react(channel, message.ts, name)), { "data-tool": "react" }),
    !inThread && iconButton("reply", "Reply in thread", () => workspace.openThread(message.thread_ts ?? message.ts)),
    more);
}

function entries(page, message, edit) {
  const { workspace, deeds } = page;
  const channel = message.channel ?? workspace.place.channel;
  const views = [
    { label: "Screen reader view", icon: "eye", run: () => showSpoken(page, message) },
    { label: "JSON view", icon: "code", run: () => showJson(page, message) },
  ];
  if (message.ephemeral) return views;
  const pinned = workspace.pins.includes(message.ts);
  const own = message.user === workspace.me ? ["line",
    { label: "Edit message", icon: "edit", hint: "E", run: edit },
    { label: "Delete message", icon: "trash", danger: true, run: () => remove(page, channel, message) }] : [];
  return [
    { label: "Copy link to message", icon: "link", run: () => copyLink(page, channel, message) },
    { label: pinned ? "Unpin from this channel" : "Pin to this channel", icon: "pin", hint: "P", run: () => deeds.pin(channel, message.ts, pinned) },
    "line", ...views, ...shortcuts(page, message), ...own,
  ];
}

function shortcuts(page, message) {
  const all = page.workspace.directory.apps.flatMap((app) => app.shortcuts.filter(({ type }) => type === "message").map((shortcut) => ({
    label: shortcut.name, detail: app.name, icon: "bolt", run: () => page.deeds.shortcut(shortcut.callback_id, message),
  })));
  return all.length ? ["line", ...all] : [];
}

async function remove(page, channel, message) {
  const sure = await page.confirm({
    title: { type: "plain_text", text: "Delete message" }, text: { type: "plain_text", text: "Delete this message for everybody? This cannot be undone." },
    confirm: { type: "plain_text", text: "Delete" }, deny: { type: "plain_text", text: "Cancel" }, style: "danger",
  });
  if (sure) page.deeds.remove(channel, message.ts);
}
