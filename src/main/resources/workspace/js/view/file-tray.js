import { h, put } from "./dom.js";
import { icon } from "./icons.js";
import { iconButton } from "./controls.js";
import { fileSize } from "../model/file-size.js";

/** Files on their way into a message or a form: they are sent at once, and can be taken back. */
export class FileTray {
  #page;
  #files = [];
  #onchange;
  #most;

  constructor(page, { onchange = () => {}, most = 10, files = [] } = {}) {
    this.#page = page;
    this.#onchange = onchange;
    this.#most = most;
    this.#files = files.map((file) => ({ name: file.name, size: file.size, kept: file }));
    this.element = h("ul.file-tray", { "aria-label": "Files" });
    this.#draw();
  }

  /** What the workspace keeps already. */
  get kept() {
    return this.#files.map(({ kept }) => kept).filter(Boolean);
  }

  get isSending() {
    return this.#files.some(({ kept }) => !kept);
  }

  get isEmpty() {
    return this.#files.length === 0;
  }

  clear() {
    this.#files = [];
    this.#changed();
  }

  /** Opens the browser's own dialog. */
  choose(accept = "") {
    const input = h("input", { type: "file", multiple: this.#most > 1, accept });
    input.addEventListener("change", () => this.add([...input.files]));
    input.click();
  }

  async add(files) {
    const room = this.#most - this.#files.length;
    if (files.length > room) this.#page.toast(`At most ${this.#most} ${this.#most === 1 ? "file" : "files"} at once.`, { kind: "refused" });
    await Promise.all(files.slice(0, room).map((file) => this.#send(file)));
  }

  async #send(file) {
    const entry = { name: file.name, size: file.size, kept: null };
    this.#files.push(entry);
    this.#changed();
    entry.kept = await this.#page.deeds.upload(file);
    if (!entry.kept) this.#files = this.#files.filter((one) => one !== entry);
    this.#changed();
  }

  #changed() {
    this.#draw();
    this.#onchange();
  }

  #draw() {
    this.element.hidden = this.isEmpty;
    put(this.element, this.#files.map((entry) => h("li.tray-file", { "data-file": entry.name, "aria-busy": entry.kept ? null : "true" }, icon("file", 18),
      h("span.tray-words", h("span.tray-name", entry.name), h("span.quiet", entry.kept ? fileSize(entry.size) : "Sending…")),
      iconButton("close", `Remove ${entry.name}`, () => this.#remove(entry)))));
  }

  #remove(entry) {
    this.#files = this.#files.filter((one) => one !== entry);
    this.#changed();
  }
}

/** Takes files that are dropped on an element or pasted into it. */
export function takesFiles(element, take) {
  const has = (event) => event.dataTransfer?.types.includes("Files");
  element.addEventListener("dragover", (event) => has(event) && [event.preventDefault(), element.classList.add("dropping")]);
  element.addEventListener("dragleave", () => element.classList.remove("dropping"));
  element.addEventListener("drop", (event) => {
    element.classList.remove("dropping");
    if (!has(event)) return;
    event.preventDefault();
    take([...event.dataTransfer.files]);
  });
  element.addEventListener("paste", (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    take(files);
  });
}
