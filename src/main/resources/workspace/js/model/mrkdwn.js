import { parseInline } from "./mrkdwn-inline.js";

const FENCE = /```([\s\S]*?)```/g;
const QUOTE = /^(?:>|&gt;) ?/;

/**
 * Slack's mrkdwn as a tree: a list of {type: "para" | "quote", children} and {type: "pre", text}.
 * It never fails: what is not markup stays text.
 */
export function parseMrkdwn(text) {
  const blocks = [];
  let at = 0;
  for (const match of text.matchAll(FENCE)) {
    if (!match[1].trim()) continue;
    blocks.push(...paragraphs(text.slice(at, match.index).replace(/\n$/, "")));
    blocks.push({ type: "pre", text: unescape(plainLinks(match[1].replace(/^\n/, "").replace(/\n$/, ""))) });
    at = match.index + match[0].length;
  }
  blocks.push(...paragraphs(at ? text.slice(at).replace(/^\n/, "") : text));
  return blocks;
}

/** Text with entities as Slack sends it, as a person reads it. */
export function unescape(text) {
  return text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}

function plainLinks(text) {
  return text.replace(/<((?:https?|mailto)[^|>]*)(?:\|([^>]*))?>/g, (_, url, label) => label ?? url);
}

function paragraphs(text) {
  const blocks = [];
  let lines = [];
  let quoted = false;
  const flush = () => {
    if (lines.length) blocks.push({ type: quoted ? "quote" : "para", children: parseInline(lines.join("\n")) });
    lines = [];
  };
  if (text === "") return blocks;
  const all = text.split("\n");
  all.forEach((line, index) => {
    const isRest = line.startsWith("&gt;&gt;&gt;") || line.startsWith(">>>");
    const isQuote = isRest || QUOTE.test(line) || quoted === "rest";
    if (index && Boolean(quoted) !== isQuote) flush();
    quoted = isRest || quoted === "rest" ? "rest" : isQuote;
    lines.push(isRest ? line.replace(/^(?:>>>|&gt;&gt;&gt;) ?/, "") : isQuote ? line.replace(QUOTE, "") : line);
  });
  flush();
  return blocks;
}
