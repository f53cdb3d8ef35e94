import { h, put } from "./dom.js";
import { textButton } from "./controls.js";
import { keepFocus } from "./focus-keeper.js";
import { faultGroups, waitingWords } from "../model/fault-kinds.js";

const EVERY_MS = 1500;
const LEAVES_NO_TRACE = new Set(["drop_connections", "disconnect", "time"]);

/** Makes things go wrong on purpose, and shows what has not gone wrong yet. */
export class FaultsPanel {
  #page;
  #state = {};
  #shape = "";
  #timer = 0;

  constructor(page) {
    this.#page = page;
    this.groups = h("div.fault-groups");
    this.waiting = h("div.fault-waiting", { role: "status" });
    this.element = h("div.dock-body.faults", this.groups, this.waiting);
    this.tools = [textButton("Clear all", () => this.#clear(), { style: "small", "data-fault-clear": "" })];
    page.workspace.on("place", () => this.#timer && this.#draw());
    page.workspace.on("channels", () => this.#timer && this.#draw());
  }

  opened() {
    this.#timer = setInterval(() => this.#load(), EVERY_MS);
    this.#load();
  }

  closed() {
    clearInterval(this.#timer);
    this.#timer = 0;
  }

  async #load() {
    const answer = await this.#page.deeds.faults();
    if (!answer.ok) return;
    this.#state = answer;
    this.#draw();
  }

  #draw() {
    const words = waitingWords(this.#state);
    put(this.waiting, h("h3", "Still to come"), words.length ? h("ul", words.map((word) => h("li", word))) : h("p.quiet", "Nothing. Everything works as it should."));
    const groups = this.#groups();
    const shape = JSON.stringify(groups);
    if (shape === this.#shape) return;
    this.#shape = shape;
    keepFocus(this.groups, () => put(this.groups, groups.map(({ title, kinds }) => h("section.fault-group", h("h3", title), kinds.map((kind) => this.#row(kind))))));
  }

  #groups() {
    const { channel, directory } = this.#page.workspace;
    const named = channel && (channel.kind === "channel" || channel.kind === "group") ? channel : null;
    return faultGroups({ channel: named, state: this.#state, scopes: directory.apps[0]?.scopes ?? [] });
  }

  #row(kind) {
    const fields = kind.fields.map((field) => this.#field(kind, field));
    const send = (event) => {
      event.preventDefault();
      const asked = Object.fromEntries(kind.fields.map((field, index) => [field.name, value(field, fields[index])]));
      this.#order(kind, { ...asked, ...kind.more });
    };
    return h("form.fault", { "data-fault": kind.kind, onsubmit: send }, h("span.fault-name", kind.label), fields,
      h("button.button.small", { type: "submit", id: `fault-${kind.kind}`, "aria-label": `Do it: ${kind.label}` }, "Do it"));
  }

  #field(kind, field) {
    const id = `fault-${kind.kind}-${field.name}`;
    const input = h("input.field.small", { id, name: field.name, type: field.isNumber ? "number" : "text", min: field.isNumber ? 1 : null, list: field.choices && `${id}-list`, autocomplete: "off" });
    input.value = field.value;
    return h(field.isNumber ? "label.fault-field.number" : "label.fault-field", h("span", field.label), input,
      field.choices && h("datalist", { id: `${id}-list` }, field.choices.map((choice) => h("option", { value: choice }))));
  }

  async #order(kind, asked) {
    const answer = await this.#page.deeds.order(kind.kind, asked);
    if (answer.ok && LEAVES_NO_TRACE.has(kind.kind)) this.#page.toast(`Done: ${kind.label}.`);
    this.#load();
  }

  async #clear() {
    await this.#page.deeds.clearFaults();
    this.#load();
  }
}

function value(field, label) {
  const { value: typed } = label.querySelector("input");
  return field.isNumber ? Number(typed) : typed;
}
