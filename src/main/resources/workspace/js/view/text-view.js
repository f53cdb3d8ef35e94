import { h } from "./dom.js";
import { emojiFor, withEmoji } from "../model/emoji.js";
import { formatDate } from "../model/clock.js";
import { parseMrkdwn } from "../model/mrkdwn.js";
import { parsePermalink, safeUrl } from "../model/permalink.js";

/** Draws a text object, plain or mrkdwn. */
export function textObject(text, page) {
  if (!text) return [];
  if (typeof text === "string") return [text];
  if (text.type === "mrkdwn") return mrkdwn(text.text, page);
  return text.emoji === false ? [text.text] : [withEmoji(text.text)];
}

/** Plain text with its emoji codes as characters. */
export function withEmojiText(text) {
  return withEmoji(text ?? "");
}

/** Draws mrkdwn as a list of elements. */
export function mrkdwn(text, page) {
  return parseMrkdwn(text ?? "").map((block) => {
    if (block.type === "pre") return h("pre.code-block", { tabindex: 0 }, h("code", block.text));
    const children = inline(block.children, page);
    return block.type === "quote" ? h("blockquote", children) : h("div.para", children);
  });
}

/** Draws a run of nodes of either parser. */
export function inline(nodes, page) {
  return nodes.map((node) => DRAW[node.type]?.(node, page) ?? node.text ?? "");
}

const DRAW = {
  text: (node) => node.text,
  br: () => h("br"),
  bold: (node, page) => h("strong", inline(node.children, page)),
  italic: (node, page) => h("em", inline(node.children, page)),
  strike: (node, page) => h("s", inline(node.children, page)),
  code: (node) => h("code", node.text),
  link: (node, page) => link(node.url, inline(node.children, page)),
  user: (node, page) => userMention(node.id, page, node.label),
  channel: (node, page) => channelMention(node.id, page, node.label),
  group: (node) => h("span.mention", `@${(node.label ?? node.id).replace(/^@/, "")}`),
  broadcast: (node) => h("span.mention.me", `@${node.range}`),
  emoji: (node) => emoji(node.name),
  date: (node, page) => dateText(node, page),
};

/** A link; what could run a script is shown as text. */
export function link(url, children) {
  const safe = safeUrl(url);
  if (!safe) return h("span", children);
  const inside = parsePermalink(safe, location.href);
  return inside ? h("a", { href: safe }, children) : h("a", { href: safe, target: "_blank", rel: "noopener noreferrer" }, children);
}

export function userMention(id, page, label = null) {
  const user = page.workspace.directory.user(id);
  const name = user ? page.workspace.directory.userName(id) : label ?? id;
  return h(id === page.workspace.me ? "span.mention.me" : "span.mention", { "data-user": id }, `@${name}`);
}

export function channelMention(id, page, label = null) {
  const channel = page.workspace.directory.channel(id);
  const name = channel?.name ?? label ?? "private channel";
  return h("a.mention", { href: `/archives/${id}`, "data-mentioned-channel": id }, `#${name}`);
}

export function emoji(name, unicode = null) {
  const character = emojiFor(name) ?? fromUnicode(unicode);
  return character ? h("span.emoji", { role: "img", "aria-label": name.replaceAll("_", " "), title: `:${name}:` }, character) : `:${name}:`;
}

function fromUnicode(unicode) {
  return unicode ? String.fromCodePoint(...unicode.split("-").map((part) => parseInt(part, 16))) : null;
}

function dateText(node, page) {
  if (!Number.isFinite(node.seconds)) return node.fallback;
  const shown = formatDate(node.seconds, node.pattern || "{date_short}", page.now());
  const element = h("time", { datetime: new Date(node.seconds * 1000).toISOString(), title: node.fallback || null }, shown);
  return node.url ? link(node.url, [element]) : element;
}
