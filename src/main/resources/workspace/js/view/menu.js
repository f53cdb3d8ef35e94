import { h } from "./dom.js";
import { icon } from "./icons.js";

/** Opens a menu at a button. Entries: {label, icon?, detail?, hint?, danger?, checked?, run} or {title} or "line". */
export function openMenu(page, anchor, entries, { label, align = "end" } = {}) {
  if (page.floating.belongsTo(anchor)) return page.floating.close();
  const menu = h("div.menu", { role: "menu", "aria-label": label }, entries.map((entry) => item(page, entry)));
  menu.addEventListener("keydown", (event) => moveFocus(event, menu));
  page.floating.open(anchor, menu, { align, label });
  itemsOf(menu)[0]?.focus();
  return undefined;
}

function item(page, entry) {
  if (entry === "line") return h("hr");
  if (entry.title) return h("div.menu-title", { role: "presentation" }, entry.title);
  const checkable = entry.checked !== undefined;
  const attributes = {
    type: "button", role: checkable ? "menuitemradio" : "menuitem", tabindex: -1, "aria-checked": checkable ? String(entry.checked) : null,
    "data-value": entry.value, "data-user": entry.user, onclick: () => {
      page.floating.close();
      entry.run();
    },
  };
  return h(entry.danger ? "button.menu-item.danger" : "button.menu-item", attributes,
    entry.picture ?? (entry.icon && icon(entry.icon, 16)),
    h("span.menu-words", h("span.menu-label", entry.label), entry.detail && h("span.menu-detail", entry.detail)),
    entry.hint && h("kbd", entry.hint), entry.checked && icon("check", 16));
}

function moveFocus(event, menu) {
  const items = itemsOf(menu);
  const at = items.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items[next % items.length].focus();
}

function itemsOf(menu) {
  return [...menu.querySelectorAll(".menu-item")];
}
