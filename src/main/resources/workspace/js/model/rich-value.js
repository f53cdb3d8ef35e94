import { parseInline } from "./mrkdwn-inline.js";

const KINDS = [
  { kind: "bullet", sign: /^\s*[-•*] +/ },
  { kind: "ordered", sign: /^\s*\d+[.)] +/ },
  { kind: "quote", sign: /^> ?/ },
];
const MARKS = { bold: "*", italic: "_", strike: "~", code: "`" };

/** Lines with marks as a rich_text value, null where there are none. */
export function richOf(text) {
  if (!text.trim()) return null;
  return { type: "rich_text", elements: groups(text.split("\n")).map(({ kind, lines }) => BUILD[kind](lines, kind)) };
}

/** The lines, with their marks, of a rich_text value. */
export function textOf(value) {
  return (value?.elements ?? []).map(partText).join("\n");
}

function groups(lines) {
  const found = [];
  let fenced = false;
  lines.forEach((line) => {
    const isFence = line.trim() === "```";
    if (isFence) fenced = !fenced;
    const known = fenced || isFence ? { kind: "pre" } : KINDS.find(({ sign }) => sign.test(line)) ?? { kind: "plain" };
    const last = found.at(-1);
    if (!isFence && last?.kind === known.kind) last.lines.push(line.replace(known.sign ?? /^$/, ""));
    else if (!isFence) found.push({ kind: known.kind, lines: [line.replace(known.sign ?? /^$/, "")] });
  });
  return found;
}

const section = (line) => ({ type: "rich_text_section", elements: leaves(parseInline(line)) });
const list = (lines, style) => ({ type: "rich_text_list", style, elements: lines.map(section) });
const BUILD = {
  plain: (lines) => section(lines.join("\n")),
  bullet: list,
  ordered: list,
  quote: (lines) => ({ type: "rich_text_quote", elements: leaves(parseInline(lines.join("\n"))) }),
  pre: (lines) => ({ type: "rich_text_preformatted", elements: [{ type: "text", text: lines.join("\n") }] }),
};

function leaves(nodes, style = {}) {
  const styled = Object.keys(style).length ? { style } : {};
  return nodes.flatMap((node) => {
    if (node.children && MARKS[node.type]) return leaves(node.children, { ...style, [node.type]: true });
    if (node.type === "code") return [{ type: "text", text: node.text, style: { ...style, code: true } }];
    if (node.type === "link") return [{ type: "link", url: node.url, ...styled }];
    if (node.type === "emoji") return [{ type: "emoji", name: node.name }];
    return linked(node.type === "br" ? "\n" : node.text ?? "", styled);
  });
}

/** A run of text, its web addresses as links. */
function linked(text, styled) {
  return text.split(/(https?:\/\/[^\s<>|]+)/).filter(Boolean)
    .map((part) => (/^https?:/.test(part) ? { type: "link", url: part, ...styled } : { type: "text", text: part, ...styled }));
}

function partText(part) {
  if (part.type === "rich_text_list") return part.elements.map((item, index) => (part.style === "ordered" ? `${index + 1}. ` : "• ") + leafText(item)).join("\n");
  if (part.type === "rich_text_quote") return leafText(part).split("\n").map((line) => `> ${line}`).join("\n");
  return part.type === "rich_text_preformatted" ? `\`\`\`\n${leafText(part)}\n\`\`\`` : leafText(part);
}

function leafText(part) {
  return (part.elements ?? []).map((leaf) => {
    const text = leaf.type === "emoji" ? `:${leaf.name}:` : leaf.text ?? leaf.url ?? "";
    return Object.entries(MARKS).filter(([name]) => leaf.style?.[name]).reduce((inner, [, mark]) => mark + inner + mark, text);
  }).join("");
}
