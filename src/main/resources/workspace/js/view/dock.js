import { h, put } from "./dom.js";
import { iconButton } from "./controls.js";
import { FaultsPanel } from "./faults-panel.js";
import { TrafficPanel } from "./traffic-panel.js";

/** The drawer at the bottom with what looks behind the curtain: the traffic, and faults to order. */
export class Dock {
  #page;
  #element;
  #panels;
  #shown = null;

  constructor(page, element) {
    this.#page = page;
    this.#element = element;
    this.#panels = { traffic: { title: "Traffic", panel: new TrafficPanel(page) }, faults: { title: "Faults", panel: new FaultsPanel(page) } };
    element.addEventListener("keydown", (event) => event.key === "Escape" && !event.defaultPrevented && [event.preventDefault(), this.toggle(this.#shown)]);
  }

  shows(name) {
    return this.#shown === name;
  }

  toggle(name) {
    const wanted = this.shows(name) ? null : name;
    this.#panels[this.#shown]?.panel.closed();
    this.#shown = wanted;
    this.#element.hidden = wanted === null;
    if (wanted) this.#draw(this.#panels[wanted].panel);
    this.#page.changed();
  }

  #draw(panel) {
    const tabs = Object.entries(this.#panels).map(([name, { title }]) => h("button.tab", {
      type: "button", role: "tab", id: `dock-${name}`, "aria-selected": String(this.shows(name)), onclick: () => this.shows(name) || this.toggle(name),
    }, title));
    put(this.#element, h("header.dock-header", h("div.dock-tabs", { role: "tablist", "aria-label": "Behind the curtain" }, tabs), panel.tools, h("span.spacer.last"),
      iconButton("close", "Close", () => this.toggle(this.#shown))), panel.element);
    panel.opened();
  }
}
