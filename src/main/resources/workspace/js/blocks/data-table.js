import { h, put } from "../view/dom.js";
import { iconButton } from "../view/controls.js";
import { cell, sortKey } from "./cell.js";
import { TablePages } from "../model/table-pages.js";

/** A table with a caption, pages and columns that sort. */
export function dataTable(block, context) {
  const [head, ...rows] = block.rows;
  const pages = new TablePages(rows, block.page_size ?? 5, sortKey);
  const body = h("tbody");
  const foot = h("div.table-foot");
  const headers = h("tr");
  const headColumn = block.row_header_column_index ?? 0;
  const draw = () => {
    put(headers, head.map((one, column) => header(one, { column, isNumber: rows[0]?.[column]?.type === "raw_number" }, pages, draw)));
    put(body, pages.rows.map((row) => h("tr", row.map((one, column) => h(tag(column === headColumn, one), { scope: column === headColumn ? "row" : null }, cell(one, context))))));
    put(foot, pages.count > 1 && pager(pages, draw));
  };
  draw();
  return h("div.block.data-table", h("div.table-box", { tabindex: 0, role: "region", "aria-label": block.caption ?? "Table" },
    h("table", h("caption", block.caption), h("thead", headers), body)), foot);
}

function tag(isHead, content) {
  const align = content.type === "raw_number" ? ".align-right" : "";
  return isHead ? `th${align}` : `td${align}`;
}

function header(content, { column, isNumber }, pages, draw) {
  const direction = pages.sortedBy(column);
  const sort = () => {
    pages.sort(column);
    draw();
  };
  return h(isNumber ? "th.align-right" : "th", { scope: "col", "aria-sort": direction ?? "none" }, h("button.sorter", { type: "button", onclick: sort },
    content.text ?? String(content.value), h("span", { "aria-hidden": "true" }, { ascending: " ↑", descending: " ↓" }[direction] ?? "")));
}

function pager(pages, draw) {
  const go = (step) => () => {
    pages.turn(step);
    draw();
  };
  return [
    iconButton("back", "Previous page", go(-1), { "aria-disabled": String(pages.page === 0) }),
    h("span", { role: "status" }, `Page ${pages.page + 1} of ${pages.count}`),
    iconButton("forward", "Next page", go(1), { "aria-disabled": String(pages.page === pages.count - 1) }),
  ];
}
