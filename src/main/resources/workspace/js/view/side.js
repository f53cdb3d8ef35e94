import { put } from "./dom.js";

/** The pane at the right: a thread or the pins. */
export class Side {
  #page;
  #element;
  #panes;
  #shown = null;
  #channel = null;

  /** Panes by name, each with `element` and maybe `opened()` and `closed()`. */
  constructor(page, element, panes) {
    this.#page = page;
    this.#element = element;
    this.#panes = panes;
    page.workspace.on("thread", (how) => how.reset && (page.workspace.thread ? this.open("thread") : this.#leave("thread")));
    page.workspace.on("place", () => this.#moved());
  }

  get isOpen() {
    return this.#shown !== null;
  }

  /** The pins belong to one channel. */
  #moved() {
    const { channel } = this.#page.workspace.place;
    if (this.#channel !== channel) this.#leave("pins");
    this.#channel = channel;
  }

  shows(name) {
    return this.#shown === name;
  }

  toggle(name) {
    if (this.shows(name)) this.close();
    else this.open(name);
  }

  open(name) {
    if (this.#shown === name) return;
    this.#shown = name;
    this.#element.hidden = false;
    this.#element.dataset.pane = name;
    put(this.#element, this.#panes[name].element);
    this.#panes[name].opened?.();
    this.#page.changed();
  }

  close() {
    const name = this.#shown;
    if (name === "thread") return this.#page.workspace.closeThread();
    return this.#leave(name);
  }

  #leave(name) {
    if (!name || this.#shown !== name) return;
    this.#shown = null;
    this.#element.hidden = true;
    this.#element.replaceChildren();
    if (name === "pins" && this.#page.workspace.thread) this.open("thread");
    this.#page.changed();
    this.#page.focusComposer();
  }
}
