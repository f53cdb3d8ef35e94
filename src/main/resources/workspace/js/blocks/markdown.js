import { h } from "../view/dom.js";
import { inline } from "../view/text-view.js";
import { parseMarkdown } from "../model/markdown.js";

/** Standard Markdown. All headings have one size, as in Slack. */
export function markdown(block, context) {
  return h("div.block.markdown", parseMarkdown(block.text).map((part) => draw(part, context.page)));
}

const PARTS = {
  heading: (part, page) => h("h4.markdown-heading", inline(part.children, page)),
  para: (part, page) => h("p", inline(part.children, page)),
  quote: (part, page) => h("blockquote", part.parts.map((inner) => draw(inner, page))),
  fence: (part) => h("pre.code-block", { tabindex: 0, "data-language": part.language || null }, h("code", part.text)),
  rule: () => h("hr.rule"),
  list: (part, page) => h(part.ordered ? "ol.rich-list" : "ul.rich-list", { start: part.start }, part.items.map((item) => listItem(item, page))),
  table: (part, page) => h("div.table-box", { tabindex: 0 }, h("table",
    h("thead", h("tr", part.head.map((one, index) => h(`th.align-${part.aligns[index]}`, { scope: "col" }, inline(one, page))))),
    h("tbody", part.rows.map((row) => h("tr", row.map((one, index) => h(`td.align-${part.aligns[index] ?? "left"}`, inline(one, page)))))))),
};

function draw(part, page) {
  return PARTS[part.type](part, page);
}

function listItem(item, page) {
  const box = item.checked === null ? null : h("input", { type: "checkbox", checked: item.checked, disabled: true, "aria-label": item.checked ? "done" : "open" });
  return h(box ? "li.task-item" : "li", box, inline(item.children, page), item.parts.map((part) => draw(part, page)));
}
