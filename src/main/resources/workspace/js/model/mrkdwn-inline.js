import { unescape } from "./mrkdwn.js";

const STYLES = { "*": "bold", "_": "italic", "~": "strike" };
const WORD = /[\p{L}\p{N}]/u;
const EMOJI = /^:([a-z0-9_+'-]+(?:::skin-tone-\d)?):/i;

/** One run of mrkdwn as a list of nodes: text, bold, italic, strike, code, link, user, channel, group, broadcast, date, emoji, br. */
export function parseInline(text) {
  const nodes = [];
  let plain = "";
  const push = (node, length) => {
    if (plain) nodes.push({ type: "text", text: unescape(plain) });
    plain = "";
    if (node) nodes.push(node);
    return length;
  };
  for (let at = 0; at < text.length;) {
    const found = tokenAt(text, at);
    if (found) at += push(found.node, found.length);
    else plain += text[at++];
  }
  push(null, 0);
  return nodes;
}

function tokenAt(text, at) {
  const letter = text[at];
  if (letter === "\n") return { node: { type: "br" }, length: 1 };
  if (letter === "<") return angle(text, at);
  if (letter === "`") return code(text, at);
  if (letter === ":") return emoji(text, at);
  return STYLES[letter] ? styled(text, at, letter) : null;
}

function code(text, at) {
  const end = text.indexOf("`", at + 1);
  const inside = text.slice(at + 1, end);
  if (end < 0 || !inside.trim() || inside.includes("\n")) return null;
  const shown = inside.replace(/<([^|>]+)(?:\|([^>]*))?>/g, (_, url, label) => label ?? url);
  return { node: { type: "code", text: unescape(shown) }, length: end - at + 1 };
}

function emoji(text, at) {
  const match = EMOJI.exec(text.slice(at, at + 80));
  return match ? { node: { type: "emoji", name: match[1] }, length: match[0].length } : null;
}

function styled(text, at, mark) {
  if (at && isWord(text[at - 1])) return null;
  const next = text[at + 1];
  if (!next || /\s/.test(next) || next === mark) return null;
  for (let end = text.indexOf(mark, at + 2); end > 0; end = text.indexOf(mark, end + 1)) {
    const inside = text.slice(at + 1, end);
    if (inside.includes("\n")) return null;
    const closes = !/\s/.test(text[end - 1]) && !isWord(text[end + 1]) && !cutsAngle(inside);
    if (closes) return { node: { type: STYLES[mark], children: parseInline(inside) }, length: end - at + 1 };
  }
  return null;
}

function isWord(letter) {
  return letter !== undefined && WORD.test(letter);
}

function cutsAngle(inside) {
  return inside.lastIndexOf("<") > inside.lastIndexOf(">");
}

function angle(text, at) {
  const end = text.indexOf(">", at);
  if (end < 0) return null;
  const [target, ...labels] = text.slice(at + 1, end).split("|");
  const label = labels.length ? unescape(labels.join("|")) : null;
  const node = reference(target, label);
  return node ? { node, length: end - at + 1 } : null;
}

function reference(target, label) {
  if (/^@[UW][A-Z0-9]*$/.test(target)) return { type: "user", id: target.slice(1), label };
  if (/^#[CGD][A-Z0-9]*$/.test(target)) return { type: "channel", id: target.slice(1), label };
  if (target.startsWith("!date^")) return date(target, label);
  if (target.startsWith("!subteam^")) return { type: "group", id: target.slice(9), label };
  if (/^!(here|channel|everyone)$/.test(target)) return { type: "broadcast", range: target.slice(1) };
  if (/^(https?:|mailto:|tel:|slack:)/i.test(target)) {
    const url = unescape(target);
    return { type: "link", url, children: label ? parseInline(escapeAgain(label)) : [{ type: "text", text: url.replace(/^mailto:/, "") }] };
  }
  return null;
}

function escapeAgain(label) {
  return label.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function date(target, label) {
  const [, seconds, pattern = "", url] = target.split("^");
  return { type: "date", seconds: Number(seconds), pattern: unescape(pattern), url: url ?? null, fallback: label ?? "" };
}
