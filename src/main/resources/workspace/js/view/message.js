import { attachments } from "./attachment.js";
import { avatar } from "./avatar.js";
import { h, put } from "./dom.js";
import { fileCards } from "./file-cards.js";
import { icon } from "./icons.js";
import { messageToolbar } from "./message-toolbar.js";
import { editInPlace } from "./edit-box.js";
import { drawBlocks } from "./message-blocks.js";
import { reactions } from "./reactions.js";
import { mrkdwn, emoji } from "./text-view.js";
import { threadSummary } from "./thread-summary.js";
import { fullTime, time } from "../model/clock.js";
import { permalink } from "../model/permalink.js";

/** Draws one message. `inThread` leaves out what only the channel shows. */
export function messageView(page, message, { head, inThread = false }) {
  const { workspace } = page;
  const author = workspace.directory.author(message);
  const pinned = workspace.pins.includes(message.ts);
  const element = h("article.message", {
    role: "listitem", tabindex: -1, "data-ts": message.ts, "data-channel": message.channel ?? workspace.place.channel, "data-author": author.id,
    "aria-label": `${author.name} at ${time(message.ts)}`, "data-ephemeral": Boolean(message.ephemeral) || null, "data-pinned": pinned || null,
  });
  element.classList.toggle("head", head || pinned);
  const edit = () => editInPlace(page, message, element);
  put(element, pinned && h("div.flag", icon("pin", 14), "Pinned to this channel"),
    message.ephemeral && h("div.flag", icon("eye", 14), "Only visible to you"),
    message.subtype === "thread_broadcast" && h("div.flag", icon("reply", 14), "Replied to a thread"),
    h("div.gutter", head || pinned ? avatar(author) : h("span.quiet-time", { "aria-hidden": "true" }, time(message.ts))),
    content(page, message, author, { head: head || pinned, inThread }));
  withToolbar(element, () => messageToolbar(page, message, { inThread, edit }));
  return element;
}

/** The toolbar is made when somebody comes near: most messages are only read. */
function withToolbar(element, make) {
  const add = () => element.querySelector(".toolbar") ?? element.append(make());
  element.addEventListener("pointerenter", add);
  element.addEventListener("focusin", add);
}

function content(page, message, author, { head, inThread }) {
  return h("div.content",
    head && byline(page, message, author),
    h("div.body", body(page, message), message.edited && !author.isApp && h("span.edited", "(edited)")),
    attachments(page, message),
    fileCards(message),
    reactions(page, message),
    !inThread && threadSummary(page, message),
    message.ephemeral && h("button.quiet-link", { type: "button", onclick: () => page.deeds.dismiss(message) }, "Dismiss"));
}

function byline(page, message, author) {
  const channel = message.channel ?? page.workspace.place.channel;
  const stamp = h("time", { datetime: new Date(Number(message.ts) * 1000).toISOString() }, time(message.ts));
  return h("div.by",
    h("span.author", author.name),
    author.isApp && !message.workspace && h("span.badge", "App"),
    message.ephemeral ? h("span.stamp", { title: fullTime(message.ts) }, stamp)
      : h("a.stamp", { href: permalink(channel, message), title: fullTime(message.ts) }, stamp));
}

function body(page, message) {
  if (message.blocks?.length) return drawBlocks(page, message, message.blocks);
  return textBody(page, message.text ?? "");
}

function textBody(page, text) {
  const onlyEmoji = /^\s*(:[a-z0-9_+'-]+:\s*){1,6}$/i.test(text);
  if (onlyEmoji) return h("div.text.jumbo", text.match(/:[^:\s]+:/g).map((name) => emoji(name.slice(1, -1))));
  return h("div.text", mrkdwn(text, page));
}
