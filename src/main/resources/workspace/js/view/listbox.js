import { h, put } from "./dom.js";
import { icon } from "./icons.js";
import { textButton } from "./controls.js";
import { textObject } from "./text-view.js";
import { OptionList } from "../model/option-list.js";

const TYPING_MS = 200;
let made = 0;

/** The list of a select: a search box over options, one or several to pick. */
export class Listbox {
  #page;
  #anchor;
  #how;
  #model;
  #timer = 0;
  #asked = 0;

  constructor(page, anchor, how) {
    this.#page = page;
    this.#anchor = anchor;
    this.#how = how;
    this.#model = new OptionList(how.groups?.() ?? [], how);
    made += 1;
    this.id = `listbox-${made}`;
    this.list = h("div.options", { role: "listbox", id: this.id, "aria-label": how.label, "aria-multiselectable": how.multi || null });
    this.search = h("input.field.small", { type: "text", role: "combobox", "aria-expanded": "true", "aria-controls": this.id, "aria-label": `Search: ${how.label}`, placeholder: "Search", autocomplete: "off" });
    this.search.addEventListener("input", () => this.#typed());
    this.search.addEventListener("keydown", (event) => this.#key(event));
  }

  toggle() {
    const { floating } = this.#page;
    if (floating.belongsTo(this.#anchor)) return floating.close();
    const done = this.#how.multi && textButton("Done", () => floating.close(), { style: "small" });
    floating.open(this.#anchor, h("div.listbox", this.search, this.list, done), { kind: "list-box", width: "anchor", label: this.#how.label });
    this.#draw();
    this.search.focus();
    if (this.#how.asks) this.#ask();
    return undefined;
  }

  #typed() {
    clearTimeout(this.#timer);
    if (this.#how.asks) this.#timer = setTimeout(() => this.#ask(), TYPING_MS);
    else this.#model.filter(this.search.value);
    this.#draw();
  }

  async #ask() {
    this.#asked += 1;
    const turn = this.#asked;
    const { groups, hint } = await this.#how.asks(this.search.value.trim());
    if (turn !== this.#asked) return;
    this.#model.replace(groups, hint);
    this.#draw();
  }

  #draw() {
    const { visible, active, hint } = this.#model;
    const rows = [];
    visible.forEach(({ group, option, startsGroup }, index) => {
      if (startsGroup && group) rows.push(h("div.menu-title", { role: "presentation" }, group));
      rows.push(this.#row(option, index));
    });
    put(this.list, rows.length ? rows : h("p.empty", hint ?? "Nothing matches."));
    if (!rows.length) return this.search.removeAttribute("aria-activedescendant");
    this.search.setAttribute("aria-activedescendant", `${this.id}-${active}`);
    return this.list.querySelector("[data-active]")?.scrollIntoView({ block: "nearest" });
  }

  #row(option, index) {
    const chosen = this.#model.isChosen(option);
    return h("div.option", {
      role: "option", id: `${this.id}-${index}`, "aria-selected": String(chosen), "data-value": option.value,
      "data-active": index === this.#model.active || null, onclick: () => this.#take(index),
    }, h("span.option-words", h("span", textObject(option.text, this.#page)), option.description && h("span.menu-detail", textObject(option.description, this.#page))),
    chosen && icon("check", 16));
  }

  #key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.#model.move(step);
    else if (event.key === "Enter") this.#take(this.#model.active);
    else if (event.key === "Backspace" && !this.search.value) this.#change(this.#model.withoutLast());
    else return;
    event.preventDefault();
    this.#draw();
  }

  #take(index) {
    const options = this.#model.taking(index);
    if (!options) return;
    this.#change(options);
    if (this.#how.multi) return this.#draw();
    this.#page.floating.close();
  }

  #change(options) {
    if (!options) return;
    this.#model.choose(options);
    this.#how.onchange(options);
  }
}
