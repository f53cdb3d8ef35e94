import { put } from "./dom.js";
import { icon } from "./icons.js";

const BACK_MS = 2500;

/** Says that the line to the workspace is down, and when it is back. */
export class Connection {
  #element;
  #timer = 0;

  constructor(element) {
    this.#element = element;
  }

  lost() {
    this.#show("lost", "alert", "Connection lost. Trying again…");
  }

  found() {
    this.#show("found", "check", "Connected again.");
    this.#timer = setTimeout(() => {
      this.#element.hidden = true;
    }, BACK_MS);
  }

  #show(state, drawing, text) {
    clearTimeout(this.#timer);
    this.#element.hidden = false;
    this.#element.dataset.state = state;
    put(this.#element, icon(drawing, 16), text);
  }
}
