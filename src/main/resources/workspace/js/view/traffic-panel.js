import { h, put } from "./dom.js";
import { textButton } from "./controls.js";
import { timeWithSeconds } from "../model/clock.js";
import { TrafficLog } from "../model/traffic-log.js";

const EVERY_MS = 1000;

/** The traffic between the workspace and the app: every call, event and acknowledgement. */
export class TrafficPanel {
  #page;
  #log = new TrafficLog();
  #timer = 0;
  #selected = null;

  constructor(page) {
    this.#page = page;
    this.rows = h("div.traffic-rows", { role: "listbox", "aria-label": "Traffic", tabindex: 0 });
    this.detail = h("div.traffic-detail");
    this.search = h("input.field.small", { type: "search", placeholder: "Filter", "aria-label": "Filter traffic", oninput: () => this.#draw() });
    this.rows.addEventListener("keydown", (event) => this.#key(event));
    this.element = h("div.dock-body", this.rows, this.detail);
    this.tools = [h("span.quiet", "between the workspace and its apps"), h("span.spacer"), this.search,
      textButton("Clear", () => [this.#log.clear(), this.#select(null)], { style: "small" })];
  }

  opened() {
    this.#draw();
    this.#load();
    this.#timer = setInterval(() => this.#load(), EVERY_MS);
  }

  closed() {
    clearInterval(this.#timer);
  }

  async #load() {
    const answer = await this.#page.deeds.traffic(this.#log.last);
    if (answer.ok && this.#log.add(answer.entries)) this.#draw();
  }

  #draw() {
    const { rows } = this;
    const atEnd = rows.scrollHeight - rows.scrollTop - rows.clientHeight < 40;
    const entries = this.#log.matching(this.search.value);
    put(rows, entries.length ? entries.map((entry) => this.#row(entry)) : h("p.empty", "Nothing yet. Everything that passes is listed here."));
    if (atEnd) rows.scrollTop = rows.scrollHeight;
  }

  #row(entry) {
    const isIn = entry.direction === "in";
    return h("div.traffic-row", {
      role: "option", "data-n": entry.n, "aria-selected": String(entry.n === this.#selected), "data-failed": entry.ok === false || null, "data-kind": entry.kind,
      onclick: () => this.#select(entry),
    }, h("span.traffic-time", timeWithSeconds(typeof entry.at === "number" ? entry.at : Date.parse(entry.at))),
    h("span.traffic-arrow", { title: isIn ? "from the app" : "to the app" }, isIn ? "← app" : "→ app"),
    h("span.traffic-kind", entry.kind), h("span.traffic-name", entry.name),
    h("span.traffic-state", entry.ok === false ? "failed" : ""), h("span.traffic-ms", Number.isFinite(entry.ms) ? `${Math.round(entry.ms)} ms` : ""));
  }

  #select(entry) {
    this.#selected = entry?.n ?? null;
    this.#draw();
    put(this.detail, entry && h("pre.code-block.json", { tabindex: 0 }, h("code", pretty(entry.json))));
  }

  #key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const entries = this.#log.matching(this.search.value);
    const at = entries.findIndex((entry) => entry.n === this.#selected);
    const next = entries[at < 0 ? entries.length - 1 : at + step];
    if (!next) return;
    this.#select(next);
    this.rows.querySelector("[aria-selected='true']").scrollIntoView({ block: "nearest" });
  }
}

/** JSON to read; what Slack packs into strings is unpacked. */
function pretty(json) {
  return JSON.stringify(unpacked(json), null, 2);
}

function unpacked(json) {
  if (typeof json === "string") return /^\s*[[{]/.test(json) ? parsed(json) : json;
  if (Array.isArray(json)) return json.map(unpacked);
  if (!json || typeof json !== "object") return json;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, unpacked(value)]));
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
