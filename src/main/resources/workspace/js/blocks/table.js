import { h } from "../view/dom.js";
import { cell } from "./cell.js";

const ALIGNS = new Set(["left", "center", "right"]);

/** A small table; its first row is its head. */
export function table(block, context) {
  const settings = block.column_settings ?? [];
  const row = (cells, tag) => h("tr", cells.map((one, index) => {
    const setting = settings[index] ?? {};
    const align = ALIGNS.has(setting.align) ? setting.align : one.type === "raw_number" ? "right" : "left";
    return h(`${tag}.align-${align}${setting.is_wrapped ? ".wrapped" : ""}`, { scope: tag === "th" ? "col" : null }, cell(one, context));
  }));
  const [head, ...rest] = block.rows;
  return h("div.block.table-box", { tabindex: 0, role: "region", "aria-label": "Table" },
    h("table", h("thead", row(head ?? [], "th")), h("tbody", rest.map((cells) => row(cells, "td")))));
}
