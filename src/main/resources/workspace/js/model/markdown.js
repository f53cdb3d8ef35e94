import { parseMarkdownInline } from "./markdown-inline.js";

const ITEM = /^(\s*)([-*+]|\d{1,9}[.)])\s+(.*)$/;
const FENCE = /^\s{0,3}(`{3,}|~{3,})\s*([\w+-]*)/;
const RULE = /^\s{0,3}([-*_])(?:\s*\1){2,}\s*$/;

/** Standard Markdown as a list of parts; what is not markup stays text. */
export function parseMarkdown(text) {
  return parseLines(text.replaceAll("\r", "").split("\n"));
}

function parseLines(lines) {
  const parts = [];
  for (let at = 0; at < lines.length;) {
    const [part, used] = partAt(lines, at);
    if (part) parts.push(part);
    at += used;
  }
  return parts;
}

function partAt(lines, at) {
  const line = lines[at];
  if (!line.trim()) return [null, 1];
  if (FENCE.test(line)) return fence(lines, at);
  const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line);
  if (heading) return [{ type: "heading", level: heading[1].length, children: parseMarkdownInline(heading[2]) }, 1];
  if (RULE.test(line)) return [{ type: "rule" }, 1];
  if (/^\s{0,3}>/.test(line)) return quote(lines, at);
  if (ITEM.test(line)) return list(lines, at);
  return isTable(lines, at) ? table(lines, at) : paragraph(lines, at);
}

function run(lines, at, belongs) {
  let end = at;
  while (end < lines.length && belongs(lines[end], end)) end += 1;
  return lines.slice(at, end);
}

function fence(lines, at) {
  const [, mark, language] = FENCE.exec(lines[at]);
  const inside = run(lines, at + 1, (line) => !line.trim().startsWith(mark));
  return [{ type: "fence", language, text: inside.join("\n") }, inside.length + 2];
}

function quote(lines, at) {
  const inside = run(lines, at, (line) => /^\s{0,3}>/.test(line));
  return [{ type: "quote", parts: parseLines(inside.map((line) => line.replace(/^\s{0,3}> ?/, ""))) }, inside.length];
}

function paragraph(lines, at) {
  const inside = run(lines, at, (line, index) => index === at
    || (line.trim() && !ITEM.test(line) && !FENCE.test(line) && !RULE.test(line) && !/^\s{0,3}(#{1,6}\s|>)/.test(line)));
  return [{ type: "para", children: parseMarkdownInline(inside.join("\n")) }, inside.length];
}

function list(lines, at) {
  const [, indent, mark] = ITEM.exec(lines[at]);
  const ordered = /\d/.test(mark);
  const deep = (line) => line.search(/\S/) > indent.length;
  const inside = run(lines, at, (line, index) => {
    const match = ITEM.exec(line);
    if (match && match[1].length <= indent.length) return match[1].length === indent.length && /\d/.test(match[2]) === ordered;
    return line.trim() ? deep(line) : index + 1 < lines.length && (deep(lines[index + 1]) || ITEM.test(lines[index + 1]));
  });
  const items = [];
  inside.forEach((line) => {
    const match = ITEM.exec(line);
    if (match && match[1].length === indent.length) items.push({ text: match[3], rest: [] });
    else items.at(-1).rest.push(line);
  });
  return [{ type: "list", ordered, start: ordered ? parseInt(mark, 10) : null, items: items.map(item) }, inside.length];
}

function item({ text, rest }) {
  const task = /^\[([ xX])\]\s+(.*)$/.exec(text);
  const depth = Math.min(...rest.filter((line) => line.trim()).map((line) => line.search(/\S/)), 99);
  return {
    checked: task ? task[1] !== " " : null,
    children: parseMarkdownInline(task ? task[2] : text),
    parts: parseLines(rest.map((line) => line.slice(depth))),
  };
}

function isTable(lines, at) {
  return lines[at].includes("|") && /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/.test(lines[at + 1] ?? "") && lines[at + 1].includes("-");
}

function table(lines, at) {
  const rows = run(lines, at + 2, (line) => line.includes("|") && line.trim());
  const aligns = cells(lines[at + 1]).map((mark) => (/^:-+:$/.test(mark) ? "center" : /-:$/.test(mark) ? "right" : "left"));
  const parsed = (line) => cells(line).map(parseMarkdownInline);
  return [{ type: "table", aligns, head: parsed(lines[at]), rows: rows.map(parsed) }, rows.length + 2];
}

function cells(line) {
  return line.trim().replace(/^\|/, "").replace(/(?<!\\)\|$/, "").split(/(?<!\\)\|/).map((text) => text.trim().replaceAll("\\|", "|"));
}
